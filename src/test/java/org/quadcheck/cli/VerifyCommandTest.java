package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments to stdout, stderr and exit code of {@code verify}. */
class VerifyCommandTest {
  private static final Path SIGNED = Path.of("src/test/resources/intake/signed");
  private static final Path SCHEMA = Path.of("docs/schema/verification-1.json");
  private static final int EACH = 11;

  @TempDir private Path folder;
  private Path trust;
  private Path offer;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Ended(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
  }

  @BeforeEach
  void makeFolders() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    offer = Files.createDirectory(folder.resolve("offer"));
    Files.copy(SIGNED.resolve("keys/es256.pem"), trust.resolve("acme.pem"));
    copy("plain.cdx.json", "a.json");
    copy("plain.cdx.json.es256.sig", "a.json.sig");
  }

  private void copy(String name, String to) throws IOException {
    Files.copy(SIGNED.resolve(name), offer.resolve(to));
  }

  private Ended verify(String... more) {
    List<String> all =
        new ArrayList<>(List.of("verify", "--trust", trust.toString(), "--as-of", "2026-11-26"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void endsWith0WhereEverySignatureOfEveryFileIsVerified() {
    Ended ended = verify(offer.toString());

    assertThat(ended)
        .isEqualTo(
            new Ended(
                0,
                """
                Signatures, judged as of 2026-11-26

                1 verified.

                a.json.sig
                ----------
                - VERIFIED (raw): of a.json: verified with the key acme
                """,
                ""));
  }

  @Test
  void writesJsonByItsSchema() throws IOException {
    Files.writeString(offer.resolve("b.txt"), "unsigned");
    copy("dsse-es256.intoto.json", "c.json");
    Ended ended = verify(offer.toString(), "-o", "json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(schema.validate(ended.out(), InputFormat.JSON)).isEmpty();
    assertThat(ended.out())
        .isEqualTo(
            """
            [
              {
                "path": "a.json.sig",
                "scheme": "raw",
                "outcome": "verified",
                "signer": "acme",
                "message": "of a.json: verified with the key acme"
              },
              {
                "path": "b.txt",
                "scheme": "",
                "outcome": "unsigned",
                "signer": "",
                "message": "no signature stands in it or lies beside it"
              },
              {
                "path": "c.json",
                "scheme": "dsse",
                "outcome": "verified",
                "signer": "acme",
                "message": "verified with the key acme"
              }
            ]
            """);
  }

  @Test
  void endsWith1WhereOneIsNotVerifiedOrInvalidOrMissing() throws IOException {
    assertThat(run("verify", offer.toString()).code()).isEqualTo(1);
    Files.copy(
        SIGNED.resolve("plain-tampered.cdx.json"),
        offer.resolve("a.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(verify(offer.toString()).code()).isEqualTo(1);
    assertThat(verify(offer.toString()).out()).contains("INVALID (raw)");
    Files.delete(offer.resolve("a.json.sig"));
    assertThat(verify(offer.toString()).code()).isEqualTo(1);
    assertThat(verify(offer.toString()).out()).contains("unsigned: no signature");
  }

  @Test
  void takesASignatureBesideAFileAndAFileBesideASignature() {
    assertThat(verify(offer.resolve("a.json").toString()).code()).isZero();
    assertThat(verify(offer.resolve("a.json.sig").toString()).code()).isZero();
  }

  @Test
  void tellsASignatureWithoutItsFile() throws IOException {
    Files.delete(offer.resolve("a.json"));
    Ended ended = verify(offer.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("- not verified (raw): what it signs was not handed in: a.json\n");
  }

  @Test
  void readsArchives() throws IOException {
    Path zip = folder.resolve("offer.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("a.json", "a.json.sig")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(offer.resolve(name)));
        out.closeEntry();
      }
    }

    assertThat(verify(zip.toString()).code()).isZero();
  }

  @Test
  void namesASignatureOfAnotherSchemeAndCallsNoFileUnsignedForIt() throws IOException {
    String pgp = "-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----\n";
    copy("plain.cdx.json", "b.json");
    Files.writeString(offer.resolve("b.json.asc"), pgp);
    Files.writeString(offer.resolve("c.asc"), "= A page of AsciiDoc");
    Files.writeString(offer.resolve("c"), "c");
    Files.writeString(offer.resolve("d.asc"), pgp.replace("SIGNATURE", "SIGNED MESSAGE"));
    String openpgp = "not verified (openpgp): of %s: it is an OpenPGP signature, which quadcheck";
    String unsigned = "- unsigned: no signature stands in it or lies beside it";

    for (String named : List.of("b.json", "b.json.asc")) {
      Ended ended = verify(offer.resolve(named).toString());
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.out().replaceAll("\\s+", " "))
          .contains("1 not verified.")
          .containsPattern(
              "openpgp\\): of \\S*b.json: it is an OpenPGP signature, which quadcheck");
    }
    String all = verify(offer.toString()).out().replaceAll("\\s+", " ");
    assertThat(all)
        .contains("1 verified, 2 not verified, 2 unsigned.")
        .contains(openpgp.formatted("b.json"))
        .contains("c.asc ----- " + unsigned)
        .contains("d.asc ----- - not verified (openpgp): it is an OpenPGP signature");
  }

  @Test
  void callsNoSignatureUnsignedThatLiesAlone() throws IOException {
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Files.copy(SIGNED.resolve("plain.cdx.json.p7s"), alone.resolve("a.bin"));
    Files.writeString(
        alone.resolve("b.json"),
        "{\"mediaType\":\"application/vnd.dev.sigstore.bundle.v0.3+json\",\"messageSignature\":{}}");
    Files.writeString(
        alone.resolve("c.json"),
        "[{\"mediaType\":\"application/vnd.dev.sigstore.bundle.v0.3+json\",\"dsseEnvelope\":{}}]");

    assertThat(verify(alone.toString(), "-o", "json").out())
        .contains("it is a CMS signature, and no file lies beside it under its name")
        .contains("it is a Sigstore bundle with the signature of a file, and no file lies beside")
        .contains(
            "it is a list of Sigstore bundles, as GitHub answers with, and is not looked into");
  }

  @Test
  void endsWith3WhereAFileCannotBeRead() throws IOException {
    assertThat(verify(offer.resolve("none.json").toString()).code()).isEqualTo(3);
    Path broken =
        Files.writeString(
            offer.resolve("b.json"), "{signature: {algorithm: \"ES256\", value: \"AA\"}}");
    assertThat(verify(broken.toString()))
        .isEqualTo(
            new Ended(
                3,
                "",
                "error: %s: looks signed, but is not valid JSON. Ask the supplier for it again.\n"
                        .formatted(broken.toString().replace('\\', '/'))
                    + "1 problem, nothing was verified.\n"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(verify(empty.toString()).code()).isEqualTo(3);
  }

  @Test
  void hidesNoFileBehindOneThatCannotBeRead() throws IOException {
    Files.writeString(offer.resolve("b.json"), "{signature: {algorithm: \"ES256\", value: \"A\"}}");
    String err =
        """
        error: b.json: looks signed, but is not valid JSON. Ask the supplier for it again.
        1 problem, the signatures of all other files are told.
        """;

    assertThat(verify(offer.toString()))
        .isEqualTo(
            new Ended(
                3,
                """
                Signatures, judged as of 2026-11-26

                1 verified, 1 cannot be read.

                a.json.sig
                ----------
                - VERIFIED (raw): of a.json: verified with the key acme

                b.json
                ------
                - cannot be read: looks signed, but is not valid JSON. Ask the supplier for it
                  again.
                """,
                err));
    assertThat(verify(offer.toString(), "-o", "json"))
        .isEqualTo(
            new Ended(
                3,
                """
                [
                  {
                    "path": "a.json.sig",
                    "scheme": "raw",
                    "outcome": "verified",
                    "signer": "acme",
                    "message": "of a.json: verified with the key acme"
                  },
                  {
                    "path": "b.json",
                    "scheme": "",
                    "outcome": "not-verified",
                    "signer": "",
                    "message": "cannot be read: looks signed, but is not valid JSON. Ask the supplier for it again."
                  }
                ]
                """,
                err));
  }

  @Test
  void endsWith2OnWrongUse() {
    assertThat(run("verify").code()).isEqualTo(2);
    assertThat(verify(offer.toString(), "-o", "jsn").err()).contains("Did you mean 'json'?");
    assertThat(verify(offer.toString(), "-o", "json", "-o", "text").code()).isEqualTo(2);
    assertThat(run("verify", offer.toString(), "--trust", offer.toString()).err())
        .contains("lies inside what the supplier handed in");
  }

  @Test
  void verifiesOrRefusesRealFilesAndNeverBreaks() throws IOException {
    Path fixtures = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(fixtures), "no fixtures in " + fixtures);
    List<Path> files;
    try (Stream<Path> all = Files.walk(fixtures)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < files.size(); i += EACH) {
      Ended ended = run("verify", files.get(i).toString());
      if (!Set.of(1, 3).contains(ended.code())) {
        faults.add(files.get(i) + " ends with " + ended.code() + ": " + ended.err());
      }
    }
    assertThat(faults).isEmpty();
  }
}
