package org.quadcheck.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts that reach nobody, and honest ones like them. */
class NoContactTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "000",
        "00",
        "000-000-0000",
        "+00 00 0000 0000",
        "(000) 000 0000",
        "n/a@example.com",
        "n/a@acme.co.jp",
        "none@acme.in",
        "TBD@acme.com",
        "noreply@acme.com",
        "psirt@company.invalid",
        "https://acme.invalid/security",
        "1234567890",
        "123456",
        "9999999999",
        "xxx-xxx-xxxx",
        "000, n/a@example.com",
        "<n/a@acme.com>"
      })
  void isNoMoreThanWhatReachesNobody(String text) {
    assertThat(NoContact.is(text)).as(text).isTrue();
    assertThat(NoContact.isIn(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Security desk, 000, n/a@example.com",
        "Tel: 000; E-mail: none@acme.com",
        "J. Rivera (noreply@acme.com)",
        "a@b",
        "Security desk, soc@acme",
        "Phone 1234567890"
      })
  void isWhatReachesNobodyBesideAName(String text) {
    assertThat(NoContact.is(text)).as(text).isFalse();
    assertThat(NoContact.isIn(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1930",
        "Cyber crime helpline 1930",
        "112",
        "119",
        "1300 292 371",
        "1300 CYBER1",
        "+81 3-1234-5678",
        "+81 3-6666-6666",
        "03-0000-1234",
        "0120-000-113",
        "0570-000-000",
        "+61 2 9000 0000",
        "+91-1800-11-4949",
        "1-800-FLOWERS",
        "https://acme.example/report",
        "https://forms.acme.co.jp/000",
        "acme.in/.well-known/security.txt",
        "Security desk, +61 2 5550 0142, security@harbourline.example",
        "security@acme.example",
        "security@example.com",
        "https://example.com/security",
        "na@acme.co.kr",
        "nil@acme.in",
        "me@acme.com",
        "x@acme.com",
        "info@example.com.au",
        "psirt[at]acme[dot]in",
        "psirt@acme[dot]in",
        "psirt@acme.co.jp.",
        "@acme on Mastodon",
        "Alerts come from noreply@acme.com, call +61 2 5550 0142",
        "SOC, room 000, soc@acme.com",
        "Chief information security officer",
        "インシデント対応窓口 03-1234-5678",
        "セキュリティ担当",
        "J. Rivera 1,000,000 shares of 1 000 000",
        "Nobody owns 5 %; the largest owner has 0.00 %, others 000 %",
        "24/7, from 00:00 to 24:00",
        "Plan 000-1 of 2026-01-15",
        "@acme on Mastodon, @acme@infosec.exchange",
        "०११-२३४५६७८९"
      })
  void isNotSomethingThatMayReachSomebody(String text) {
    assertThat(NoContact.is(text)).as(text).isFalse();
    assertThat(NoContact.isIn(text)).as(text).isFalse();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isToldOfEndlessTextsSoon() {
    for (String text : List.of("0 ", "a.", "x-", "1", "(", "a@", "n/a@", "00-", "example.")) {
      assertThat(NoContact.is(text.repeat(50_000) + "1")).as(text).isFalse();
    }
  }
}
