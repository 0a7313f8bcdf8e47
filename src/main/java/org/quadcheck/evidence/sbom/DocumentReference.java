package org.quadcheck.evidence.sbom;

import java.util.Optional;

/**
 * Another document that an SBOM in SPDX 2 refers to.
 *
 * @param namespace of the other document, without an empty fragment
 * @param algorithm of the digest, as written
 * @param digest of the file of the other document, as written; empty where none is stated
 * @param handedIn the path of the SBOM that it is, as far as that was looked for
 * @param unfit the path of an SBOM of that namespace whose digest is another
 */
public record DocumentReference(
    String namespace,
    String algorithm,
    String digest,
    Optional<String> handedIn,
    Optional<String> unfit) {
  /** One of which nobody can tell which document it is. */
  public static final DocumentReference UNCLEAR = new DocumentReference("", "", "");

  /** One that was not looked for yet. */
  public DocumentReference(String namespace, String algorithm, String digest) {
    this(plain(namespace), algorithm, digest, Optional.empty(), Optional.empty());
  }

  /** An address without an empty fragment, which some write behind it. */
  public static String plain(String namespace) {
    return namespace.endsWith("#") ? namespace.substring(0, namespace.length() - 1) : namespace;
  }

  /** It is this SBOM that was handed in. */
  public DocumentReference to(String path) {
    return new DocumentReference(namespace, algorithm, digest, Optional.of(path), Optional.empty());
  }

  /** It bears the namespace of this SBOM and the digest of another one. */
  public DocumentReference notTo(String path) {
    return new DocumentReference(namespace, algorithm, digest, Optional.empty(), Optional.of(path));
  }
}
