package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.intake.OfferFolder.ATTESTATION;
import static org.quadcheck.intake.OfferFolder.SBOM;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

class ArchiveTest {
  private static final Limits STANDARD = Limits.standard();

  @TempDir Path temporary;
  private OfferFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new OfferFolder(temporary);
  }

  @Test
  void readsTheEntriesOfAnArchiveWhateverItsName() throws IOException, InvalidInputException {
    Path archive =
        folder.zip(
            "offer.bin",
            "e/plan.txt",
            "a plan of incidents to come",
            "attestation.yaml",
            "attestation: 1\nexhibits: {p: {kind: document, file: e/plan.txt}}\n",
            "e/inner.zip",
            "PK\u0003\u0004",
            "__MACOSX/._a",
            "x",
            "s/",
            "",
            "s/s.json",
            SBOM);

    Submission read = OfferFolder.read(STANDARD, archive.toString());

    String prefix = "%s!/".formatted(folder.label("offer.bin"));
    assertThat(listed(read))
        .containsExactly(
            "ignored " + prefix + "__MACOSX/._a: hidden",
            "attestation " + prefix + "attestation.yaml: 0 claims, 1 exhibit",
            "ignored "
                + prefix
                + "e/inner.zip: a zip archive within the submission, not opened; hand it in by"
                + " itself",
            "exhibit " + prefix + "e/plan.txt: exhibit p, no SHA-256 stated",
            "sbom " + prefix + "s/s.json: CycloneDX 1.6 JSON, 1 component, valid");
  }

  @Test
  void hidesNoFileWhoseNameBeginsWithThisFolder() throws IOException, InvalidInputException {
    Path archive = folder.zip("dot.zip", "./", "", "./s.json", SBOM);

    assertThat(listed(OfferFolder.read(STANDARD, archive.toString())))
        .containsExactly(
            "sbom %s!/s.json: CycloneDX 1.6 JSON, 1 component, valid"
                .formatted(folder.label("dot.zip")));
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchive() throws IOException {
    Path archive =
        folder.zip(
            "o.zip", "../a", "a", "b/../../c", "c", "/d", "d", "C:/e", "e", "..\\f", "f", "g", "g");

    assertThat(problems(archive))
        .containsExactly(
            in("../a") + "leads out of the archive. Ask for an archive that was honestly made.",
            in("../f") + "leads out of the archive. Ask for an archive that was honestly made.",
            in("/d") + "is an absolute name. Ask for an archive with names from its own top.",
            in("C:/e") + "is an absolute name. Ask for an archive with names from its own top.",
            in("b/../../c")
                + "leads out of the archive. Ask for an archive that was honestly made.");
  }

  @Test
  void refusesAnExhibitThatIsPackedOutOfTheArchive() throws IOException {
    String named = "attestation: 1\nexhibits:\n  e: {kind: document, file: e.txt}\n";
    Path archive = folder.zip("o.zip", "in/a.yaml", named, "in/../e.txt", "report");

    assertThat(problems(archive))
        .containsExactly(
            in("in/../e.txt")
                + "leads out of the archive. Ask for an archive that was honestly made.");
  }

  @Test
  void refusesANameThatStandsTwice() throws IOException {
    Path archive = folder.zip("o.zip", "a.yaml", ATTESTATION, "b.yaml", "attestation: 1\n");
    OfferFolder.patch(archive, "b.yaml", "a.yaml");

    assertThat(problems(archive))
        .containsExactly(
            in("a.yaml") + "stands twice in the archive. Ask for an archive that holds it once.");
  }

  @Test
  void refusesAnArchiveThatIsEncryptedCutBrokenOrEmpty() throws IOException {
    Path encrypted = folder.zip("o.zip", "a.yaml", ATTESTATION);
    byte[] bytes = Files.readAllBytes(encrypted);
    int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[central + 8] |= 1;
    Files.write(encrypted, bytes);
    assertThat(problems(encrypted))
        .containsExactly(
            folder.label("o.zip")
                + ": is an encrypted archive. Ask for one without a password, or unpack it"
                + " first.");

    Path cut = folder.zip("o.zip", "a.yaml", ATTESTATION);
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
    assertThat(problems(cut))
        .containsExactly(
            folder.label("o.zip") + ": is a damaged or cut archive. Ask for the file again.");

    Path empty = folder.zip("o.zip");
    assertThat(problems(empty))
        .containsExactly(folder.label("o.zip") + ": is an empty archive. Ask for the file again.");
  }

  @Test
  void readsNamesInTheEncodingsOfWindows() throws IOException, InvalidInputException {
    // Of the letter in the middle the second byte is a backslash.
    assertThat(namesRead("windows-31j", "証拠/計画表.txt")).isEqualTo("証拠/計画表.txt");
    assertThat(namesRead("windows-31j", "ｱｶｳﾝﾄ/①.txt")).isEqualTo("ｱｶｳﾝﾄ/①.txt");
    assertThat(namesRead("IBM437", "pièces/résumé.txt")).isEqualTo("pièces/résumé.txt");
    assertThat(namesRead("UTF-8", "証拠/résumé.txt")).isEqualTo("証拠/résumé.txt");
  }

  @Test
  void refusesNamesThatLeadOutInEveryEncoding() throws IOException {
    assertThat(problems(folder.zip(Charset.forName("windows-31j"), "o.zip", "../計画.txt", "x")))
        .containsExactly(
            in("../計画.txt")
                + "leads out of the archive. Ask for an archive that was honestly made.");
  }

  /** How the one exhibit of an archive is called, that the attestation within it names. */
  private String namesRead(String encoding, String name) throws IOException, InvalidInputException {
    String attestation = "attestation: 1\nexhibits: {p: {kind: document, file: %s}}\n";
    Path archive =
        folder.zip(
            Charset.forName(encoding),
            "o.zip",
            "attestation.yaml",
            attestation.formatted(name),
            name,
            "a plan of incidents to come");

    String label = "exhibit %s!/".formatted(folder.label("o.zip"));
    return listed(OfferFolder.read(STANDARD, archive.toString())).stream()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).replace(": exhibit p, no SHA-256 stated", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesAnEntryWhoseChecksumDiffers() throws IOException {
    Path archive = folder.zip("o.zip", "a.yaml", ATTESTATION);
    byte[] bytes = Files.readAllBytes(archive);
    int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[central + 16] ^= 1;
    Files.write(archive, bytes);

    assertThat(problems(archive))
        .containsExactly(
            in("a.yaml") + "is damaged: its checksum differs. Ask for the archive again.");
  }

  @Test
  void refusesABomb() throws IOException {
    Path archive = folder.zip("o.zip", "a.json", "0".repeat(3_000_000), "b.yaml", ATTESTATION);

    assertThat(problems(archive))
        .containsExactly(
            in("a.json")
                + "unpacks to more than 200 times its size (limit zip-ratio). Give --limit zip-ratio=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesMoreThanItsLimitsAllow() throws IOException {
    Path archive =
        folder.zip("o.zip", "a/b/c/d.txt", "d", "e.txt", "e".repeat(60), "f.txt", "f".repeat(60));

    assertThat(problems(FolderLimitsTest.limits(50, 500, 10, 10), archive))
        .containsExactly(
            in("e.txt")
                + "has more than 50 bytes (limit file-size). Give --limit file-size=NUMBER if you trust the file, or ask for less.",
            in("f.txt")
                + "has more than 50 bytes (limit file-size). Give --limit file-size=NUMBER if you trust the file, or ask for less.");
    assertThat(problems(FolderLimitsTest.limits(100, 100, 10, 10), archive))
        .containsExactly(
            in("f.txt")
                + "with this file the submission has more than 100 bytes (limit total-size). Give --limit total-size=NUMBER if you trust the file, or ask for less.");
    assertThat(problems(FolderLimitsTest.limits(500, 500, 2, 10), archive))
        .containsExactly(
            in("f.txt")
                + "more than 2 files are handed in (limit files). Give --limit files=NUMBER if you trust the file, or ask for less.");
    assertThat(problems(FolderLimitsTest.limits(500, 500, 10, 3), archive))
        .containsExactly(
            in("a/b/c/d.txt")
                + "folders stand more than 3 deep in one another (limit folders). Give --limit folders=NUMBER if you trust the file, or ask for less.");
  }

  @Test
  void refusesAnArchiveThatListsTooMuchBeforeItIsLoaded() throws IOException {
    Path archive = folder.path().resolve("o.zip");
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.writeBytes("PK\u0003\u0004");
      file.seek(Limit.ZIP_DIRECTORY.standard());
      file.writeBytes("PK\u0005\u0006" + "\u0000".repeat(8) + "\u0000\u0000\u0000\u0005");
      file.write(new byte[6]);
    }

    assertThat(problems(archive))
        .containsExactly(
            folder.label("o.zip")
                + ": carries a list of entries of more than 67108864 bytes (limit zip-directory). Give --limit zip-directory=NUMBER if you trust the file, or ask for less.");
  }

  private static final String ANEW = " Ask for an archive that is made anew.";

  private Path stored() throws IOException {
    Path archive = folder.path().resolve("o.zip");
    byte[] content = ATTESTATION.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry("a.yaml");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.setComment("made by hand");
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return archive;
  }

  @Test
  void refusesAnArchiveThatSaysOneThingInItsListAndAnotherWhereAnEntryStands()
      throws IOException, InvalidInputException {
    assertThat(listed(OfferFolder.read(STANDARD, stored().toString()))).hasSize(1);
    String differs =
        folder.label("o.zip")
            + ": says one thing of 'a.yaml' in its list of entries and another where that stands."
            + ANEW;
    // The method, the checksum, both sizes, the length of the name, the name.
    for (int at : List.of(8, 14, 18, 22, 26, 30)) {
      Path archive = stored();
      byte[] bytes = Files.readAllBytes(archive);
      bytes[at] ^= 1;
      Files.write(archive, bytes);
      assertThat(problems(archive)).as("byte %d", at).containsExactly(differs);
    }
  }

  /** The remark on the last entry stands where the pointer to the end of a large archive would. */
  @Test
  void refusesAnArchiveWhoseTwoEndsTellOfTwoLists() throws IOException {
    Path archive = folder.path().resolve("o.zip");
    ZipEntry entry = new ZipEntry("a.yaml");
    entry.setComment("PK\u0006\u0007\0\0\0\0\u0010\0\0\0\0\0\0\0\u0001\0\0\0");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(entry);
      zip.write(ATTESTATION.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(problems(archive))
        .containsExactly(
            folder.label("o.zip") + ": has two ends that tell of two lists of entries." + ANEW);
  }

  @Test
  void refusesAnArchiveWithBytesThatAreInNoEntry() throws IOException {
    byte[] whole = Files.readAllBytes(stored());
    byte[] hidden = Arrays.copyOf(whole, 30 + "a.yaml".length() + ATTESTATION.length());
    Path archive = folder.path().resolve("o.zip");

    Files.write(archive, joined(whole, "more".getBytes(StandardCharsets.UTF_8)));
    assertThat(problems(archive))
        .containsExactly(
            folder.label("o.zip") + ": holds bytes behind its end, which are in no entry." + ANEW);
    Files.write(archive, joined(hidden, whole));
    assertThat(problems(archive))
        .as("an entry before the first that is listed")
        .containsExactly(folder.label("o.zip") + ": holds bytes that are in no entry." + ANEW);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private String in(String name) {
    return "%s!/%s: ".formatted(folder.label("o.zip"), name);
  }

  private static List<String> problems(Path archive) {
    return problems(STANDARD, archive);
  }

  private static List<String> problems(Limits limits, Path archive) {
    return OfferFolder.problems(limits, archive.toString());
  }
}
