package org.quadcheck.intake.signature.jsf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.intake.signature.EcdsaSignature;
import org.quadcheck.intake.signature.KeyStrength;

/** The algorithms of JSF that count as signatures of a supplier; a shared secret never does. */
enum JsfAlgorithm {
  RS256(256),
  RS384(384),
  RS512(512),
  PS256(256),
  PS384(384),
  PS512(512),
  ES256(256),
  ES384(384),
  ES512(521),
  ED25519(512);

  private static final int TRAILER = 1;

  private final int bits;

  JsfAlgorithm(int bits) {
    this.bits = bits;
  }

  /** The word in documents. */
  String word() {
    return this == ED25519 ? "Ed25519" : name();
  }

  static Optional<JsfAlgorithm> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** Whether this is the kind of key that the algorithm is made for, which alone is tried. */
  boolean fits(PublicKey key) {
    return switch (this) {
      case RS256, RS384, RS512, PS256, PS384, PS512 -> key instanceof RSAPublicKey;
      case ES256, ES384, ES512 ->
          key instanceof ECPublicKey ec
              && EcdsaSignature.isKnownCurve(ec)
              && ec.getParams().getOrder().bitLength() == bits;
      case ED25519 -> KeyStrength.isEd25519(key);
    };
  }

  private String hash() {
    return this == ES512 ? "512" : String.valueOf(bits);
  }

  private Signature signature() throws GeneralSecurityException {
    return switch (this) {
      case RS256, RS384, RS512 -> Signature.getInstance("SHA%swithRSA".formatted(hash()));
      case PS256, PS384, PS512 -> pss();
      case ES256, ES384, ES512 ->
          Signature.getInstance("SHA%swithECDSAinP1363Format".formatted(hash()));
      case ED25519 -> Signature.getInstance("Ed25519");
    };
  }

  private Signature pss() throws GeneralSecurityException {
    Signature pss = Signature.getInstance("RSASSA-PSS");
    String name = "SHA-" + bits;
    MGF1ParameterSpec mask = new MGF1ParameterSpec(name);
    pss.setParameter(new PSSParameterSpec(name, "MGF1", mask, bits / Byte.SIZE, TRAILER));
    return pss;
  }

  /** What was signed, written piece by piece. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Whether a key that fits made the signature. */
  boolean verifies(PublicKey key, byte[] value, Content content) throws IOException {
    if (key instanceof ECPublicKey ec && !EcdsaSignature.isPlain(value, ec)) {
      return false;
    }
    try {
      Signature signature = signature();
      signature.initVerify(key);
      content.writeTo(new Fed(signature));
      return signature.verify(value);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static final class Fed extends OutputStream {
    private final Signature signature;

    Fed(Signature signature) {
      this.signature = signature;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        signature.update(bytes, from, length);
      } catch (SignatureException e) {
        throw new IOException("a signature that is ready takes bytes", e);
      }
    }
  }

  @Override
  public String toString() {
    return word().toUpperCase(Locale.ROOT);
  }
}
