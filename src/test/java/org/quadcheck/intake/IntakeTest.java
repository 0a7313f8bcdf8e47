package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quadcheck.intake.OfferFolder.ATTESTATION;
import static org.quadcheck.intake.OfferFolder.SBOM;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.handed.Gatherer;
import org.quadcheck.limit.Limits;

class IntakeTest {
  @TempDir Path temporary;
  private OfferFolder offer;

  @BeforeEach
  void makeFolder() throws IOException {
    offer = new OfferFolder(Files.createDirectory(temporary.resolve("offer")));
  }

  @Test
  void readsAFolderInTheOrderOfItsPaths() throws IOException, InvalidInputException {
    String plan = "the plan ".repeat(30);
    offer
        .with("sbom/gateway.json", SBOM)
        .with("notes.txt", "hello")
        .with("evidence/plan.pdf", "%PDF-1.7 " + plan)
        .with("evidence/other.pdf", "%PDF-1.7")
        .with(
            "attestation.yaml",
            """
            attestation: 1
            exhibits:
              plan: {kind: document, file: evidence/plan.pdf, sha256: %s}
              gone: {kind: document, file: evidence/gone.pdf}
            """
                .formatted(digest("%PDF-1.7 " + plan)));

    Submission read = offer.read();

    assertThat(listed(read))
        .containsExactly(
            "attestation attestation.yaml: 0 claims, 2 exhibits",
            "ignored evidence/other.pdf: a PDF without fields to fill in; what is printed in it is"
                + " not read",
            "exhibit evidence/plan.pdf: exhibit plan, SHA-256 as stated",
            "ignored notes.txt: no known format",
            "sbom sbom/gateway.json: CycloneDX 1.6 JSON, 1 component, valid");
    assertThat(read.inputs().get(4).sha256()).isEqualTo(digest(SBOM));
    assertThat(read.attestations())
        .extracting(Attestation::path)
        .containsExactly("attestation.yaml");
    assertThat(read.sboms()).extracting(Sbom::path).containsExactly("sbom/gateway.json");
    assertThat(read.sboms()).extracting(Sbom::sha256).containsExactly(digest(SBOM));
  }

  @Test
  void readsTheSameFolderAlikeWhereverItLies() throws IOException, InvalidInputException {
    offer.with("attestation.yaml", ATTESTATION).with("s.json", SBOM);
    OfferFolder copy = new OfferFolder(temporary.resolve("copy"));
    copy.with("attestation.yaml", ATTESTATION).with("s.json", SBOM);

    assertThat(offer.read()).isEqualTo(copy.read());
  }

  @Test
  void prefixesPathsWhereSeveralInputsAreNamedAndReadsEachOnce()
      throws IOException, InvalidInputException {
    offer.with("a.yaml", ATTESTATION);
    OfferFolder other = new OfferFolder(temporary.resolve("other")).with("a.yaml", ATTESTATION);
    String twice = temporary.resolve("other").resolve("..").resolve("offer").toString();

    Submission read =
        OfferFolder.read(
            Limits.standard(),
            offer.path().toString(),
            other.path().toString(),
            offer.path().resolve("a.yaml").toString(),
            twice);

    assertThat(read.inputs())
        .extracting(InputFile::path)
        .containsExactly(offer.label("a.yaml"), other.label("a.yaml"));
  }

  @Test
  void recognisesByContentAndNotByName() throws IOException, InvalidInputException {
    offer
        .with("letter.txt", "# from Acme\n---\n" + ATTESTATION)
        .with("form.dat", "{\"attestation\": 1}")
        .with("utf16.yaml", ATTESTATION.getBytes(StandardCharsets.UTF_16))
        .with("bill.doc", SBOM);

    assertThat(offer.read().inputs())
        .extracting(InputFile::kind)
        .containsExactly(
            InputFile.Kind.SBOM,
            InputFile.Kind.ATTESTATION,
            InputFile.Kind.ATTESTATION,
            InputFile.Kind.ATTESTATION);
  }

