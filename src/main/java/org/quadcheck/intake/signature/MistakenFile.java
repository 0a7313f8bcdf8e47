package org.quadcheck.intake.signature;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people put into a trust folder in place of a public key, and what to do with it. */
enum MistakenFile {
  EMPTY("\\A\\s*\\z", "is empty. Put the key into it, or take it out."),
  SECRET(
      // In PEM, as JWK, and in DER: PKCS#8, PKCS#1 and SEC 1 each begin with a version.
      "PRIVATE KEY-----|\\A\\s*\\{.*\"d\""
          + "|\\A0([\\x00-\\x7F]|\\x81.|\\x82..|\\x83...)\\x02\\x01(\\x00[\\x30\\x02]|\\x01\\x04)",
      "holds a private key. Remove it at once, and keep the public key alone."),
  STORE_OF_PKCS12(
      "^0(\\x82..|\\x83...|\\x80|\\x81.|.)\\x02\\x01\\x03",
      "is a PKCS#12 store, which mostly holds a private key. Take it away, and put here what"
          + " 'openssl pkcs12 -nokeys' takes out of it."),
  STORE_OF_JAVA(
      "^(\\xFE\\xED\\xFE\\xED|\\xCE\\xCE\\xCE\\xCE)",
      "is a key store of Java. Take it away, and put here what 'keytool -exportcert -rfc' takes"
          + " out of it."),
  BUNDLE_OF_CERTIFICATES(
      "-----BEGIN PKCS7-----|^0.{1,5}\\x06\\x09\\*\\x86H\\x86\\xF7\\r\\x01\\x07\\x02",
      "is a bundle of certificates (PKCS#7). Put here what 'openssl pkcs7 -print_certs' takes out"
          + " of it."),
  REQUEST(
      "-----BEGIN (NEW )?CERTIFICATE REQUEST-----",
      "is a request for a certificate. Ask for the certificate itself."),
  KEY_OF_PKCS1(
      "-----BEGIN RSA PUBLIC KEY-----",
      "is an RSA key in the form of PKCS#1. Put here what 'openssl rsa -RSAPublicKey_in -pubout'"
          + " makes of it."),
  TRUSTED_CERTIFICATE(
      "-----BEGIN TRUSTED CERTIFICATE-----",
      "is a certificate with remarks of OpenSSL. Put here what 'openssl x509' makes of it."),
  KEY_OF_SSH(
      "^(ssh-|ecdsa-sha2-|sk-)|---- BEGIN SSH2 PUBLIC KEY",
      "is a key of SSH, by which nothing is verified here. Ask for a public key in PEM."),
  KEY_OF_OPENPGP(
      "-----BEGIN PGP",
      "is of OpenPGP, by which nothing is verified here. Ask for a public key in PEM."),
  KEY_OF_MINISIGN(
      "^untrusted comment:",
      "is of minisign, by which nothing is verified here. Ask for a public key in PEM."),
  CUT("-----BEGIN ", "is cut off: a part of it begins and does not end. Put the whole file here."),
  UNUSED(
      "-----BEGIN PUBLIC KEY-----",
      "is a public key of a kind that is not used, or a damaged one. Use Ed25519, ECDSA P-256,"
          + " P-384, P-521 (by the name of the curve, uncompressed) or RSA."),
  DAMAGED(
      "-----BEGIN (CERTIFICATE|X509 CRL)-----",
      "is a certificate or a list of revoked ones that cannot be read. Ask for it again.");

  private final Pattern mark;
  private final String told;

  MistakenFile(String mark, String told) {
    this.mark = Pattern.compile(mark, Pattern.DOTALL);
    this.told = told;
  }

  private boolean isIn(String text) {
    return mark.matcher(text).find() && (this != CUT || isCut(text));
  }

  /** What does not end would be passed over in silence, be it a list of revoked certificates. */
  private static boolean isCut(String text) {
    return KeyFile.BLOCK.matcher(text).results().count() < CUT.mark.matcher(text).results().count();
  }

  private static Optional<MistakenFile> first(String text) {
    return Arrays.stream(values()).filter(one -> one.isIn(text)).findFirst();
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
