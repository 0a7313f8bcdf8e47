package org.quadcheck.intake.sbom.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;

class LicenceExpressionTest {
  private static final Place PLACE = new Place("sbom.json", 3, 7);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIT",
        "GPL-2.0-or-later WITH Classpath-exception-2.0",
        "(MIT OR (Apache-2.0 AND LicenseRef-1))",
        "mit or Apache-2.0+",
        "Apache License 2.0",
        "The MIT License (MIT)",
        "NOASSERTION"
      })
  void takesWhatIsWholeAsItStands(String text) {
    Notes notes = new Notes("sbom");

    assertThat(LicenceExpression.read(Value.of(text, PLACE), notes))
        .isEqualTo(Value.of(text, PLACE));
    assertThat(notes.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apache-2.0 OR",
        "AND MIT",
        "MIT OR OR MIT",
        "(MIT",
        "MIT)",
        "() AND MIT",
        "(MIT OR) ISC"
      })
  void findsHalfAnExpressionMalformed(String text) {
    Notes notes = new Notes("sbom");

    assertThat(LicenceExpression.read(Value.of(text, PLACE), notes).state())
        .isEqualTo(State.MALFORMED);
    assertThat(notes.list())
        .isEqualTo(
            List.of(
                new FormatNote(
                    FormatNote.Kind.VIOLATION,
                    "the licence expression '%s' is not whole".formatted(text),
                    PLACE,
                    1)));
  }
}
