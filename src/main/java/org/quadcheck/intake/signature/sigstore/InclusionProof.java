package org.quadcheck.intake.signature.sigstore;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.intake.signature.StrictBase64;

/**
 * Proof that a log holds an entry: the hashes that lead from it to the root of the tree (RFC 9162
 * section 2.1.3), and the log's signature over that.
 *
 * @param root of the tree, in base64
 * @param path hashes in base64, from the entry upwards
 */
record InclusionProof(
    String index, String size, String root, List<String> path, String checkpoint) {
  private static final int LONGEST = 64;
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  InclusionProof {
    path = List.copyOf(path);
  }

  static InclusionProof of(JsonTree proof) {
    return new InclusionProof(
        proof.at("logIndex").text(),
        proof.at("treeSize").text(),
        proof.at("rootHash").text(),
        proof.at("hashes").items().stream().limit(LONGEST + 1L).map(JsonTree::text).toList(),
        proof.at("checkpoint", "envelope").text());
  }

  /** What does not bear out that a log holds an entry; empty where its own signature does. */
  Optional<String> fault(byte[] entry, LogKey log) {
    Optional<Checkpoint> signed = Checkpoint.of(checkpoint);
    if (signed.isEmpty()) {
      return Optional.of("its proof brings no whole checkpoint of the log");
    }
    if (!signed.get().size().equals(size) || !signed.get().root().equals(root)) {
      return Optional.of("its proof is for another state of the log than the checkpoint");
    }
    if (!signed.get().isSignedBy(log)) {
      return Optional.of("the log did not sign the checkpoint");
    }
    return leads(entry)
        ? Optional.empty()
        : Optional.of("its proof does not lead from its entry to the state of the log");
  }

  private boolean leads(byte[] entry) {
    boolean numbers =
        (index + size).matches("\\d{2,36}") && index.length() < 19 && size.length() < 19;
    if (!numbers || path.size() > LONGEST) {
      return false;
    }
    long at = Long.parseLong(index);
    long last = Long.parseLong(size) - 1;
    if (at > last) {
      return false;
    }
    byte[] hash = hash(LEAF, entry, new byte[0]);
    for (String base64 : path) {
      Optional<byte[]> other = StrictBase64.any(base64);
      if (other.isEmpty() || last == 0) {
        return false;
      }
      boolean right = (at & 1) == 1 || at == last;
      hash = right ? hash(NODE, other.get(), hash) : hash(NODE, hash, other.get());
      while (right && (at & 1) == 0 && at != 0) {
        at >>= 1;
        last >>= 1;
      }
      at >>= 1;
      last >>= 1;
    }
    byte[] led = hash;
    return last == 0 && StrictBase64.any(root).filter(one -> Arrays.equals(one, led)).isPresent();
  }

  private static byte[] hash(byte kind, byte[] left, byte[] right) {
    MessageDigest digest = Digests.sha256();
    digest.update(kind);
    digest.update(left);
    return digest.digest(right);
  }
}
