package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.signature.SignedKind;

/** What the page on signatures shows is read as it says. */
class SignaturesPageTest {
  private static final Path PAGE = Path.of("docs/signatures.md");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern WRITTEN = Pattern.compile("(?s)<<'END'\n(.*?)\nEND");

  @TempDir Path folder;

  private TrustStore read(Pattern block) throws IOException, InvalidInputException {
    Matcher found = block.matcher(Files.readString(PAGE));
    assertThat(found.find()).isTrue();
    TestAuthority authority = TestAuthority.named("CN=CA");
    Files.writeString(
        folder.resolve("acme.pem"),
        TestAuthority.pem("PUBLIC KEY", TestAuthority.pair().getPublic().getEncoded()));
    Files.writeString(folder.resolve("example-ca.pem"), TestAuthority.pem(authority.certificate()));
    Files.writeString(folder.resolve("trust.yaml"), found.group(1));
    return TrustStore.read(folder, SignedFiles.DAY);
  }

  @Test
  void showsATrustFileThatIsRead() throws IOException, InvalidInputException {
    assertThat(read(YAML).names()).contains("Acme release team");
    assertThat(read(WRITTEN).names()).contains("Acme");
  }

  @Test
  void namesEveryKindThatMayBeSigned() throws IOException {
    String page = Files.readString(PAGE);

    for (SignedKind kind : SignedKind.values()) {
      assertThat(page).contains(kind.word());
    }
  }
}
