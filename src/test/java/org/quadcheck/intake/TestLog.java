package org.quadcheck.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** A transparency log of tests with an entry at the end of a tree of three, signed with Ed25519. */
record TestLog(String host, KeyPair keys) {

  static TestLog at(String host) {
    try {
      return new TestLog(host, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] id() {
    return sha256(keys.getPublic().getEncoded());
  }

  /** The member of a root of trust. */
  String trusted() {
    return """
    {"baseUrl":"https://%s","publicKey":{"rawBytes":"%s","validFor":{"start":
      "2026-01-01T00:00:00Z"}},"logId":{"keyId":"%s"}}"""
        .formatted(host, base64(keys.getPublic().getEncoded()), base64(id()));
  }

  /** The entry of a bundle with its proof. */
  String entry(String body) {
    byte[] entry = body.getBytes(StandardCharsets.UTF_8);
    byte[] before = sha256(new byte[] {1}, sha256(new byte[] {0, 1}), sha256(new byte[] {0, 2}));
    String root = base64(sha256(new byte[] {1}, before, sha256(new byte[] {0}, entry)));
    String note = "%s\n3\n%s\n".formatted(host, root);
    String signed = note + "\n— %s %s\n".formatted(host, base64(hinted(sign(note))));
    return """
    {"logIndex":"2","logId":{"keyId":"%s"},"canonicalizedBody":"%s","inclusionProof":{"logIndex":
      "2","treeSize":"3","rootHash":"%s","hashes":["%s"],"checkpoint":{"envelope":"%s"}}}"""
        .formatted(base64(id()), base64(entry), root, base64(before), signed.replace("\n", "\\n"));
  }

  private byte[] hinted(byte[] signature) {
    byte[] hinted = Arrays.copyOf(id(), 4 + signature.length);
    System.arraycopy(signature, 0, hinted, 4, signature.length);
    return hinted;
  }

  private byte[] sign(String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] sha256(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    try {
      return MessageDigest.getInstance("SHA-256").digest(whole.toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
