package org.quadcheck.intake.sbom.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Adler32;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limits;

/** Digests that have the form of one and prove nothing. */
class VainDigestsTest {
  private static final String SHA_256 =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String SHA_1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MD2",
        "MD4",
        "MD5",
        "SHA-1",
        "SHA-224",
        "SHA-256",
        "SHA-384",
        "SHA-512",
        "SHA-512/224",
        "SHA-512/256",
        "SHA3-224",
        "SHA3-256",
        "SHA3-384",
        "SHA3-512",
        "BLAKE2B-256",
        "BLAKE2B-384",
        "BLAKE2B-512",
        "BLAKE3-256",
        "GOST3411-2012-256",
        "GOST3411-2012-512"
      })
  void areThoseOfNothingByWhicheverAlgorithm(String algorithm) throws Exception {
    byte[] digest = MessageDigest.getInstance(algorithm, new BouncyCastleProvider()).digest();
    String written = HexFormat.of().formatHex(digest);

    assertThat(VainDigests.OF_NOTHING).contains(written);
    assertThat(VainDigests.isOfNothing(written.toUpperCase(Locale.ROOT))).isTrue();
    assertThat(VainDigests.isOfNothing(written.substring(1) + "0")).isFalse();
  }

  @Test
  void areThatOfNothingByAdler32() {
    assertThat(VainDigests.isOfNothing("%08x".formatted(new Adler32().getValue()))).isTrue();
    assertThat(VainDigests.OF_NOTHING).hasSize(21).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "library, PLACEHOLDER",
    "application, PLACEHOLDER",
    "container, PLACEHOLDER",
    "file, STATED"
  })
  void countForAFileAlone(String type, State expected) throws Exception {
    String hashes = "\"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]".formatted(SHA_256);
    String typed = "\"type\": \"%s\", \"name\": \"a\"".formatted(type);

    for (String members : List.of(typed + ", " + hashes, hashes + ", " + typed)) {
      Sbom read =
          read(
              """
              {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{%s}]}
              """
                  .formatted(members));

      assertThat(state(read)).as(members).isEqualTo(expected);
      assertThat(read.notes())
          .extracting(FormatNote::kind, FormatNote::message)
          .isEqualTo(
              expected == State.STATED
                  ? List.of()
                  : List.of(
                      org.assertj.core.groups.Tuple.tuple(
                          FormatNote.Kind.NOT_COUNTED,
                          "a hash is that of an empty content, and proves nothing but of an empty file")));
    }
  }

  @Test
  void leaveTheHashThatStandsBesideThem() throws Exception {
    Sbom read =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a",
             "hashes": [{"alg": "SHA-1", "content": "%s"}, {"alg": "SHA-512", "content": "%s"}]}]}
            """
                .formatted(
                    SHA_1,
                    "bfe7f3b1919864cbed217f13cc450dcf28ca221cbaba8879114c902913a26a8c"
                        + "170dc3d07e57f46fb05044eb22af09e7c8e28d14d0fe235cf3936151c7ef851d"));

    assertThat(state(read)).isEqualTo(State.STATED);
    assertThat(read.components().get(0).hashAlgorithms()).containsExactly("SHA-512");
  }

  @ParameterizedTest
  @CsvSource({
    "SHA-256, a78e9b20cfbd4e92803a6b45e90a3c20a78e9b20cfbd4e92803a6b45e90a3c20, PLACEHOLDER",
    "SHA-256, 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, PLACEHOLDER",
    "SHA-256, 1234567890123456789012345678901234567890123456789012345678901234, PLACEHOLDER",
    "SHA-256, abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabca, PLACEHOLDER",
    "MD5, 0123456789abcdef0123456789abcdef, PLACEHOLDER",
    "SHA-256, a78e9b20cfbd4e92803a6b45e90a3c20a78e9b20cfbd4e92803a6b45e90a3c21, STATED",
    "SHA-1, da39a3ee5e6b4b0d3255bfef95601890afd80708, STATED",
  })
  void areDigitsThatComeAgainAndAgain(String algorithm, String digest, State expected)
      throws Exception {
    Sbom read =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "file", "name": "a",
             "hashes": [{"alg": "%s", "content": "%s"}]}]}
            """
                .formatted(algorithm, digest));

    assertThat(state(read)).isEqualTo(expected);
    assertThat(read.notes())
        .extracting(FormatNote::message)
        .isEqualTo(
            expected == State.STATED
                ? List.of()
                : List.of(
                    "a hash is the same digit or digits again and again, and proves nothing"));
  }

  @ParameterizedTest
  @CsvSource({"LIBRARY, PLACEHOLDER", "FILE, STATED", "'', PLACEHOLDER"})
  void countForAnSpdxPackageThatIsAFileAlone(String purpose, State expected) throws Exception {
    String stated =
        purpose.isEmpty() ? "" : ", \"primaryPackagePurpose\": \"%s\"".formatted(purpose);
    Sbom read =
        read(
            """
            {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [{"name": "a", "SPDXID": "SPDXRef-a",
             "checksums": [{"algorithm": "SHA1", "checksumValue": "%s"}]%s}]}
            """
                .formatted(SHA_1, stated));

    assertThat(state(read)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"library, PLACEHOLDER", "file, STATED"})
  void countForAnSpdx3PackageThatIsAFileAlone(String purpose, State expected) throws Exception {
    Sbom read =
        read(
            """
            {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
             {"type": "software_Package", "spdxId": "urn:a", "name": "a", "software_primaryPurpose": "%s",
              "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": "%s"}]}]}
            """
                .formatted(purpose, SHA_256));

    assertThat(state(read)).isEqualTo(expected);
  }

  private static State state(Sbom sbom) {
    return sbom.components().get(0).states().of(ComponentField.HASH);
  }

  private static Sbom read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SbomSource source =
        new SbomSource("a.json", "ab".repeat(32), () -> new ByteArrayInputStream(bytes));
    return SbomFormat.recognise(bytes)
        .orElseThrow()
        .read(source, new SbomLimits(Limits.standard()));
  }
}
