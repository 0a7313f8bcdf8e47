package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.OfferFolder.SBOM;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Files that are packed by themselves: one level is unpacked, within limits. */
class PackedFilesTest {
  private static final String ADVICE =
      " (limit %1$s). Give --limit %1$s=NUMBER if you trust the file, or ask for less.";

  @TempDir Path temporary;
  private OfferFolder offer;

  @BeforeEach
  void makeFolder() {
    offer = new OfferFolder(temporary);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      for (byte[] part : parts) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }

  @Test
  void readsWhatAGzipFileHoldsByTheDigestOfTheFile() throws IOException, InvalidInputException {
    byte[] packed = gzip(bytes(SBOM));
    Submission read = offer.with("s.json.gz", packed).read();

    assertThat(listed(read))
        .containsExactly("sbom s.json.gz: CycloneDX 1.6 JSON, 1 component, valid");
    assertThat(read.inputs().get(0).sha256()).isEqualTo(Digests.sha256(packed));
    assertThat(read.sboms().get(0).sha256()).isEqualTo(Digests.sha256(packed));
  }

  @Test
  void readsGzipByItsBytesWhateverItsName() throws IOException, InvalidInputException {
    assertThat(listed(OfferFolder.pipe(gzip(bytes(SBOM)))))
        .containsExactly("sbom -: CycloneDX 1.6 JSON, 1 component, valid");
    assertThat(listed(offer.with("a.gz", SBOM).read()))
        .containsExactly("sbom a.gz: CycloneDX 1.6 JSON, 1 component, valid");
  }

  @Test
  @Timeout(20)
  void refusesBombs() throws IOException {
    byte[] mega = new byte[1 << 20];
    byte[][] many = new byte[64][];
    Arrays.fill(many, mega);

    offer.with("s.json.gz", gzip(many));
    assertThat(offer.problems())
        .containsExactly(
            "s.json.gz: unpacks to more than 200 times its size" + ADVICE.formatted("zip-ratio"));
    assertThat(
            problems(
                Limits.standard().with(Limit.ZIP_RATIO, 100_000).with(Limit.FILE_SIZE, 2L << 20)))
        .containsExactly(
            "s.json.gz: holds more than 2097152 bytes" + ADVICE.formatted("file-size"));
    assertThat(
            problems(
                Limits.standard().with(Limit.ZIP_RATIO, 100_000).with(Limit.TOTAL_SIZE, 3L << 20)))
        .containsExactly(
            "s.json.gz: with this file the submission has more than 3145728 bytes"
                + ADVICE.formatted("total-size"));
  }

  private List<String> problems(Limits limits) {
    return OfferFolder.problems(limits, offer.label());
  }

  @Test
  void refusesGzipThatIsCutOrDamaged() throws IOException {
    byte[] packed = gzip(bytes(SBOM));
    byte[] damaged = packed.clone();
    damaged[packed.length - 5] ^= 1;

    for (byte[] one : new byte[][] {Arrays.copyOf(packed, packed.length / 2), damaged}) {
      offer.with("s.json.gz", one);
      assertThat(offer.problems())
          .containsExactly(
              "s.json.gz: cannot be read: it is damaged or locked. Ask for the file again.");
    }
  }

  @Test
  void readsMembersOfGzipOneAfterTheOther() throws IOException, InvalidInputException {
    byte[] all = bytes(SBOM);
    byte[] first = gzip(Arrays.copyOf(all, 20));
    byte[] second = gzip(Arrays.copyOfRange(all, 20, all.length));

    assertThat(listed(offer.with("s.json.gz", joined(first, second)).read()))
        .containsExactly("sbom s.json.gz: CycloneDX 1.6 JSON, 1 component, valid");
  }

  @Test
  void refusesBytesBehindWhatGzipPacked() throws IOException {
    byte[] whole = gzip(bytes(SBOM));
    byte[] large = new byte[200_000];
    new java.util.Random(1).nextBytes(large);
    String message =
        "s.json.gz: holds bytes behind the end of what gzip packed. Ask for the file again, or"
            + " unpack it first.";

    for (int more : List.of(1, 2, 7, 9, 20, 40, 100_000)) {
      assertThat(offer.with("s.json.gz", joined(whole, new byte[more])).problems())
          .as("%d", more)
          .containsExactly(message);
      assertThat(offer.with("s.json.gz", joined(gzip(large), new byte[more])).problems())
          .as("%d behind more than is read at once", more)
          .containsExactly(message);
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void unpacksNothingWithinWhatIsPacked() throws IOException, InvalidInputException {
    offer
        .with("a.yaml", OfferFolder.ATTESTATION)
        .with("twice.gz", gzip(gzip(bytes(SBOM))))
        .with("b.bz2", "BZh91AY&SY")
        .with("c.xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0})
        .with("d.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD})
        .with("e.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C})
        .with("f.rar", "Rar!\u001A\u0007")
        .with("h.pdf", "version https://git-lfs.github.com/spec/v1\n")
        .with("g.tgz", gzip(bytes("x".repeat(257) + "ustar" + "x".repeat(300))));

    assertThat(listed(offer.read()))
        .containsExactly(
            "attestation a.yaml: 0 claims, 0 exhibits",
            "ignored b.bz2: packed with bzip2, which is not unpacked here; unpack it first",
            "ignored c.xz: packed with xz, which is not unpacked here; unpack it first",
            "ignored d.zst: packed with zstd, which is not unpacked here; unpack it first",
            "ignored e.7z: a 7z archive, which is not opened here; unpack it first",
            "ignored f.rar: a RAR archive, which is not opened here; unpack it first",
            "ignored g.tgz: a tar archive, which is not opened here; unpack it first",
            "ignored h.pdf: a pointer of Git LFS in place of the file; hand in the file itself",
            "ignored twice.gz: packed with gzip within what is packed already; unpack it first");
    assertThat(OfferFolder.problems(offer.label("b.bz2")))
        .containsExactly(
            offer.label("b.bz2")
                + ": packed with bzip2, which is not unpacked here; unpack it first, so it cannot"
                + " be judged. Name an attestation or an SBOM.");
  }
}
