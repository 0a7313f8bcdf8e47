package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.intake.artifact.Algorithm;
import org.quadcheck.intake.recognition.ScannedFile;

/** To which of the SBOMs that were handed in others of them refer. */
final class ReferredDocuments {
  private static final int PIECE = 1 << 16;

  /** What is to be known of a file. */
  private record Wanted(String path, Algorithm algorithm) {}

  private final Map<String, ScannedFile> files;
  private final List<Sbom> sboms;
  private final Map<Wanted, Optional<String>> digests = new HashMap<>();

  ReferredDocuments(Map<String, ScannedFile> files, List<Sbom> sboms) {
    this.files = files;
    this.sboms = sboms;
  }

  /** The same SBOMs, with what became of their references. */
  List<Sbom> found() {
    return sboms.stream().map(this::found).toList();
  }

  private Sbom found(Sbom sbom) {
    if (sbom.references().isEmpty()) {
      return sbom;
    }
    List<Sbom> others = sboms.stream().filter(one -> !one.path().equals(sbom.path())).toList();
    Map<String, DocumentReference> all = new HashMap<>(sbom.references());
    all.replaceAll((word, one) -> found(one, others));
    return sbom.withReferences(all);
  }

  /** By the bytes of the file; by the namespace alone only where no digest can be compared. */
  private DocumentReference found(DocumentReference one, List<Sbom> others) {
    List<Sbom> named = others.stream().filter(other -> isNamed(other, one.namespace())).toList();
    Optional<Algorithm> algorithm =
        one.digest().isEmpty() ? Optional.empty() : Algorithm.read(one.algorithm());
    if (algorithm.isEmpty()) {
      return named.size() == 1 ? one.to(named.get(0).path()) : one;
    }
    return others.stream()
        .filter(other -> fits(new Wanted(other.path(), algorithm.get()), one.digest()))
        .findFirst()
        .map(other -> one.to(other.path()))
        .or(() -> named.stream().findFirst().map(other -> one.notTo(other.path())))
        .orElse(one);
  }

  private boolean fits(Wanted wanted, String digest) {
    return digest(wanted).filter(digest::equalsIgnoreCase).isPresent();
  }

  private static boolean isNamed(Sbom sbom, String namespace) {
    String own = DocumentReference.plain(sbom.remark(Remark.DOCUMENT_NAMESPACE).text());
    return !own.isEmpty() && own.equals(namespace);
  }

  /** What stands in an envelope is no file, and has none. */
  private Optional<String> digest(Wanted wanted) {
    return digests.computeIfAbsent(
        wanted, key -> Optional.ofNullable(files.get(key.path())).flatMap(file -> read(file, key)));
  }

  /** What can no longer be read fits nothing, so that a person must look. */
  private static Optional<String> read(ScannedFile file, Wanted wanted) {
    MessageDigest digest = wanted.algorithm().digest();
    byte[] piece = new byte[PIECE];
    try (InputStream in = file.opener().open()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }
}
