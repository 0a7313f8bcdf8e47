package org.quadcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the manner of the code where a machine can. */
class HygieneTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern VAGUE =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Handler|Processor|Impl|Base)\\.java");

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRoomSaysInOneSentenceWhatItIs() throws IOException {
    try (Stream<Path> folders = Files.walk(MAIN)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(HygieneTest::holdsSources)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
  }

  private static boolean holdsSources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noNameIsVague() {
    assertThat(sources()).noneMatch(file -> VAGUE.matcher(file.toString()).matches());
  }

  @Test
  void filesStaySmall() {
    assertThat(sources()).allMatch(file -> text(file).lines().count() <= 320);
  }

  @Test
  void noImportIsAWildcard() {
    assertThat(sources()).noneMatch(file -> text(file).contains(".*;\n"));
  }

  @Test
  void nothingIsLeftToDo() {
    assertThat(sources()).noneMatch(file -> text(file).matches("(?s).*//\\s*(TODO|FIXME|XXX).*"));
  }
}
