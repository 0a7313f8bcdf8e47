package org.quadcheck.intake.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/** Signatures of schemes that are known and not verified here, each by its content. */
public enum OtherScheme {
  OPENPGP(
      "an OpenPGP signature",
      "-----BEGIN PGP (SIGNATURE|SIGNED MESSAGE|MESSAGE)-----|\\A[\\x88\\x89\\xC2]"),
  MINISIGN("a signature of minisign or signify", "\\Auntrusted comment:"),
  SSH("an SSH signature", "-----BEGIN SSH SIGNATURE-----|\\ASSHSIG"),
  JWS(
      "a JSON Web Signature (JWS)",
      "\\A\\s*eyJ[\\w-]+\\.[\\w-]*\\.[\\w-]+\\s*\\z"
          + "|\\A\\s*\\{(?=.*\"protected\"\\s*:\\s*\")(?=.*\"signature\"\\s*:\\s*\")"),
  // Without a tag, what the protected bytes hold, or what follows them, is a map (RFC 9052).
  COSE(
      "a COSE signature",
      "\\A((\\xD2|\\xD8\\x62)\\x84[\\x40-\\x5A]"
          + "|\\x84(\\x40|[\\x41-\\x57]|\\x58.)[\\xA0-\\xBF])"),
  SMIME("an S/MIME message", "\\A\\s*(MIME-Version|Content-Type):"),
  COSIGN("a bundle of an old form of cosign", "\\A\\s*\\{.*\"base64Signature\"\\s*:"),
  BUNDLES(
      "a list of Sigstore bundles, as GitHub answers with",
      "\\A\\s*(\\[|\\{\\s*\"attestations\"\\s*:).*dev\\.sigstore\\.bundle"),
  TIMESTAMP("a time stamp (RFC 3161)", Der.STAMP);

  private static final int LEAST_PACKET = 16;
  private static final String WAY_OUT =
      "it is %s, which quadcheck does not verify. Ask for one in CMS, or for a raw one by Ed25519,"
          + " ECDSA or RSA, and for the certificate or key";
  private static final String APART =
      "it is %s, and is not looked into. Write each bundle into a file of its own, or into a line of"
          + " its own in one file (.jsonl)";
  private static final String NOBODYS =
      "it is %s, which says when a file was there, and by which nobody signs it. Ask for a signature"
          + " as well, in CMS, or a raw one by Ed25519, ECDSA or RSA";

  private final String label;
  private final Pattern mark;

  OtherScheme(String label, String mark) {
    this.label = label;
    this.mark = Pattern.compile(mark, Pattern.DOTALL);
  }

  /** The scheme of a file; empty for one that is verified here, and for what is no signature. */
  public static Optional<OtherScheme> of(byte[] held) {
    String text = new String(held, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(one -> one.isIn(text)).findFirst();
  }

  /** The word in outcomes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of such a signature in a file. */
  public Signature outcome(String path) {
    String message = way().formatted(label);
    return new Signature(path, word(), SignatureOutcome.NOT_VERIFIED, "", message);
  }

  private String way() {
    return switch (this) {
      case TIMESTAMP -> NOBODYS;
      case BUNDLES -> APART;
      case OPENPGP, MINISIGN, SSH, JWS, COSE, SMIME, COSIGN -> WAY_OUT;
    };
  }

  private boolean isIn(String text) {
    boolean marked = mark.matcher(text).find();
    return this == OPENPGP ? marked && isOpenPgp(text) : marked;
  }

  /** A packet with a signature (RFC 9580 section 5.2) says its own length. */
  private static boolean isOpenPgp(String text) {
    if (text.contains("-----BEGIN PGP ") || text.length() < LEAST_PACKET) {
      return text.length() >= LEAST_PACKET;
    }
    int from =
        switch (text.charAt(0)) {
          case 0x88, 0xC2 -> text.charAt(1) < 0xC0 ? 2 : 3;
          case 0x89 -> 3;
          default -> 0;
        };
    int length =
        switch (from) {
          case 2 -> text.charAt(1);
          case 3 ->
              text.charAt(0) == 0xC2
                  ? ((text.charAt(1) - 0xC0) << 8) + text.charAt(2) + 0xC0
                  : (text.charAt(1) << 8) + text.charAt(2);
          default -> -1;
        };
    boolean version = from > 0 && text.charAt(from) >= 3 && text.charAt(from) <= 6;
    return version && from + length == text.length();
  }

  /** How a time stamp begins, as a token or as the response of an authority that holds one. */
  private static final class Der {
    private static final String LENGTH = "([\\x00-\\x80]|\\x81.|\\x82..|\\x83...)";
    private static final String LIST = "0" + LENGTH;
    private static final String STATUS = LIST + LIST + "\\x02\\x01[\\x00\\x01].{0,200}?";
    private static final String SIGNED = "\\x06\\x09\\*\\x86H\\x86\\xF7\\x0D\\x01\\x07\\x02";
    private static final String STATEMENT =
        "\\x06\\x0B\\*\\x86H\\x86\\xF7\\x0D\\x01\\x09\\x10\\x01\\x04";
    private static final String STAMP =
        "\\A("
            + STATUS
            + ")?"
            + LIST
            + SIGNED
            + "\\xA0"
            + LENGTH
            + LIST
            + "\\x02\\x01.1"
            + LENGTH
            + ".{0,100}?"
            + LIST
            + STATEMENT;
  }
}
