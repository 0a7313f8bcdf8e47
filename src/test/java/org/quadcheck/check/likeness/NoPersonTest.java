package org.quadcheck.check.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonTest {
  private static boolean isNobody(String name) {
    return NoPerson.is(name, "Acme Networks Pty Ltd", "Acme Gateway");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan Bot",
        "Bot, Jan",
        "Ci Wang",
        "Ci-Lin Wang",
        "Ai Tanaka",
        "Anna Desk",
        "Unit Nair",
        "M. Office",
        "Roger Jenkins",
        "Sam Root",
        "Rustom Manager",
        "Li",
        "李",
        "राज",
        "服部",
        "김철수",
        "Никита Иванов",
        "P. Nakagawa, Chief Information Security Officer",
        "A. Rao, Head of the Department of Procurement",
        "A. Rao – Head of Department",
        "Priya Nair / Head of Division",
        "Dev, Kapil (Director)",
        "Jenkins, Kate (CIO)",
        "Root, Elihu",
        "Self, Will",
        "Director, A. Rao, Acme Networks",
        "Director of Procurement, A. Rao"
      })
  void takesTheNameOfAPerson(String name) {
    assertThat(isNobody(name)).as(name).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CI bot",
        "Test User",
        "Firstname Lastname",
        "build-bot",
        "Bot",
        "Release automation",
        "Dependabot",
        "github-actions[bot]",
        "GitHub Actions",
        "Acme bot",
        "Acme Gateway CI",
        "СI bot",
        "ChatGPT",
        "svc-release",
        "Security Team",
        "Office of the CEO",
        "Service Desk",
        "CISO",
        "Procurement team, Example Agency",
        "Acme Networks - Head of Security Team",
        "Security Team - Head",
        "Blue Harbour - Security Team",
        "Jenkins, CI (Acme)",
        "Dev, Ops",
        "Self, automated",
        "Director, A. Rao (bot)",
        "Office, Sydney (service team)",
        "The maintainers",
        "ボット",
        "セキュリティチーム",
        "開発部",
        "the supplier",
        "digitally signed",
        "x",
        "12345",
        "ok"
      })
  void takesNoMachineTeamOrLetterForOne(String name) {
    assertThat(isNobody(name)).as(name).isTrue();
  }
}
