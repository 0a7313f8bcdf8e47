package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadcheck.limit.Limits;

/** Boxes as programs name them are statements of the form only where no other can be meant. */
class StatementNamesTest {
  private static final String MFA = "build.mfa";

  private static Map<String, String> answers(String... ticked) throws PdfRefusal {
    StringBuilder fields = new StringBuilder();
    for (String name : ticked) {
      fields.append("<field name=\"%s\"><value>Yes</value></field>".formatted(name));
    }
    String form = "<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>%s</fields></xfdf>";
    return new PdfFormReader(Limits.standard())
        .read(form.formatted(fields).getBytes(StandardCharsets.UTF_8))
        .orElseThrow()
        .answers();
  }

  private static String doubt(String box) {
    return "box '%s' of the PDF is ticked, and its name does not tell which statement"
        .formatted(box);
  }

  @Test
  void areReadAsProgramsWriteThem() throws PdfRefusal {
    for (String name :
        List.of(
            "CheckBox1c",
            "Check Box 1c",
            "chk1c",
            "1c",
            "Page1[0].Practice_1c[0]",
            "Page2[0].CheckBox1c[0]",
            "form1[0].#subform[3].Practice1c[0]",
            "form1[0].Page2[0].Sub1[0].Practice_1c[0]",
            "topmostSubform[0].Page3[0].Practice1c[0]",
            "Attest1c",
            "III.1.c",
            "Statement1c_checkbox")) {
      assertThat(answers(name)).as(name).containsEntry(MFA, "true");
    }
  }

  @Test
  void areLeftToAPersonWhereAnotherMayBeMeant() throws PdfRefusal {
    for (String name : List.of("Row1c", "P1c", "1c_No", "Appendix.1c", "1c does not apply")) {
      assertThat(answers(name).getOrDefault("form.cautions", "")).as(name).contains(doubt(name));
      assertThat(answers(name)).as(name).doesNotContainKey(MFA);
    }
  }

  @Test
  void makeNoCautionOfTheirOwn() throws PdfRefusal {
    String cautions = answers("a|signed-by.on: b 1c").get("form.cautions");

    assertThat(cautions.split("\\|")).contains(cautionOn("a/signed-by.on: b 1c"));
  }

  private static String cautionOn(String box) {
    return doubt(box) + " of the form it is; look";
  }

  @Test
  void areNoNumbersOfBoxesAlone() throws PdfRefusal {
    String trusted = "supply-chain.source-code-trusted";

    for (String name : List.of("Check Box2", "2", "Section 2", "Page 2")) {
      assertThat(answers(name)).as(name).doesNotContainKey(trusted);
      assertThat(answers(name).get("form.cautions")).as(name).contains(doubt(name));
    }
    assertThat(answers("Practice 2")).containsEntry(trusted, "true");
    assertThat(answers("Check Box2", "Check Box1a")).containsEntry(trusted, "true");
    assertThat(answers("2", "1a")).containsEntry(trusted, "true");
    assertThat(answers("2", "Check Box1a")).doesNotContainKey(trusted);
  }
}
