package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;

/** A signature within a PDF counts where it covers the file as it stands. */
class PdfSignaturesTest {
  private static final int ROOM = 4_000;
  private static final String VERIFIED =
      "verified: verified with the certificate of O=Acme, CN=Report";

  @TempDir Path folder;
  private TrustStore trust;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustTheRoot() throws IOException, InvalidInputException {
    Path trusted = Files.createDirectory(folder.resolve("trust"));
    Files.writeString(trusted.resolve("root.pem"), TestAuthority.pem(root.certificate()));
    trust = TrustStore.read(trusted, SignedFiles.DAY);
  }

  private String seen(byte[] pdf) throws IOException, InvalidInputException {
    Path file = Files.write(folder.resolve("report.pdf"), pdf);
    return SignedFiles.told(file, trust);
  }

  /** Appends an object with a signature over the file so far and all of that object. */
  private byte[] signed(byte[] before, String filter) {
    String range = "/ByteRange [0 %010d %010d %010d]";
    String head = "\n9 0 obj << /Type /Sig /SubFilter /" + filter + " ";
    String tail = " >> endobj\n%%EOF\n";
    int first = before.length + head.length() + range.formatted(0, 0, 0).length() + 11;
    int second = first + ROOM * 2 + 2;
    String start = head + range.formatted(first, second, tail.length()) + " /Contents ";
    byte[] covered = concat(before, bytes(start), bytes(tail));
    String hex = HexFormat.of().formatHex(cms(covered));
    String gap = "<" + hex + "0".repeat(ROOM * 2 - hex.length()) + ">";
    return concat(before, bytes(start), bytes(gap), bytes(tail));
  }

  private byte[] cms(byte[] content) {
    X509Certificate certificate = root.issue(new Made("O=Acme,CN=Report", keys.getPublic()));
    return new TestCms(keys.getPrivate(), certificate).bytes(content, false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private byte[] report() {
    return bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n(All controls are met.)\n");
  }

  private byte[] signed() {
    return signed(report(), "adbe.pkcs7.detached");
  }

  @Test
  void countsWhereItCoversTheWholeFile() throws IOException, InvalidInputException {
    assertThat(seen(signed())).isEqualTo(VERIFIED);
    assertThat(seen(report())).isEqualTo("unsigned: no signature stands in it or lies beside it");
  }

  @Test
  void doesNotCountWhereTheFileWasChangedAfterSigning() throws IOException, InvalidInputException {
    byte[] update = bytes("1 0 obj << /Type /Catalog /Other 2 >> endobj\n%%EOF\n");

    assertThat(seen(concat(signed(), update)))
        .isEqualTo(
            "invalid: the file was changed after signing: %d bytes were added"
                .formatted(update.length));
    String other = new String(signed(), StandardCharsets.ISO_8859_1).replace("are met", "are not");
    assertThat(seen(bytes(other))).startsWith("invalid: it does not fit the content");
  }

  @Test
  void tellsASignatureOfAnEarlierState() throws IOException, InvalidInputException {
    byte[] once = signed();
    byte[] twice = signed(once, "ETSI.CAdES.detached");

    assertThat(seen(twice))
        .isEqualTo(
            "not-verified: the file was changed after signing: %d bytes were added, among them"
                    .formatted(twice.length - once.length)
                + " another signature, which alone covers the change | "
                + VERIFIED);
  }

  @Test
  void leavesNoRoomForAnythingButTheSignature() throws IOException, InvalidInputException {
    String text = new String(signed(), StandardCharsets.ISO_8859_1);
    String gap = "invalid: something else than a signature stands where it leaves a gap";

    assertThat(seen(bytes(text.replace("0000>", "0001>")))).isEqualTo(gap);
    assertThat(seen(bytes(text.replace("0000>", " /XY>")))).isEqualTo(gap);
    assertThat(seen(bytes(text.replace("00000000>", "00000>(x)")))).isEqualTo(gap);
    assertThat(seen(bytes(text.replaceFirst("\\[0 0", "[5 0"))))
        .isEqualTo("invalid: what it is said to cover is not in the file");
    assertThat(seen(bytes(text.replaceFirst("\\[0 (\\d+)", "[0 9999999999"))))
        .isEqualTo("invalid: what it is said to cover is not in the file");
  }

  @Test
  void coversNothingWhereItDoesNotSayWhatItCovers() throws IOException, InvalidInputException {
    String text = new String(signed(), StandardCharsets.ISO_8859_1);

    for (String range :
        List.of("[0 -1 20 30]", "null", "[]", "[0 10 20]", "9 0 R", "[0 1.5 2 3]")) {
      assertThat(seen(bytes(text.replaceFirst("\\[0 \\d+ \\d+ \\d+]", range))))
          .as("%s", range)
          .isEqualTo(
              "not-verified: it does not say in four numbers what it covers, so that it covers"
                  + " nothing");
    }
  }

  @Test
  void takesNothingOld() throws IOException, InvalidInputException {
    assertThat(seen(signed(report(), "adbe.pkcs7.sha1")))
        .isEqualTo("not-verified: SHA-1 is too weak");
  }

  @Test
  void seesEveryByte() throws IOException, InvalidInputException {
    byte[] signed = signed();
    List<Integer> verified = new ArrayList<>();
    for (int at = 0; at < signed.length; at += 11) {
      byte[] changed = signed.clone();
      changed[at] ^= 1;
      if (seen(changed).startsWith("verified")) {
        verified.add(at);
      }
    }
    assertThat(verified).isEmpty();
  }
}
