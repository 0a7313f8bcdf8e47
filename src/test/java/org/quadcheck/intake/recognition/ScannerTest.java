package org.quadcheck.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.handed.HandedIn;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What is known of files before they are read. */
class ScannerTest {
  private static final Limits LIMITS =
      Limits.standard().with(Limit.FILE_SIZE, 100).with(Limit.TOTAL_SIZE, 150);

  /** A file that is said to have so many bytes, and that must not be opened. */
  private static HandedIn closed(String path, long told) {
    return new HandedIn(
        path,
        false,
        () -> {
          throw new AssertionError(path + " is read");
        },
        told,
        Optional.empty());
  }

  /** A file that has more bytes than it is said to have. */
  private static HandedIn lying(String path, int bytes) {
    return new HandedIn(
        path, false, () -> new ByteArrayInputStream(new byte[bytes]), 1, Optional.empty());
  }

  private static List<Problem> problems(HandedIn... files) {
    Scanner scanner = new Scanner(LIMITS);
    scanner.scan(List.of(files));
    return scanner.problems();
  }

  private static Problem problem(String path, String wrong, String limit) {
    String advice =
        " (limit %1$s). Give --limit %1$s=NUMBER if you trust the file, or ask for less.";
    return new Problem(Place.of(path), wrong + advice.formatted(limit));
  }

  @Test
  void refusesFilesThatAreToldToBeTooLargeWithoutReadingThem() {
    assertThat(problems(closed("a", 101)))
        .containsExactly(problem("a", "has more than 100 bytes", "file-size"));
  }

  @Test
  void refusesFilesThatAreToldToBeTooMuchTogetherWithoutReadingAny() {
    assertThat(problems(closed("a", 90), closed("b", 90)))
        .containsExactly(
            problem("b", "with this file the submission has more than 150 bytes", "total-size"));
  }

  @Test
  void believesNoSizeThatIsTold() {
    assertThat(problems(lying("a", 101)))
        .containsExactly(problem("a", "has more than 100 bytes", "file-size"));
    assertThat(problems(lying("a", 90), lying("b", 90)))
        .containsExactly(
            problem("b", "with this file the submission has more than 150 bytes", "total-size"));
  }
}
