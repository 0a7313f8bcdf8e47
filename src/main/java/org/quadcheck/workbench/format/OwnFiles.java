package org.quadcheck.workbench.format;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.MapNode;

/**
 * The YAML files below a folder that are the buyer's. What a supplier handed in is not:
 * attestations, and all that lies in the folder of a case besides what is expected of it.
 */
public final class OwnFiles {
  private static final String EXPECTED = "expected.yaml";

  private OwnFiles() {}

  /** Those files in the order of their names; hidden folders and links are left out. */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            boolean hidden = !at.equals(folder) && at.getFileName().toString().startsWith(".");
            if (Files.isRegularFile(at.resolve(EXPECTED))) {
              found.add(at.resolve(EXPECTED));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && isYaml(file) && !isAttestation(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private static boolean isYaml(Path file) {
    return file.getFileName().toString().matches("[^.].*\\.ya?ml");
  }

  private static boolean isAttestation(Path file) throws IOException {
    return DocumentReader.read("", bytes(file))
        .root()
        .filter(MapNode.class::isInstance)
        .flatMap(root -> ((MapNode) root).find("attestation"))
        .isPresent();
  }

  /** What is in a file, and of one that is too large no more than shows it. */
  public static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(DocumentReader.GREATEST_SIZE + 1);
    }
  }
}
