package org.quadcheck.intake.signature;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What people put into a trust folder in place of a public key, and what to do with it. */
enum MistakenFile {
  EMPTY(text -> text.isBlank(), "is empty. Put the key into it, or take it out."),
  SECRET(
      MistakenFile::isSecret,
      "holds a private key. Remove it at once, and keep the public key alone."),
  STORE_OF_PKCS12(
      of("^0(\\x82..|\\x83...|\\x80|\\x81.|.)\\x02\\x01\\x03"),
      "is a PKCS#12 store, which mostly holds a private key. Take it away, and put here what"
          + " 'openssl pkcs12 -nokeys' takes out of it."),
  STORE_OF_JAVA(
      of("^(\\xFE\\xED\\xFE\\xED|\\xCE\\xCE\\xCE\\xCE)"),
      "is a key store of Java. Take it away, and put here what 'keytool -exportcert -rfc' takes"
          + " out of it."),
  BUNDLE_OF_CERTIFICATES(
      of("-----BEGIN PKCS7-----|^0.{1,5}\\x06\\x09\\*\\x86H\\x86\\xF7\\r\\x01\\x07\\x02"),
      "is a bundle of certificates (PKCS#7). Put here what 'openssl pkcs7 -print_certs' takes out"
          + " of it."),
  REQUEST(
      of("-----BEGIN (NEW )?CERTIFICATE REQUEST-----"),
      "is a request for a certificate. Ask for the certificate itself."),
  KEY_OF_PKCS1(
      of("-----BEGIN RSA PUBLIC KEY-----"),
      "is an RSA key in the form of PKCS#1. Put here what 'openssl rsa -RSAPublicKey_in -pubout'"
          + " makes of it."),
  TRUSTED_CERTIFICATE(
      of("-----BEGIN TRUSTED CERTIFICATE-----"),
      "is a certificate with remarks of OpenSSL. Put here what 'openssl x509' makes of it."),
  KEY_OF_SSH(
      of("^(ssh-|ecdsa-sha2-|sk-)|-----?BEGIN SSH2 PUBLIC KEY"),
      "is a key of SSH, by which nothing is verified here. Ask for a public key in PEM."),
  KEY_OF_OPENPGP(
      of("-----BEGIN PGP"),
      "is of OpenPGP, by which nothing is verified here. Ask for a public key in PEM."),
  KEY_OF_MINISIGN(
      of("^untrusted comment:"),
      "is of minisign, by which nothing is verified here. Ask for a public key in PEM."),
  CUT(
      MistakenFile::isCut,
      "is cut off: a part of it begins and does not end. Put the whole file here."),
  UNUSED(
      of("-----BEGIN PUBLIC KEY-----"),
      "is a public key of a kind that is not used, or a damaged one. Use Ed25519, ECDSA P-256,"
          + " P-384, P-521 (by the name of the curve, uncompressed) or RSA."),
  DAMAGED(
      of("-----BEGIN (CERTIFICATE|X509 CRL)-----"),
      "is a certificate or a list of revoked ones that cannot be read. Ask for it again.");

  private static final String VERSION = "0201";
  private static final String ALGORITHM = "30";
  private static final String NUMBER = "02";
  private static final String BYTES = "04";

  private final Predicate<String> recognised;
  private final String told;

  MistakenFile(Predicate<String> recognised, String told) {
    this.recognised = recognised;
    this.told = told;
  }

  /** What does not end would be passed over in silence, be it a list of revoked certificates. */
  private static boolean isCut(String text) {
    return KeyFile.BLOCK.matcher(text).results().count()
        < Pattern.compile("-----BEGIN ").matcher(text).results().count();
  }

  private static Predicate<String> of(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL).asPredicate();
  }

  /** A private key in DER: PKCS#8, PKCS#1 or SEC 1, each a version and then what it is for. */
  private static boolean isSecret(String text) {
    boolean inJson = text.stripLeading().startsWith("{") && text.contains("\"d\"");
    if (inJson || text.contains("PRIVATE KEY-----")) {
      return true;
    }
    if (!text.startsWith("0") || text.length() < 12) {
      return false;
    }
    int length = text.charAt(1);
    int from = length < 0x80 ? 2 : 2 + (length & 0x0F);
    String hex = HexFormat.of().formatHex(bytes(text), from, Math.min(from + 4, text.length()));
    return hex.startsWith(VERSION + "00" + ALGORITHM)
        || hex.startsWith(VERSION + "00" + NUMBER)
        || hex.startsWith(VERSION + "01" + BYTES);
  }

  private static byte[] bytes(String text) {
    return text.substring(0, Math.min(text.length(), 32))
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static Optional<MistakenFile> first(String text) {
    return Arrays.stream(values()).filter(one -> one.recognised.test(text)).findFirst();
  }

  /** What is wrong with a file and what to do, by its bytes as characters. */
  static Optional<String> told(String text) {
    return first(text).map(one -> one.told);
  }

  /** The same of secrets and of what is cut off alone, which must be refused whatever else fits. */
  static Optional<String> refused(String text) {
    return first(text).filter(one -> one == SECRET || one == CUT).map(one -> one.told);
  }
}