  @Test
  void neverUsesWhatIsTheBuyersToGive() throws IOException, InvalidInputException {
    offer
        .with("attestation.yaml", ATTESTATION)
        .with("b.yaml", "baseline: mine\nrequirements: []\n")
        .with("c.yaml", "claims:\n  a.b: {question: q}\n")
        .with("key.pub", "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n")
        .with("quadcheck.yaml", "trust: keys\n")
        .with("s.yaml", "publisher: X\nsources: []\n")
        .with("w.json", "{\"waivers\": []}")
        .with("x.pem", "subject=Acme\n-----BEGIN CERTIFICATE-----\nMCow\n");

    assertThat(listed(offer.read()))
        .containsExactly(
            "attestation attestation.yaml: 0 claims, 0 exhibits",
            "refused b.yaml: a baseline, the buyer's to give",
            "refused c.yaml: a claim vocabulary, the buyer's to give",
            "refused key.pub: keys or certificates, the buyer's to give",
            "refused quadcheck.yaml: settings of quadcheck, the buyer's to give",
            "refused s.yaml: sources of baselines, the buyer's to give",
            "refused w.json: waivers, the buyer's to give",
            "refused x.pem: keys or certificates, the buyer's to give");
  }

  @Test
  void tellsFirstWhatIsNearestToAnSbomWhereNoneIs() throws IOException {
    offer
        .with("LICENSE", "Apache")
        .with("README.md", "hello")
        .with("SECURITY.md", "hello")
        .with("docs/index.html", "<!DOCTYPE html>")
        .with("sbom.json", "{\"artifacts\": [], \"descriptor\": {}, \"schema\": {}}");

    assertThat(offer.problems())
        .containsExactly(
            offer.label()
                + ": holds neither an attestation nor an SBOM that is read here (sbom.json: looks like"
                + " Syft's own JSON, which is no SBOM; ask for syft -o cyclonedx-json; docs/index.html:"
                + " looks like XML or HTML, not read in this version; LICENSE: no known format). Ask the"
                + " supplier for both.");
  }

  @Test
  void takesForTheBuyersOnlyWhatCanBeOfTheBuyer() throws IOException, InvalidInputException {
    offer
        .with("attestation.yaml", ATTESTATION)
        .with("Chart.yaml", "name: operator\nsources:\n- https://example.org\nversion: 1.0\n")
        .with("app.js.map", "{\"version\": 3, \"sources\": [\"app.ts\"], \"mappings\": \"\"}")
        .with("claims.json", "{\"claims\": [{\"text\": \"built from source\"}]}")
        .with("lint.yaml", "baseline: main\nrules: []\n")
        .with("README.md", "caBundle: |\n  -----BEGIN CERTIFICATE-----\n  ...\n")
        .with("run.yaml", "profile: release\n");

    assertThat(listed(offer.read()))
        .containsExactly(
            "ignored Chart.yaml: no known format",
            "ignored README.md: no known format",
            "ignored app.js.map: no known format",
            "attestation attestation.yaml: 0 claims, 0 exhibits",
            "ignored claims.json: no known format",
            "ignored lint.yaml: no known format",
            "ignored run.yaml: no known format");
  }

