package org.quadcheck.intake.signature.sigstore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Authority;
import org.quadcheck.intake.signature.chain.Certificates;

/** Reads Sigstore's root of trust, which the buyer fetched by a way that it trusts. */
public final class TrustedRoot {
  private TrustedRoot() {}

  /** Whether a file of the trust folder is meant as one. */
  public static boolean isOne(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.stripLeading().startsWith("{")
        && text.contains("\"certificateAuthorities\"")
        && text.contains("\"tlogs\"");
  }

  /** The root without anybody who may sign; empty where the file is damaged. */
  public static Optional<SigstoreTrust> read(String file, byte[] bytes) {
    JsonTree root = JsonTree.read(file, bytes);
    List<X509Certificate> certificates =
        root.at("certificateAuthorities").items().stream()
            .flatMap(one -> one.at("certChain", "certificates").items().stream())
            .flatMap(one -> StrictBase64.any(one.at("rawBytes").text()).stream())
            .flatMap(der -> Certificates.of(der).stream())
            .toList();
    Map<String, PublicKey> logs = new TreeMap<>();
    for (JsonTree log : root.at("tlogs").items()) {
      key(log.at("publicKey", "rawBytes").text())
          .ifPresent(key -> logs.put(log.at("logId", "keyId").text(), key));
    }
    List<Authority> authorities = new ArrayList<>();
    List<X509Certificate> between = new ArrayList<>();
    for (X509Certificate one : certificates) {
      boolean own = one.getIssuerX500Principal().equals(one.getSubjectX500Principal());
      if (own) {
        authorities.add(new Authority(file, one));
      } else {
        between.add(one);
      }
    }
    SigstoreTrust trust = new SigstoreTrust(authorities, between, logs, List.of());
    return trust.isEmpty() ? Optional.empty() : Optional.of(trust);
  }

  private static Optional<PublicKey> key(String base64) {
    Optional<byte[]> der = StrictBase64.any(base64);
    try {
      return der.isEmpty()
          ? Optional.empty()
          : Optional.of(
              KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der.get())));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
