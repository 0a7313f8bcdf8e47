package org.quadcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.report.PageFormat;
import org.quadcheck.workbench.show.ReadableVocabulary;

/** The page of every question, as {@code baseline show claims} prints it, stands in the docs. */
class StoredClaimsTest {
  private static final Path PAGE = Path.of("docs/claims.md");

  @Test
  void isWhatTheToolPrints() throws Exception {
    StringWriter out = new StringWriter();
    PageFormat.MARKDOWN.write(new ReadableVocabulary(LibraryReader.ofProgram()).page(), out);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, out.toString(), StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", PAGE);
    }

    assertThat(out.toString()).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
  }
}