  @Test
  void tellsWhatAnIgnoredFileLooksLike() throws IOException, InvalidInputException {
    offer
        .with("attestation.yaml", ATTESTATION)
        .with("a.json", "{\"document\": {\"csaf_version\": \"2.0\"}}")
        .with("b.json", "{\"@context\": \"https://openvex.dev/ns\", \"statements\": []}")
        .with("c.json", "{\"payloadType\": \"text/plain\", \"payload\": \"aGVsbG8=\"}")
        .with("d.json", "[{\"_type\": \"https://in-toto.io/Statement/v1\"}]")
        .with("e.json", "{\"catalog\": {\"metadata\": {\"oscal-version\": \"1\"}}}")
        .with("j.docx", "PK\u0003\u0004" + "x".repeat(26) + "[Content_Types].xml")
        .with("k.zip", "PK\u0003\u0004xxxx")
        .with("l.xml", "<SoftwareIdentity/>")
        .with("m.html", "<!DOCTYPE html>")
        .with("o.json", "{\"mediaType\": \"application/vnd.dev.sigstore.bundle+json\"}")
        .with("o-2.json", "[{\"mediaType\": \"application/vnd.dev.sigstore.bundle+json\"}]")
        .with("o-3.json", "{\"attestations\": [{\"bundle\": \"dev.sigstore.bundle\"}]}")
        .with("p", new byte[] {0, 1, 2, (byte) 0xFF})
        .with("q.txt", "")
        .with(".hidden/attestation.yaml", ATTESTATION)
        .with(".DS_Store", "x")
        .with("lost.sig", "x");

    String unread = ", not read in this version";
    assertThat(listed(offer.read()))
        .containsExactly(
            "ignored .DS_Store: hidden",
            "ignored .hidden: hidden",
            "vex a.json: CSAF 2.0, 0 statements",
            "attestation attestation.yaml: 0 claims, 0 exhibits",
            "vex b.json: OpenVEX, 0 statements",
            "ignored c.json: a DSSE envelope of type 'text/plain', no SBOM, unsigned",
            "ignored d.json: looks like an in-toto statement" + unread,
            "ignored e.json: looks like OSCAL" + unread,
            "ignored j.docx: looks like an Office document" + unread,
            "ignored k.zip: a zip archive within the submission, not opened; hand it in by itself",
            "ignored l.xml: looks like a SWID tag" + unread,
            "ignored lost.sig: a signature of lost, which was not handed in",
            "ignored m.html: looks like XML or HTML" + unread,
            "ignored o-2.json: looks like a list of Sigstore bundles, as GitHub answers with"
                + unread
                + "; write each bundle into a file or line of its own",
            "ignored o-3.json: looks like a list of Sigstore bundles, as GitHub answers with"
                + unread
                + "; write each bundle into a file or line of its own",
            "ignored o.json: looks like a Sigstore bundle" + unread,
            "ignored p: no known format",
            "ignored q.txt: empty");
  }

  @Test
  void tellsWhatToAskForInPlaceOfWhatAToolWroteForItself()
      throws IOException, InvalidInputException {
    byte[] spreadsheet = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    offer
        .with("attestation.yaml", ATTESTATION)
        .with("a.json", "{\"artifacts\": [], \"descriptor\": {}, \"schema\": {}}")
        .with("b.json", "{\"matches\": [], \"descriptor\": {}}")
        .with("c.json", "{\"SchemaVersion\": 2, \"ArtifactName\": \"alpine\"}")
        .with("d.json", "{\"detector\": {}, \"manifests\": {}}")
        .with("e.json", "{\"version\": \"2.1.0\", \"runs\": []}")
        .with("f.json", "{\"name\": \"a\", \"lockfileVersion\": 3}")
        .with("g.xls", spreadsheet);

    assertThat(listed(offer.read()))
        .containsExactly(
            "ignored a.json: looks like Syft's own JSON, which is no SBOM; ask for syft -o"
                + " cyclonedx-json",
            "attestation attestation.yaml: 0 claims, 0 exhibits",
            "ignored b.json: looks like findings of Grype, which is no SBOM; ask for an SBOM by Syft,"
                + " which Grype reads",
            "ignored c.json: looks like findings of Trivy, which is no SBOM; ask for trivy --format"
                + " cyclonedx",
            "ignored d.json: looks like a dependency snapshot for GitHub, which is no SBOM; ask for"
                + " GitHub's 'Export SBOM'",
            "ignored e.json: looks like SARIF, which is no SBOM; ask for an SBOM by a generator",
            "ignored f.json: looks like a lock file of npm, which is no SBOM; ask for npm sbom"
                + " --sbom-format cyclonedx",
            "ignored g.xls: looks like an old Office document, not read in this version");
  }

