package org.quadcheck.intake.shape.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quadcheck.intake.shape.text.Form;
import org.quadcheck.intake.shape.text.TextRule;

/** What is taken for a plain CPE is one by the pattern of the official schema. */
class CpeFormTest {
  private static final String[] PARTS = {
    "cpe:2.3:",
    "a",
    "o",
    "h",
    "*",
    "-",
    ":",
    "::",
    "vendor",
    "x_1.0-2",
    "\\:",
    "?",
    "en",
    "en-US",
    "A",
    " ",
    "é",
    "/"
  };
  private static final TextRule OFFICIAL =
      Form.ofWhole(
          "cpe:2\\.3:[aho\\*\\-](:(((\\?*|\\*?)([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]"
              + "\\^`\\{\\|}~]))+(\\?*|\\*?))|[\\*\\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\\*\\-]))"
              + "(:(((\\?*|\\*?)([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]\\^`\\{\\|}~]))+"
              + "(\\?*|\\*?))|[\\*\\-])){4}");

  @Test
  void takesThePlainOnesOfThePattern() {
    String plain = "cpe:2.3:a:example:library-1:1.0:*:*:*:*:*:*:-";

    assertThat(CpeForm.isPlain(plain)).isTrue();
    assertThat(OFFICIAL.fits(plain)).isTrue();
    assertThat(CpeForm.isPlain(plain + ":*")).isFalse();
    assertThat(CpeForm.isPlain(plain.substring(0, plain.length() - 2))).isFalse();
  }

  @Test
  void takesNothingThatThePatternDoesNotTake() {
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < 300_000; i++) {
      String[] attributes = "cpe:2.3:a:v:p:1:*:*:*:*:*:*:*".split(":", -1);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        attributes[random.nextInt(attributes.length)] = PARTS[random.nextInt(PARTS.length)];
      }
      String text = String.join(":", attributes);
      taken += CpeForm.isPlain(text) ? 1 : 0;
      assertThat(!CpeForm.isPlain(text) || OFFICIAL.fits(text)).as("%s", text).isTrue();
    }
    assertThat(taken).isGreaterThan(1_000);
  }
}
