package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large documents are read in a heap of which they are many times the size. */
class HeapTest {

  @Test
  void readsDocumentsOfManyTimesItsHeapWithTheirDependencies() throws Exception {
    assertThat(read("-Xmx28m", "30000", "GRAPH"))
        .isEqualTo("30000 components, the last library-29999 4.499.0, 45000 edges");
  }

  @Test
  void readsWithoutDependenciesInLess() throws Exception {
    assertThat(read("-Xmx16m", "30000"))
        .isEqualTo("30000 components, the last library-29999 4.499.0, 0 edges");
  }

  /** What a Java of its own prints, which has no room for the document as objects. */
  private static String read(String heap, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-cp", classPath()));
    command.add(LargeReading.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