  @Test
  void neverIgnoresWhatWasMeantToBeReadAndIsBroken() throws IOException {
    offer
        .with("a.json", "{\"name\": \"x\" \"bomFormat\": \"CycloneDX\"}")
        .with("b.yaml", "attestation:\n\t- broken\n")
        .with("c.yaml", "supplier: {name: Acme}\nclaims: {}\n")
        .with("d.json", "{\"bom\": {\"spdxVersion\": \"SPDX-2.3\"}}")
        .with("e.json", "{\"attestation\": 1,")
        .with("f.json", "")
        .with("h.json", "{\"bomFormat\": \"CycloneDX\"}".getBytes(Charset.forName("UTF-32")))
        .with(
            "g.yaml",
            "attestation: 1\nsupplier: {name: Café}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(offer.problems())
        .containsExactly(
            "b.yaml:1:12: a tab stands where YAML wants spaces. Put spaces in its place.",
            "e.json:1:19: this is not valid JSON. Check this line and the one before for a missing"
                + " comma, quote or bracket.",
            "g.yaml: is not text in UTF-8 or UTF-16. Save it as UTF-8.");

    Files.delete(offer.path().resolve("b.yaml"));
    Files.delete(offer.path().resolve("e.json"));
    Files.delete(offer.path().resolve("g.yaml"));
    assertThat(offer.problems())
        .containsExactly(
            "a.json: looks like an SBOM, but is no valid JSON at line 1, column 14. Ask the supplier"
                + " to export it again.",
            "c.yaml: looks like an attestation without the key 'attestation'. Add 'attestation:"
                + " 1'.",
            "d.json: looks like an SBOM, but cannot be read as one. Ask the supplier to export it"
                + " again.",
            "f.json: is empty. Ask the supplier for the file again, or take it out.",
            "h.json: looks like an SBOM, but is in UTF-32; UTF-8 and UTF-16 alone are read. Ask"
                + " the supplier to export it again.");
  }

  @Test
  void neverIgnoresAnSbomInAFormThatIsNotRead() throws IOException {
    offer
        .with("a.rdf", "<rdf:RDF xmlns:spdx=\"http://spdx.org/rdf/terms#\"/>")
        .with("b.ttl", "@prefix spdx: <http://spdx.org/rdf/terms#> .")
        .with("c.xml", "<SpdxDocument><Document><SPDXID>a</SPDXID></Document></SpdxDocument>")
        .with("d.yaml", "Document:\n  spdxVersion: SPDX-2.3\n")
        .with("e.json", "[{\"@type\": [\"https://spdx.org/rdf/3.0.1/terms/Core/SpdxDocument\"]}]");

    String broken =
        ": looks like an SBOM, but cannot be read as one. Ask the supplier to export it again.";
    List<String> problems = offer.problems();
    assertThat(problems.subList(0, 4))
        .containsExactly("a.rdf" + broken, "b.ttl" + broken, "c.xml" + broken, "d.yaml" + broken);
    assertThat(problems.subList(4, problems.size()))
        .singleElement()
        .asString()
        .startsWith("e.json: looks like SPDX 3 in expanded JSON-LD");
  }

  @Test
  void refusesAFileNamedByThePersonThatCannotBeJudged() throws IOException {
    offer
        .with("empty.txt", "")
        .with("notes.txt", "hello")
        .with("waivers.yaml", "waivers: []\n")
        .with("plan.pdf", "%PDF-1.7")
        .with("scan.json", "{\"version\": \"2.1.0\", \"runs\": []}")
        .with("a.yaml", ATTESTATION);

    assertThat(
            OfferFolder.problems(
                offer.path().resolve("a.yaml").toString(),
                offer.path().resolve("empty.txt").toString(),
                offer.path().resolve("notes.txt").toString(),
                offer.path().resolve("plan.pdf").toString(),
                offer.path().resolve("scan.json").toString(),
                offer.path().resolve("waivers.yaml").toString()))
        .containsExactly(
            offer.label("empty.txt")
                + ": is empty. Ask the supplier for the file again, or take it out.",
            offer.label("notes.txt")
                + ": no known format, so it cannot be judged. Name an attestation or an"
                + " SBOM.",
            offer.label("plan.pdf")
                + ": a PDF without fields to fill in; what is printed in it is not read, so it"
                + " cannot be judged. Name an attestation or an SBOM.",
            offer.label("scan.json")
                + ": looks like SARIF, which is no SBOM, so it cannot be judged. Ask for an SBOM by a"
                + " generator.",
            offer.label("waivers.yaml")
                + ": holds waivers: no part of a submission. Give them with --waivers.");
  }

  @Test
  void refusesAnExhibitThatIsEmpty() throws IOException {
    offer
        .with("plan.txt", "")
        .with("a.yaml", "attestation: 1\nexhibits: {p: {kind: document, file: plan.txt}}\n");

    assertThat(offer.problems())
        .containsExactly(
            "plan.txt: is empty, but exhibit 'p' names it. Ask the supplier for the file again.");
  }

  @Test
  void refusesAFolderThatIsEmptyOrHoldsNothingToJudge() throws IOException {
    assertThat(offer.problems())
        .containsExactly(offer.label() + ": is an empty folder. Put the supplier's files into it.");

    Files.createDirectories(offer.path().resolve("a/b"));
    assertThat(offer.problems())
        .containsExactly(offer.label() + ": is an empty folder. Put the supplier's files into it.");

    offer.with("notes.txt", "hello");
    assertThat(offer.problems())
        .containsExactly(
            offer.label()
                + ": holds neither an attestation nor an SBOM that is read here (notes.txt: no"
                + " known format). Ask the supplier for both.");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(OfferFolder.problems(offer.path().resolve("none.yaml").toString(), ""))
        .containsExactly(
            ": no such file or folder. Check the spelling.",
            offer.label("none.yaml") + ": no such file or folder. Check the spelling.");
    assertThat(OfferFolder.problems(new String[0]))
        .containsExactly("input: nothing was named. Name a folder, an archive or files.");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException, InvalidInputException {
    Path outside = Files.writeString(temporary.resolve("secret.yaml"), ATTESTATION);
    offer.with("a.yaml", ATTESTATION).with("sub/b.txt", "b");
    try {
      Files.createSymbolicLink(offer.path().resolve("out.yaml"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "links cannot be made here");
    }
    Files.createSymbolicLink(offer.path().resolve("up"), temporary);
    Files.createSymbolicLink(offer.path().resolve("broken"), Path.of("nowhere"));
    Files.createSymbolicLink(offer.path().resolve("round"), Path.of("sub"));
    Files.createSymbolicLink(offer.path().resolve("same.txt"), Path.of("sub/b.txt"));

    assertThat(listed(offer.read()))
        .containsExactly(
            "attestation a.yaml: 0 claims, 0 exhibits",
            "ignored broken: a link to a file that does not exist",
            "refused out.yaml: a link that leads out of the folder; never followed",
            "ignored round: a link to a folder, which is not followed",
            "ignored same.txt: no known format",
            "ignored sub/b.txt: no known format",
            "refused up: a link that leads out of the folder; never followed");
  }

  @Test
  void takesNoFileFromOutsideForAnExhibit() throws IOException, InvalidInputException {
    String text = "a report of an assessor on Acme";
    Path outside = Files.writeString(temporary.resolve("report.txt"), text);
    offer.with("a.yaml", exhibit("link.txt", text)).with("sub/b.txt", "b");
    try {
      Files.createSymbolicLink(offer.path().resolve("link.txt"), outside);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "links cannot be made here");
    }

    assertThat(offer.read().attestations().get(0).exhibits().get("e").fileState())
        .isEqualTo(Exhibit.FileState.MISSING);
    offer.with("a.yaml", exhibit("../report.txt", text));
    assertThat(offer.problems())
        .containsExactly(
            "a.yaml:3:29: '../report.txt' leads upwards. Put the file into the attestation's folder or"
                + " below it.");
  }

  @Test
  void findsAnExhibitOfAnotherNameByItsDigest() throws IOException, InvalidInputException {
    String text = "a report of an assessor on Acme";
    offer.with("a.yaml", exhibit("evidence/irap.txt", text)).with("sub/final.txt", text);

    assertThat(listed(offer.read()))
        .containsExactly(
            "attestation a.yaml: 0 claims, 1 exhibit",
            "exhibit sub/final.txt: exhibit e, SHA-256 as stated, though the attestation names it"
                + " evidence/irap.txt");
  }

  private static String exhibit(String file, String text) {
    return "attestation: 1\nexhibits:\n  e: {kind: document, file: %s, sha256: %s}\n"
        .formatted(file, Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsStandardInputAsOneFileOrAnArchive() throws IOException, InvalidInputException {
    assertThat(listed(OfferFolder.pipe(SBOM.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("sbom -: CycloneDX 1.6 JSON, 1 component, valid");

    byte[] archive = Files.readAllBytes(offer.zip("o.zip", "a.yaml", ATTESTATION));
    assertThat(listed(OfferFolder.pipe(archive)))
        .containsExactly("attestation -!/a.yaml: 0 claims, 0 exhibits");

    InvalidInputException empty =
        catchThrowableOfType(InvalidInputException.class, () -> OfferFolder.pipe(new byte[0]));
    assertThat(empty)
        .hasMessage("-: is empty. Ask the supplier for the file again, or take it out.");
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void refusesAPipeThatNobodyWritesToWithoutWaiting() throws IOException, InterruptedException {
    Path pipe = offer.path().resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
    assumeTrue(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor() == 0);

    assertThat(
            catchThrowableOfType(
                InvalidInputException.class,
                () -> OfferFolder.read(Limits.standard(), pipe.toString())))
        .hasMessage(
            offer.label("pipe")
                + ": is a pipe or device and no file. Name a file, or send it to standard input (-).");
  }

  @Test
  void readsWhatTheShellOpened() {
    assertThat(Stream.of("/dev/fd/63", "/dev/stdin", "/proc/self/fd/11").map(Path::of))
        .allMatch(Gatherer::isOfTheShell);
    assertThat(Stream.of("/dev/zero", "/dev/fd/../zero", "pipe", "/tmp/pipe").map(Path::of))
        .noneMatch(Gatherer::isOfTheShell);
  }

  @Test
  void findsMarksBehindTheBeginning() throws IOException, InvalidInputException {
    String padding = "x".repeat(100_000);
    offer
        .with("a.json", "{\"supplier\": {\"name\": \"" + padding + "\"}, \"attestation\": 1}")
        .with("b.json", SBOM.replaceFirst("\\{", "{\"serialNumber\": \"" + padding + "\","));

    assertThat(offer.read().inputs())
        .extracting(InputFile::kind)
        .containsExactly(InputFile.Kind.ATTESTATION, InputFile.Kind.SBOM);
  }

  @Test
  void findsAnExhibitWhoseNameMacSpellsWithOtherAccents()
      throws IOException, InvalidInputException {
    String composed = "\u8A08\u753B\u304C.txt";
    String decomposed = "\u8A08\u753B\u304B\u3099.txt";
    String encoding = System.getProperty("sun.jnu.encoding", "");
    assumeTrue(encoding.equalsIgnoreCase("UTF-8"), "names here are in " + encoding);
    offer
        .with(decomposed, "a plan of incidents to come")
        .with(
            "a.yaml",
            "attestation: 1\nexhibits: {p: {kind: document, file: %s, sha256: %s}}\n"
                .formatted(composed, digest("a plan of incidents to come")));

    assertThat(listed(offer.read()))
        .containsExactly(
            "attestation a.yaml: 0 claims, 1 exhibit",
            "exhibit " + composed + ": exhibit p, SHA-256 as stated");
  }

  @Test
  void tellsTheFirstProblemsAndCountsTheRest() throws IOException {
    StringBuilder claims = new StringBuilder("attestation: 1\nclaims:\n");
    for (int i = 100; i < 250; i++) {
      claims.append("  zzzzzzzzzzzz").append(i).append(": true\n");
    }
    List<String> problems = offer.with("a.yaml", claims.toString()).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.get(100))
        .isEqualTo("a.yaml:103:3: and 50 more problems from here on. Mend those above first.");
  }

  private static String digest(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
