package org.quadcheck.workbench.tampering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.workbench.mutation.Tree;

/**
 * What a supplier hands in, by the paths of the files; both documents as they are written by {@link
 * Tree}, so that a change is the only difference.
 */
record Offer(String name, Map<String, byte[]> files, Optional<String> sbom) {
  static final String ATTESTATION = "attestation.yaml";
  private static final String SIGNATURE = ".sig";

  static Offer read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path file : below.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    Optional<String> sbom =
        files.keySet().stream().filter(one -> one.endsWith(".cdx.json")).findFirst();
    return new Offer(folder.getFileName().toString(), Map.copyOf(files), sbom);
  }

  Node root(String file) {
    return DocumentReader.read(file, files.get(file)).root().orElseThrow();
  }

  /** The same with another file in the place of one; without it where there is none. */
  Map<String, byte[]> with(String file, Optional<byte[]> other) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.remove(file);
    other.ifPresent(bytes -> all.put(file, bytes));
    return all;
  }

  /** The same with another SBOM that the supplier attests, and that nobody has signed. */
  Map<String, byte[]> attesting(byte[] other) {
    String file = sbom.orElseThrow();
    Map<String, byte[]> all = with(file, Optional.of(other));
    all.remove(file + SIGNATURE);
    String attestation = new String(files.get(ATTESTATION), StandardCharsets.UTF_8);
    String bound = attestation.replace(sha256(files.get(file)), sha256(other));
    all.put(ATTESTATION, bound.getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static String sha256(byte[] bytes) {
    return Digests.sha256(bytes);
  }

  /** Writes these files, and none besides, to an empty folder. */
  static void write(Map<String, byte[]> files, Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that can be changed as such; what an attestation says is changed field by field. */
  List<String> names() {
    return files.keySet().stream().filter(file -> !file.endsWith("README.md")).sorted().toList();
  }
}
