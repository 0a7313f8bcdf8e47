package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** A field of the form that is filled in with what reaches nobody is asked about. */
class UnreachableTest {
  private static final Place PLACE = Place.of("a.yaml");

  private static void reached(FormField field, boolean reached, List<String> texts) {
    for (String text : texts) {
      String message = "%s is '%s', by which nobody is reached; ask for another";
      Optional<Observation> asked =
          reached
              ? Optional.empty()
              : Optional.of(Observation.review(message.formatted(field.word(), text), PLACE));
      assertThat(Unreachable.of(field, Value.of(text, PLACE))).as(text).isEqualTo(asked);
    }
  }

  @Test
  void isAnAddressToWhichNobodyCanWrite() {
    reached(
        FormField.CONTACT_EMAIL,
        false,
        List.of(
            "noreply@acme.co",
            "n/a@acme.co",
            "do-not-reply@acme.co",
            "no_reply@acme.co",
            "test@test.com",
            "x@example.com",
            "a@b",
            "security@",
            "noreply[at]acme[dot]in",
            "a[at]b",
            "see website"));
    reached(
        FormField.CONTACT_EMAIL,
        true,
        List.of(
            "security@acme.example",
            "mailto:psirt@acme.co.jp",
            "Security <security@acme.co>",
            "a@b.co; c@d.co",
            "reply@acme.co",
            "a.rao[at]nic[dot]in",
            "soc (at) acme (dot) in",
            "info@latest.com",
            "hello@test.company.in"));
  }

  @Test
  void isALetterForANameOrAnAddress() {
    reached(FormField.CONTACT_NAME, false, List.of("x"));
    reached(FormField.CONTACT_ADDRESS, false, List.of("x"));
    reached(FormField.PRODUCER_ADDRESS, false, List.of("-x-"));
    reached(FormField.CONTACT_NAME, true, List.of("Li", "李", "PSIRT"));
  }

  @Test
  void isASiteThatLeadsNowhere() {
    reached(
        FormField.PRODUCER_WEBSITE,
        false,
        List.of("www.acme", "acme", "https://example.com/", "(https://example.com)", "see above"));
    reached(
        FormField.PRODUCER_WEBSITE,
        true,
        List.of(
            "acme.example",
            "www.acme.co.jp",
            "https://acme.in/security",
            "https://例え.jp",
            "(https://acme.in)",
            "Acme: www.acme.in"));
  }

  @Test
  void isANumberThatIsMadeUp() {
    reached(
        FormField.CONTACT_PHONE,
        false,
        List.of(
            "000-000-0000",
            "123456",
            "1234567890",
            "+1 (555) 000-0000",
            "555-555-5555",
            "9999999999",
            "1-800-XXX-XXXX",
            "x",
            "12"));
    reached(
        FormField.CONTACT_PHONE,
        true,
        List.of(
            "02 5550 0100",
            "+61 2 5550 0100",
            "+81-3-1234-5678",
            "+1 202 555 0143 ext 5",
            "+61 2 9000 0000",
            "+91 11 2300 0000",
            "0120-444-444",
            "+81 3 6666 6666",
            "1-800-FLOWERS",
            "०११-२३४५६७८९"));
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isTheEndlessBeginningOfANumber() {
    reached(
        FormField.CONTACT_PHONE,
        false,
        List.of(
            "800" + " (".repeat(50_000), "0" + " 0".repeat(50_000), "800 " + "a".repeat(50_000)));
  }

  @Test
  void isAnAddressOfNoughts() {
    reached(FormField.PRODUCER_POSTAL_CODE, false, List.of("00000", "0", "००००००"));
    reached(
        FormField.PRODUCER_POSTAL_CODE, true, List.of("2000", "SW1A 1AA", "100-0001", "११०००१"));
    reached(FormField.PRODUCER_ADDRESS, false, List.of("000", "1"));
    reached(FormField.CONTACT_ADDRESS, true, List.of("1 Harbour Street", "港区1-1"));
  }
}
