package org.quadcheck.intake.signature;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.signature.chain.CertificateIds;
import org.quadcheck.intake.signature.chain.Certificates;

/**
 * One file of the buyer's trust folder: a public key in PEM, one or more as JWK, certificates in
 * PEM, one or a key in DER, or a list of revoked certificates.
 */
public record KeyFile(Place place, String name) {
  static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
  private static final String MARK_OF_UTF8 = "\u00ef\u00bb\u00bf";
  private static final List<String> KEY_KINDS = List.of("Ed25519", "EC", "RSA", "RSASSA-PSS");

  /** What it holds, or why it cannot be used. */
  public TrustPart read(byte[] bytes) throws InvalidInputException {
    String text = text(bytes);
    Optional<String> mistaken = MistakenFile.refused(text);
    if (mistaken.isPresent()) {
      throw refused(mistaken.get());
    }
    TrustPart part = text.stripLeading().startsWith("{") ? ofJwk(bytes) : ofPem(bytes, text);
    for (TrustPart.Pinned pinned : part.keys()) {
      refuseWeak(pinned.key().key());
    }
    for (X509Certificate authority : part.authorities()) {
      refuseWeak(authority.getPublicKey());
    }
    return part;
  }

  /** PEM in UTF-16 is what PowerShell writes; whatever is no text has a character for each byte. */
  private static String text(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    return text.startsWith(MARK_OF_UTF8) ? text.substring(MARK_OF_UTF8.length()) : text;
  }

  private void refuseWeak(PublicKey key) throws InvalidInputException {
    Optional<String> weakness = KeyStrength.weakness(key);
    if (weakness.isPresent()) {
      String wayOut = weakness.get().startsWith("an RSA") ? STRONGER : OTHER_KIND;
      throw refused("is %s. %s".formatted(weakness.get(), wayOut));
    }
  }

  private static final String STRONGER = "Ask for a stronger key.";
  private static final String OTHER_KIND = "Use Ed25519, ECDSA P-256, P-384, P-521 or RSA.";

  private TrustPart ofJwk(byte[] bytes) throws InvalidInputException {
    List<TrustedKey> keys = new JwkFile(place, name).read(bytes);
    return TrustPart.ofKeys(keys);
  }

  private TrustPart ofPem(byte[] bytes, String text) throws InvalidInputException {
    List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
    if (blocks.isEmpty()) {
      return ofDer(bytes, text);
    }
    List<PublicKey> keys = new ArrayList<>();
    List<X509Certificate> certificates = new ArrayList<>();
    List<X509CRL> lists = new ArrayList<>();
    for (MatchResult block : blocks) {
      byte[] der = decoded(block.group(2), text);
      switch (block.group(1)) {
        case "PUBLIC KEY" -> keys.add(publicKey(der).orElseThrow(() -> noKey(text)));
        case "CERTIFICATE" -> certificates.add(Certificates.of(der).orElseThrow(() -> noKey(text)));
        case "X509 CRL" -> lists.add(list(der).orElseThrow(() -> noKey(text)));
        default -> throw noKey(text);
      }
    }
    return part(keys, certificates, lists);
  }

  private TrustPart ofDer(byte[] bytes, String text) throws InvalidInputException {
    Optional<X509Certificate> certificate = Certificates.of(bytes);
    if (certificate.isPresent()) {
      return part(List.of(), List.of(certificate.get()), List.of());
    }
    Optional<PublicKey> key = publicKey(bytes);
    if (key.isPresent()) {
      return part(List.of(key.get()), List.of(), List.of());
    }
    return TrustPart.ofLists(List.of(list(bytes).orElseThrow(() -> noKey(text))));
  }

  private TrustPart part(
      List<PublicKey> keys, List<X509Certificate> certificates, List<X509CRL> lists)
      throws InvalidInputException {
    List<X509Certificate> holders =
        certificates.stream().filter(one -> !Certificates.isAuthority(one)).toList();
    List<X509Certificate> authorities =
        certificates.stream().filter(Certificates::isAuthority).toList();
    int signers = keys.size() + holders.size();
    if (signers > 1 || (!keys.isEmpty() && !authorities.isEmpty())) {
      int all = keys.size() + certificates.size();
      throw refused("holds %d keys. Keep one key in a file.".formatted(all));
    }
    List<TrustPart.Pinned> pinned = new ArrayList<>();
    keys.forEach(key -> pinned.add(pinned(key, Optional.empty())));
    holders.forEach(one -> pinned.add(pinned(one.getPublicKey(), Optional.of(one))));
    if (signers == 0 && authorities.size() == 1) {
      // Whoever signs with the one certificate that it made for itself is its own authority.
      authorities.forEach(one -> pinned.add(pinned(one.getPublicKey(), Optional.of(one))));
    }
    // Beside the certificate of a signer, those of authorities only show whence it came.
    return signers == 0
        ? new TrustPart(pinned, authorities, List.of(), lists)
        : new TrustPart(pinned, List.of(), authorities, lists);
  }

  private TrustPart.Pinned pinned(PublicKey key, Optional<X509Certificate> certificate) {
    Set<String> ids = new HashSet<>(Set.of(name));
    certificate.ifPresent(one -> ids.addAll(CertificateIds.of(one)));
    return new TrustPart.Pinned(new TrustedKey(name, key, ids), certificate);
  }

  private byte[] decoded(String base64, String text) throws InvalidInputException {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw noKey(text);
    }
  }

  private static Optional<X509CRL> list(byte[] der) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return Optional.of((X509CRL) factory.generateCRL(new ByteArrayInputStream(der)));
    } catch (CertificateException | CRLException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> publicKey(byte[] bytes) {
    return KEY_KINDS.stream().flatMap(kind -> publicKey(kind, bytes).stream()).findFirst();
  }

  private static Optional<PublicKey> publicKey(String kind, byte[] bytes) {
    try {
      return Optional.of(
          KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(bytes)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private InvalidInputException noKey(String text) {
    return refused(
        MistakenFile.told(text)
            .orElse("is no public key or certificate in PEM. Mend it, or take it out."));
  }

  private InvalidInputException refused(String message) {
    return new InvalidInputException(place, message);
  }
}
