package org.quadcheck.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Signs documents that are canonical already, with ES256. */
final class JsfMaker {
  private JsfMaker() {}

  /** {@code before} is the text of all members whose names come before "signature". */
  static String signed(String before, PrivateKey key, List<X509Certificate> chain) {
    String path =
        chain.stream().map(JsfMaker::base64).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    String brought = chain.isEmpty() ? "" : ",\"certificatePath\":" + path;
    String head = "{%s,\"signature\":{\"algorithm\":\"ES256\"%s".formatted(before, brought);
    return head + ",\"value\":\"" + value(head + "}}", key) + "\"}}";
  }

  static String value(String canonical, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(canonical.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(X509Certificate certificate) {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
