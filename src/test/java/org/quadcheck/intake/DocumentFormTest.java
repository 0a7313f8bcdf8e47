package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.intake.handed.HandedIn;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.sbom.reading.SbomSource;

class DocumentFormTest {
  private static final String UNKNOWN = "is in no form of document that is known here";

  private static Optional<String> oddity(byte[] bytes) throws IOException {
    return oddity("report", bytes);
  }

  private static Optional<String> oddity(String name, byte[] bytes) throws IOException {
    SbomSource.Opener opener = () -> new ByteArrayInputStream(bytes);
    HandedIn file = new HandedIn(name, false, opener, bytes.length, Optional.empty());
    ScannedFile.Bytes content = new ScannedFile.Bytes(opener, bytes.length);
    return DocumentForm.oddity(new ScannedFile(file, "00", content, content));
  }

  private static Optional<String> oddity(String text, Charset charset) throws IOException {
    return oddity(text.getBytes(charset));
  }

  /** Something of a form that is known, as long as wanted. */
  private static byte[] beginning(String mark, int length) {
    String bytes = mark + "\0".repeat(length - mark.length());
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "x,1 byte",
    "'  \n',3 bytes",
    "see the web site,16 bytes",
    "-------------------------,25 bytes"
  })
  void findsTooLittleText(String text, String size) throws IOException {
    assertThat(oddity(text, StandardCharsets.UTF_8))
        .contains("holds %s, too little for a document".formatted(size));
  }

  @Test
  void takesTextsInAnyEncoding() throws IOException {
    String report = "情報セキュリティ評価報告書、株式会社ボレアリス、二〇二六年";
    for (String charset : new String[] {"UTF-8", "UTF-16", "Shift_JIS", "ISO-2022-JP", "EUC-JP"}) {
      assertThat(oddity(report, Charset.forName(charset))).as(charset).isEmpty();
    }
    assertThat(oddity("Gutachten über die Geschäftsprozesse", StandardCharsets.ISO_8859_1))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "\u0089PNG\r\n",
        "\u00FF\u00D8\u00FF",
        "GIF89a",
        "II*\0",
        "MM\0*",
        "RIFF\0\0\0\0WEBP",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
        "PK\u0003\u0004",
        "7z\u00BC\u00AF'\u001C",
        "0\u0082\u0001\u0002\u0006\t*\u0086H\u0086\u00F7\r\u0001\u0007\u0002"
      })
  void takesKnownFormsThatHoldSomething(String mark) throws IOException {
    assertThat(oddity(beginning(mark, 200))).isEmpty();
    assertThat(oddity(beginning(mark, 199))).contains("holds 199 bytes, too little for a document");
  }

  @Test
  void knowsNothingElse() throws IOException {
    assertThat(oddity(beginning("\u007FELF", 5_000))).contains(UNKNOWN);
    assertThat(oddity(beginning("", 5_000))).contains(UNKNOWN);
    assertThat(oddity(beginning("MZ\u0090", 5_000))).contains(UNKNOWN);
    assertThat(
            oddity(
                beginning(
                    "0\u0082\u0001\u0002\u0006\t*\u0086H\u0086\u00F7\r\u0001\u0007\u0001", 5_000)))
        .contains(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "'version https://git-lfs.github.com/spec/v1\noid sha256:4dad\n', a pointer of Git LFS",
    "/annex/objects/SHA256E-s1--4dad.pdf, a pointer of git-annex",
    "'[InternetShortcut]\r\nURL=https://trust.acme.example/report\r\n', a shortcut to an address",
    "'[{000214A0-0000-0000-C000-000000000046}]\nProp3=19,2\n[InternetShortcut]\nURL=https://trust.acme.example/report\n', a shortcut to an address"
  })
  void tellsWhatStandsInPlaceOfAFile(String content, String what) throws IOException {
    assertThat(oddity("evidence/irap.pdf", content.getBytes(StandardCharsets.US_ASCII)))
        .contains("is " + what + " in place of the file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"irap.pdf", "irap.PDF", "offer/irap.v2.pdf"})
  void findsAPageUnderTheNameOfAReport(String name) throws IOException {
    String page = "<!DOCTYPE html><title>Sign in to the trust centre of Acme</title>";
    byte[] late =
        ("\n".repeat(1_000) + "%PDF-1.7 a report of some length")
            .getBytes(StandardCharsets.US_ASCII);

    assertThat(oddity(name, page.getBytes(StandardCharsets.US_ASCII)))
        .contains("bears the name of a PDF and is none");
    assertThat(oddity(name, late)).isEmpty();
    assertThat(oddity("irap.html", page.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(oddity("irap.docx", page.getBytes(StandardCharsets.US_ASCII)))
        .contains("bears the name of a document of an office program and is none");
  }
}
