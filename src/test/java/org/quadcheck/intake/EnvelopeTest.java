package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quadcheck.intake.OfferFolder.listed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.limit.Limits;

/** SBOMs that stand in signed envelopes and in statements. */
class EnvelopeTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Path SIGNED = Path.of("src/test/resources/intake/signed");
  private static final String CYCLONEDX = "https://cyclonedx.org/bom";
  private static final String AGAIN = ". Ask the supplier for the envelope again.";

  @TempDir Path temporary;
  private OfferFolder offer;
  private Path keys;

  @BeforeEach
  void makeFolder() throws IOException {
    offer = new OfferFolder(Files.createDirectory(temporary.resolve("offer")));
    keys = Files.createDirectory(temporary.resolve("keys"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es256", "rs256", "ed25519"})
  void readsTheSbomAndVerifiesTheEnvelope(String key) throws IOException, InvalidInputException {
    copyKey(key);
    copyKey("other");
    Submission read = read(copy("dsse-%s.intoto.json".formatted(key)));
    Sbom sbom = read.sboms().get(0);
    Sbom plain = read("plain.cdx.json", Files.readString(SIGNED.resolve("plain.cdx.json")));

    assertThat(sbom.path()).isEqualTo("e.json!/predicate");
    assertThat(sbom.file()).isEqualTo("e.json");
    assertThat(sbom.sha256()).isEqualTo(read.inputs().get(0).sha256());
    assertThat(sbom.components().stream().map(Component::label))
        .isEqualTo(plain.components().stream().map(Component::label).toList());
    assertThat(sbom.signatures())
        .containsExactly(signature(SignatureOutcome.VERIFIED, key, "verified with the key " + key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dsse-es256-tampered.intoto.json", "dsse-payload-type-swapped.json"})
  void holdsAChangedEnvelopeForInvalid(String name) throws IOException, InvalidInputException {
    copyKey("es256");

    assertThat(read(copy(name)).sboms().get(0).signatures())
        .containsExactly(
            signature(
                SignatureOutcome.INVALID,
                "",
                "no trusted key verifies it: the envelope was changed, or another key signed it"));
  }

  @Test
  void saysThatAnEnvelopeWithoutSignaturesIsUnsigned() throws IOException, InvalidInputException {
    copyKey("es256");

    assertThat(read(copy("dsse-no-signatures.json")).sboms().get(0).signatures())
        .containsExactly(
            signature(SignatureOutcome.UNSIGNED, "", "the envelope holds no signature"));
  }

  @Test
  void verifiesNothingWithoutKeys() throws IOException, InvalidInputException {
    Submission read = read(copy("dsse-es256.intoto.json"));

    assertThat(read.sboms().get(0).signatures())
        .containsExactly(
            signature(SignatureOutcome.NOT_VERIFIED, "", "no trusted keys were given (--trust)"));
    assertThat(listed(read).get(0))
        .startsWith("sbom e.json: CycloneDX 1.6 JSON, ")
        .contains(" in a DSSE envelope, speaks of ", "signed, not verified: no trusted keys");
  }

  @Test
  void takesAnyTrustedSignatureAndReportsTheOtherBesideIt()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPair trusted = trusted("acme");
    String payload = statement(CYCLONEDX, OfferFolder.SBOM);
    String good = sign(trusted, payload);
    String bad = sign(pair(), payload);

    assertThat(read("e.json", envelope(payload, bad, good)).signatures())
        .containsExactly(
            signature(
                SignatureOutcome.NOT_VERIFIED,
                "",
                "beside a verified signature stands one that no trusted key verifies"),
            signature(SignatureOutcome.VERIFIED, "acme", "verified with the key acme"));
    assertThat(read("e.json", envelope(payload, bad, "")).signatures())
        .extracting(Signature::outcome)
        .containsExactly(SignatureOutcome.INVALID, SignatureOutcome.INVALID);
  }

  @Test
  void takesNoSignatureOverAnotherTypeOfContentForOneOverAnSbom()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPair trusted = trusted("acme");
    String payload = statement(CYCLONEDX, OfferFolder.SBOM);
    for (String type :
        List.of(
            "text/plain",
            "application/vnd.in-toto-other+json",
            "application/vnd.cyclonedx.vex+json",
            "text/vnd.cyclonedx-html")) {
      String written =
          envelope(payload, sign(trusted, type, payload))
              .replace("application/vnd.in-toto+json", type);

      assertThat(read("e.json", written).signatures())
          .containsExactly(
              signature(
                  SignatureOutcome.NOT_VERIFIED,
                  "",
                  "verifies, but for content of type '%s'".formatted(type)));
    }
  }

  @Test
  void readsNothingOutOfAStatementOfATypeThatIsNotKnown()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPair trusted = trusted("acme");
    String known = statement(CYCLONEDX, OfferFolder.SBOM);
    String type = "application/vnd.in-toto+json";
    String other = "type 'https://in-toto.io/Statement/v9', which is not read here";
    Map<String, String> doubts =
        Map.of(
            known.replace("Statement/v1", "Statement/v9"),
            other,
            known.replaceFirst("\"_type\": [^,]*,", ""),
            "no type, so that nobody can tell how it is to be read");
    for (Map.Entry<String, String> doubt : doubts.entrySet()) {
      String payload = doubt.getKey();
      offer.with("e.json", envelope(payload, sign(trusted, type, payload)));

      assertThatThrownBy(() -> read(offer))
          .as("%s", doubt.getValue())
          .hasMessageContaining(
              "holds neither an attestation nor an SBOM that is read here (e.json:")
          .hasMessageContaining(
              "a DSSE envelope with a statement of %s, signed, not verified: verifies, but for a"
                      .formatted(doubt.getValue())
                  + " statement of "
                  + doubt.getValue());
    }
    String older = known.replace("Statement/v1", "Statement/v0.1");
    assertThat(read("e.json", envelope(older, sign(trusted, type, older))).signatures())
        .extracting(Signature::outcome)
        .containsExactly(SignatureOutcome.VERIFIED);
  }

  @Test
  void refusesALineThatIsNeitherEnvelopeNorStatement() {
    String line = statement(CYCLONEDX, OfferFolder.SBOM).replace("\n", "");
    for (String other : List.of("{\"x\": 1}", OfferFolder.SBOM.replace("\n", ""))) {
      assertThatThrownBy(() -> read("e.intoto.jsonl", line + "\n" + other))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("a document in it is neither an envelope nor a statement");
    }
  }

  @Test
  void readsThePredicateItselfRatherThanWhatStandsUnderDataInIt()
      throws IOException, InvalidInputException {
    String hidden = OfferFolder.SBOM.replace("\"a\"", "\"b\"");
    String sbom = OfferFolder.SBOM.replaceFirst("\\{", "{\"Data\": " + hidden + ", ");

    assertThat(read("e.json", envelope(statement(CYCLONEDX, sbom))).components())
        .extracting(Component::name)
        .containsExactly("a");
  }

  @Test
  void readsUrlBase64AndEscapes()
      throws IOException, InvalidInputException, GeneralSecurityException {
    KeyPair trusted = trusted("acme");
    String payload = statement(CYCLONEDX, OfferFolder.SBOM.replace("\"a\"", "\"a?>~ÿ→𝄞\""));
    String made = sign(trusted, payload);
    String url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(payload));
    String escaped = base64(payload).replace("+", "\\u002b").replace("/", "\\/");

    for (String written : new String[] {url, escaped}) {
      Sbom sbom = read("e.json", envelopeOf(written, signatures(made)));
      assertThat(sbom.components()).extracting(Component::name).containsExactly("a?>~ÿ→𝄞");
      assertThat(sbom.signatures())
          .extracting(Signature::outcome)
          .containsExactly(SignatureOutcome.VERIFIED);
    }
  }

  @Test
  void findsTheDocumentInEveryForm() throws IOException, InvalidInputException {
    String sbom = OfferFolder.SBOM.replace("\n", " ");
    String quoted = '"' + sbom.replace("\"", "\\\"") + '"';
    String tags = "\"SPDXVersion: SPDX-2.3\\nSPDXID: SPDXRef-DOCUMENT\\nPackageName: a\\n\"";

    for (String predicate :
        new String[] {
          sbom,
          quoted,
          tags,
          "{\"Data\": %s, \"Timestamp\": \"2026\"}".formatted(sbom),
          "{\"Timestamp\": \"2026\", \"Data\": %s}".formatted(quoted)
        }) {
      String statement = statement("https://spdx.dev/Document/v2.3", predicate);
      assertThat(read("e.json", envelope(statement)).components())
          .as(predicate)
          .extracting(Component::name)
          .containsExactly("a");
      assertThat(read("e.json", statement).signatures()).as("bare").isEmpty();
    }
    Sbom direct = read("e.json", envelope(sbom));
    assertThat(direct.path()).isEqualTo("e.json!/payload");
  }

  @Test
  void readsEachLineByItself() throws IOException, InvalidInputException {
    String provenance = statement("https://slsa.dev/provenance/v1", "{}");
    String lines =
        envelope(statement(CYCLONEDX, OfferFolder.SBOM)).replace("\n", "")
            + "\n"
            + envelope(provenance)
            + "\n"
            + envelope(statement(CYCLONEDX, OfferFolder.SBOM))
            + "\n";
    Submission read = read(offer.with("b.intoto.jsonl", lines));

    assertThat(read.sboms())
        .extracting(Sbom::path)
        .containsExactly("b.intoto.jsonl!/1/predicate", "b.intoto.jsonl!/3/predicate");
    assertThat(read.sboms()).extracting(Sbom::file).containsOnly("b.intoto.jsonl");
    assertThat(listed(read).get(0))
        .contains("; a DSSE envelope that holds SLSA provenance (how it was built), no SBOM");
  }

  @Test
  void readsASigstoreBundleThatBringsNothingByTheTrustedKeys()
      throws IOException, InvalidInputException {
    copyKey("es256");
    String envelope = Files.readString(SIGNED.resolve("dsse-es256-tampered.intoto.json"));
    String media = "application/vnd.dev.sigstore.bundle.v0.3+json";
    Sbom sbom =
        read(
            "e.json",
            "{\"mediaType\": \"%s\", \"verificationMaterial\": {}, \"dsseEnvelope\": %s}"
                .formatted(media, envelope));

    assertThat(sbom.signatures())
        .containsExactly(
            signature(
                SignatureOutcome.INVALID,
                "",
                "no trusted key verifies it: the envelope was changed, or another key signed it"));
  }

  @Test
  void saysOfWhatAStatementSpeaksAndWhetherItWasHandedIn()
      throws IOException, InvalidInputException {
    offer.with("gateway.bin", "x").with("e.json", statement(CYCLONEDX, OfferFolder.SBOM));

    assertThat(listed(read(offer)).get(0))
        .isEqualTo(
            "sbom e.json: CycloneDX 1.6 JSON, 1 component, valid, in an unsigned in-toto statement,"
                + " speaks of gateway (2d711642b726…, handed in as gateway.bin)");
  }

  @Test
  void readsOpenVexInAnEnvelopeUnlessItsSignatureIsInvalid()
      throws IOException, InvalidInputException {
    String openVex =
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.org/vex-1",
         "author": "Acme", "timestamp": "2026-10-01T00:00:00Z", "version": 1, "statements":
         [{"vulnerability": {"name": "CVE-2026-1"}, "products": [{"@id": "pkg:npm/a@1"}],
           "status": "fixed"}]}
        """;
    String statement = statement("https://openvex.dev/ns/v0.2.0", openVex);
    copyKey("ed25519");
    offer.with("a.json", OfferFolder.SBOM).with("b.json", statement);
    offer.with("c.json", envelope(statement, base64("\u0001".repeat(64))));

    Submission read = read(offer);

    assertThat(read.statements()).hasSize(1);
    assertThat(listed(read).stream().map(line -> line.split(", speaks", -1)[0]))
        .containsExactly(
            "sbom a.json: CycloneDX 1.6 JSON, 1 component, valid",
            "vex b.json: OpenVEX 0.2.0, 1 statement, in an unsigned in-toto statement",
            "ignored c.json: OpenVEX that is not used, in a DSSE envelope");
  }

  @Test
  void ignoresWhatIsEvidentlyNoSbomAndSaysWhatItIs() throws IOException, InvalidInputException {
    offer
        .with("a.json", OfferFolder.SBOM)
        .with("b.json", envelope(statement("https://slsa.dev/provenance/v0.2", "{}")))
        .with("c.json", statement("https://example.org/test", "[]"))
        .with("d.json", envelopeOf(base64("hello"), signatures()).replace("in-toto", "x"));

    assertThat(listed(read(offer)).stream().map(line -> line.split(", speaks", -1)[0]))
        .containsExactly(
            "sbom a.json: CycloneDX 1.6 JSON, 1 component, valid",
            "ignored b.json: a DSSE envelope that holds SLSA provenance (how it was built), no"
                + " SBOM",
            "ignored c.json: an unsigned in-toto statement that holds 'https://example.org/test',"
                + " no SBOM",
            "ignored d.json: a DSSE envelope of type 'application/vnd.x+json', no SBOM, unsigned");
  }

  @Test
  void refusesEnvelopesThatAreBroken() throws IOException {
    String whole = envelope(statement(CYCLONEDX, OfferFolder.SBOM));

    assertThat(problem(envelopeOf("%%%%", signatures())))
        .isEqualTo("e.json: the payload of the envelope is no base64" + AGAIN);
    assertThat(problem(envelopeOf("YQ==YQ==", signatures())))
        .isEqualTo("e.json: the payload of the envelope is no base64" + AGAIN);
    assertThat(problem(envelopeOf(base64("hello"), signatures())))
        .isEqualTo(
            "e.json!/payload: the payload is no in-toto statement, as the envelope says" + AGAIN);
    assertThat(problem(envelope("{\"_type\": ")))
        .startsWith("e.json!/payload:1:")
        .endsWith("it ends before the JSON is complete" + AGAIN);
    assertThat(problem(envelope(statement(CYCLONEDX, "{}"))))
        .isEqualTo(
            "e.json!/predicate: the statement is said to be 'https://cyclonedx.org/bom', but holds"
                + " no SBOM that is read here"
                + AGAIN);
    assertThat(problem(envelope(statement(CYCLONEDX, "{}").replace("predicate\"", "x\""))))
        .endsWith(
            "the statement is said to be 'https://cyclonedx.org/bom' and has no predicate" + AGAIN);
    assertThat(problem("{\"payloadType\": \"x\"}"))
        .isEqualTo("e.json: the envelope holds no payload" + AGAIN);
    assertThat(problem("{\"payloadType\": \"x\", \"payload\": 1}"))
        .isEqualTo("e.json: 'payload' must be one text" + AGAIN);
    assertThat(problem(whole.replaceFirst("\\{", "{\"payload\": \"\", ")))
        .endsWith("a member stands twice in one object" + AGAIN);
    assertThat(problem(whole + "\n[]")).endsWith("a document in it is no JSON object" + AGAIN);
  }

  @Test
  void tellsTheFaultsOfTheSbomWithin() throws IOException {
    String broken = OfferFolder.SBOM.replace("1.6", "2.0");

    assertThat(problem(envelope(statement(CYCLONEDX, broken))))
        .startsWith("e.json!/predicate:1:43: CycloneDX '2.0' is not supported");
  }

  @Test
  void readsOrRefusesEnvelopesThatAreCutOrDamaged() throws IOException {
    byte[] whole = bytes(envelope(statement(CYCLONEDX, OfferFolder.SBOM), "c2ln"));
    for (int length = 60; length < whole.length - 1; length++) {
      offer.with("e.json", Arrays.copyOf(whole, length));
      assertThat(outcome()).as("cut at %d", length).isEqualTo("refused");
    }
    Random random = new Random(20_261_125);
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
      offer.with("e.json", damaged);
      assertThat(outcome())
          .as("%s", new String(damaged, StandardCharsets.UTF_8))
          .isIn("read", "refused");
    }
  }

  @Test
  void readsALargeEnvelopeAsItReadsTheSbomInIt() throws IOException, InvalidInputException {
    String component =
        "{\"type\": \"library\", \"name\": \"ä\uD834\uDD1E-%d\", \"version\": \"1\"}";
    List<String> components = IntStream.range(0, 5_000).mapToObj(component::formatted).toList();
    String sbom =
        "{\"components\": [%s], \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"}"
            .formatted(String.join(",\n", components));
    String statement = statement(CYCLONEDX, sbom);

    assertThat(read("e.json", envelope(statement)).components())
        .isEqualTo(read("e.json", sbom).components())
        .isEqualTo(read("e.json", statement).components());
  }

  @Test
  void knowsRealProvenanceForWhatItIs() throws IOException, InvalidInputException {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    assumeTrue(Files.isDirectory(folder), "no fixtures beside the checkout");
    offer.with("s.json", OfferFolder.SBOM);
    Submission read =
        OfferFolder.read(
            Limits.standard(),
            folder.resolve("slsa-provenance").toString(),
            offer.path().resolve("s.json").toString());

    assertThat(read.inputs().stream().filter(one -> !one.path().endsWith(".csv")))
        .filteredOn(one -> !one.path().endsWith("s.json"))
        .hasSize(75)
        .allMatch(
            one -> one.detail().contains(" holds SLSA provenance (how it was built), no SBOM"))
        .allMatch(one -> one.detail().contains("signed, not verified: "));
  }

  @ParameterizedTest
  @CsvSource({
    "alpine.cdx.att.json, cosign.pub, VERIFIED",
    "alpine.cdx.att.json, another_cosign.pub, INVALID"
  })
  void judgesRealEnvelopesAsTheirSourceDoes(String name, String key, SignatureOutcome outcome)
      throws IOException, InvalidInputException {
    Path folder =
        Path.of(System.getProperty("fixtures", "../shared/fixtures"))
            .resolve("grype-attestations/grype/pkg/testdata");
    assumeTrue(Files.isDirectory(folder), "no fixtures beside the checkout");
    Files.copy(folder.resolve(key), keys.resolve(key));

    Sbom sbom = read(offer.with("e.json", Files.readAllBytes(folder.resolve(name)))).sboms().get(0);
    assertThat(sbom.signatures()).extracting(Signature::outcome).containsExactly(outcome);
    offer.with("e.json", Files.readAllBytes(folder.resolve("alpine-tampered.cdx.att.json")));
    assertThat(outcome()).isEqualTo("refused");
  }

  private String outcome() {
    try {
      read(offer);
      return "read";
    } catch (InvalidInputException e) {
      return e.problems().isEmpty() ? "refused without a word" : "refused";
    } catch (RuntimeException e) {
      return Arrays.asList(e, e.getStackTrace()[0]).toString();
    }
  }

  private String problem(String content) throws IOException {
    offer.with("e.json", content);
    List<Problem> problems =
        catchThrowableOfType(InvalidInputException.class, () -> read(offer)).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  private Submission read(OfferFolder folder) throws InvalidInputException {
    TrustStore trust = isEmpty(keys) ? TrustStore.empty() : TrustStore.read(keys, DAY);
    return new Intake(Questions.vocabulary(), trust, Limits.standard())
        .read(List.of(folder.path().toString()), InputStream.nullInputStream());
  }

  private static boolean isEmpty(Path folder) {
    String[] names = folder.toFile().list();
    return names == null || names.length == 0;
  }

  private Sbom read(String name, String content) throws IOException, InvalidInputException {
    OfferFolder alone =
        new OfferFolder(Files.createDirectories(Files.createTempDirectory(temporary, "one")));
    return read(alone.with(name, content)).sboms().get(0);
  }

  private OfferFolder copy(String name) throws IOException {
    return offer.with("e.json", Files.readAllBytes(SIGNED.resolve(name)));
  }

  private void copyKey(String name) throws IOException {
    Files.copy(SIGNED.resolve("keys/" + name + ".pem"), keys.resolve(name + ".pem"));
  }

  private static Signature signature(SignatureOutcome outcome, String signer, String message) {
    return new Signature("e.json", "dsse", outcome, signer, message);
  }

  private static String statement(String predicateType, String predicate) {
    return """
    {"_type": "https://in-toto.io/Statement/v1", "predicateType": "%s",
     "subject": [{"name": "gateway", "digest": {"sha256": "%s"}}], "predicate": %s}\
    """
        .formatted(
            predicateType,
            "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
            predicate.strip());
  }

  private static String envelope(String payload, String... made) {
    return envelopeOf(base64(payload), signatures(made));
  }

  private static String envelopeOf(String payload, String signatures) {
    return "{\"payloadType\": \"application/vnd.in-toto+json\", \"payload\": \"%s\", \"signatures\": [%s]}"
        .formatted(payload, signatures);
  }

  private static String signatures(String... made) {
    List<String> all =
        Arrays.stream(made)
            .map(one -> "{\"keyid\": \"k\", \"sig\": \"%s\"}".formatted(one))
            .toList();
    return String.join(", ", all);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(bytes(text));
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private KeyPair trusted(String name) throws GeneralSecurityException, IOException {
    KeyPair pair = pair();
    String base64 = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    Files.writeString(
        keys.resolve(name + ".pem"),
        "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
    return pair;
  }

  private static String sign(KeyPair pair, String payload) throws GeneralSecurityException {
    return sign(pair, "application/vnd.in-toto+json", payload);
  }

  private static String sign(KeyPair pair, String type, String payload)
      throws GeneralSecurityException {
    java.security.Signature signature = java.security.Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    String heading = "DSSEv1 %d %s %d ";
    signature.update(bytes(heading.formatted(type.length(), type, bytes(payload).length)));
    signature.update(bytes(payload));
    return Base64.getEncoder().encodeToString(signature.sign());
  }
}
