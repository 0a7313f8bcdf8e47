package org.quadcheck.intake.signature;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A public key as JSON (RFC 7517, RFC 8037), by the texts of its members. */
public record Jwk(Map<String, String> members) {
  private static final Map<String, String> CURVES =
      Map.of("P-256", "secp256r1", "P-384", "secp384r1", "P-521", "secp521r1");
  private static final int ED25519_LENGTH = 32;
  private static final int GREATEST_NUMBER = 2_100;

  public Jwk {
    members = Map.copyOf(members);
  }

  /** The name that the key gives itself. */
  public Optional<String> id() {
    return Optional.ofNullable(members.get("kid"));
  }

  /** The key; empty for one of another kind, and for one that is none. */
  public Optional<PublicKey> key() {
    try {
      return switch (members.getOrDefault("kty", "")) {
        case "EC" -> Optional.of(ofCurve());
        case "RSA" -> Optional.of(rsa());
        case "OKP" -> Optional.of(ed25519());
        default -> Optional.empty();
      };
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] bytes(String member) {
    String text = members.getOrDefault(member, "");
    if (text.isEmpty() || text.length() > GREATEST_NUMBER) {
      throw new IllegalArgumentException("no number " + member);
    }
    return Base64.getUrlDecoder().decode(text);
  }

  private PublicKey rsa() throws GeneralSecurityException {
    BigInteger modulus = new BigInteger(1, bytes("n"));
    BigInteger exponent = new BigInteger(1, bytes("e"));
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
  }

  private PublicKey ofCurve() throws GeneralSecurityException {
    String curve = CURVES.get(members.getOrDefault("crv", ""));
    if (curve == null) {
      throw new IllegalArgumentException("no known curve");
    }
    AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
    named.init(new ECGenParameterSpec(curve));
    ECParameterSpec spec = named.getParameterSpec(ECParameterSpec.class);
    ECPoint point = new ECPoint(new BigInteger(1, bytes("x")), new BigInteger(1, bytes("y")));
    if (!isOnCurve(point, spec)) {
      throw new IllegalArgumentException("not on the curve");
    }
    return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, spec));
  }

  /** A point beside the curve could belong to a weak curve of the attacker's choice. */
  private static boolean isOnCurve(ECPoint point, ECParameterSpec spec) {
    BigInteger p = ((ECFieldFp) spec.getCurve().getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger y = point.getAffineY();
    BigInteger right =
        x.pow(3).add(spec.getCurve().getA().multiply(x)).add(spec.getCurve().getB()).mod(p);
    return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.multiply(y).mod(p).equals(right);
  }

  private PublicKey ed25519() throws GeneralSecurityException {
    byte[] little = bytes("x");
    if (!members.getOrDefault("crv", "").equals("Ed25519") || little.length != ED25519_LENGTH) {
      throw new IllegalArgumentException("no Ed25519 key");
    }
    boolean odd = (little[ED25519_LENGTH - 1] & 0x80) != 0;
    byte[] big = new byte[ED25519_LENGTH];
    for (int i = 0; i < ED25519_LENGTH; i++) {
      big[i] = little[ED25519_LENGTH - 1 - i];
    }
    big[0] &= 0x7F;
    EdECPoint point = new EdECPoint(odd, new BigInteger(1, big));
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
  }
}
