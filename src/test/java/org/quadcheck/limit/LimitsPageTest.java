package org.quadcheck.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadcheck.intake.signature.RawSignature;

/** The page of limits is made from the list of limits. */
class LimitsPageTest {
  private static final Path PAGE = Path.of("docs/limits.md");
  private static final String HEAD =
      """
      | `--limit` | if left out | at most | of what |
      |---|---|---|---|
      """;

  @Test
  void holdsEveryLimit() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    int begin = page.indexOf(HEAD);
    int end = page.indexOf("\n\n", begin) + 1;
    String made = page.substring(0, begin) + table() + page.substring(end);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, made, StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", PAGE);
    }

    assertThat(page).isEqualTo(made).contains(number(RawSignature.GREATEST_FOR_ED25519));
  }

  private static String table() {
    return HEAD
        + Arrays.stream(Limit.values()).map(LimitsPageTest::row).collect(Collectors.joining());
  }

  private static String row(Limit limit) {
    return limit.isFixed()
        ? "| none | none | none | %s |\n".formatted(limit.guards())
        : "| `%s` | %s | %s | %s |\n"
            .formatted(
                limit.word(), number(limit.standard()), number(limit.most()), limit.guards());
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
