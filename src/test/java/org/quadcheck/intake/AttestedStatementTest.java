package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.value.SignatureOutcome.NOT_VERIFIED;
import static org.quadcheck.evidence.value.SignatureOutcome.VERIFIED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.limit.Limits;

/** Attestations in in-toto statements, in an envelope or without. */
class AttestedStatementTest {
  private static final String OURS = "https://quadcheck.org/attestation/v1";
  private static final String PREDICATE =
      """
      {"attestation": "1", "supplier": {"name": "Acme"}, "product": {"name": "Acme Gateway"},
       "offers": "software", "claims": {"build.environments-separated": {"value": true, "exhibits": ["plan"]}},
       "exhibits": {"plan": {"kind": "document", "file": "evidence/network plan.txt"}}}
      """;
  private static final Limits STANDARD = Limits.standard();
  private static final String SHIPPED = "what is delivered";

  @TempDir private Path folder;
  @TempDir private Path keys;
  @TempDir private Path shelf;

  private static String statement(String type, String digest, String predicate) {
    return """
        {"_type": "https://in-toto.io/Statement/v1", "predicateType": "%s",
         "subject": [{"name": "gateway.bin", "digest": {"sha256": "%s"}}], "predicate": %s}
        """
        .formatted(type, digest, predicate);
  }

  private static String enveloped(String statement) {
    return """
        {"payloadType": "application/vnd.in-toto+json", "payload": "%s",
         "signatures": [{"keyid": "", "sig": "AAAA"}]}
        """
        .formatted(Base64.getEncoder().encodeToString(statement.getBytes(StandardCharsets.UTF_8)));
  }

  private static String delivered() {
    return Digests.sha256(SHIPPED.getBytes(StandardCharsets.UTF_8));
  }

  private DeclaredOffer offer(String statement) throws IOException {
    return DeclaredOffer.in(folder)
        .with("a.json", statement)
        .with("gateway.bin", SHIPPED)
        .delivering(shipped("gateway.bin"));
  }

  private Path shipped(String name) throws IOException {
    return Files.writeString(shelf.resolve(name), SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bare", "enveloped"})
  void countWhereTheySpeakOfAFileThatWasDelivered(String how) throws Exception {
    String statement = statement(OURS, delivered(), PREDICATE);
    DeclaredOffer offer = offer(how.equals("bare") ? statement : enveloped(statement));
    Submission read = offer.read();
    Attestation attestation = read.attestations().get(0);

    assertThat(DeclaredOffer.claims(attestation))
        .isEqualTo(Map.of("build.environments-separated", "yes; shown by plan"));
    assertThat(attestation.path()).endsWith("a.json!/predicate");
    // The file lies beside the envelope, and no digest binds it.
    assertThat(attestation.exhibits().get("plan").fileState())
        .isEqualTo(org.quadcheck.evidence.claim.Exhibit.FileState.NOT_BOUND);
    assertThat(read.inputs())
        .filteredOn(input -> input.path().endsWith("a.json"))
        .extracting(InputFile::kind)
        .containsExactly(InputFile.Kind.ATTESTATION);
    assertThat(read.inputs())
        .filteredOn(input -> input.path().endsWith("plan.txt"))
        .extracting(InputFile::kind)
        .containsExactly(InputFile.Kind.EXHIBIT);
  }

  @Test
  void carryTheOutcomeOfTheEnvelope() throws Exception {
    Submission read = offer(enveloped(statement(OURS, delivered(), PREDICATE))).read();

    assertThat(read.beside(read.attestations().get(0).path()))
        .extracting(Signature::scheme, Signature::outcome)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("dsse", SignatureOutcome.NOT_VERIFIED));
  }

  @Test
  void areOfWhoeverIsTrustedToSignAttestations() throws Exception {
    String statement = statement(OURS, delivered(), PREDICATE);
    KeyPair pair = pair();
    String signed = enveloped(statement).replace("AAAA", sign(pair, statement));
    offer(signed);

    assertThat(outcomes("a.json")).isEqualTo(List.of(VERIFIED, VERIFIED));
    trust("sbom, vex, exhibit");
    assertThat(outcomes("a.json")).isEqualTo(List.of(NOT_VERIFIED, NOT_VERIFIED));
    trust("attestation");
    assertThat(outcomes("a.json")).isEqualTo(List.of(VERIFIED, VERIFIED));
  }

  private void trust(String kind) throws IOException {
    Files.writeString(
        keys.resolve("trust.yaml"),
        "trust: 1\nsigners:\n  - {name: Acme, key: acme.pem, may-sign: [%s], suppliers: [Acme]}\n"
            .formatted(kind));
  }

  private KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    Files.writeString(
        keys.resolve("acme.pem"), TestAuthority.pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    return pair;
  }

  /** What an attestation's signature comes to as it is judged, and as it is verified alone. */
  private List<SignatureOutcome> outcomes(String signature) throws Exception {
    TrustStore trust = TrustStore.read(keys, SignedFiles.DAY);
    List<String> inputs = List.of(folder.toString());
    Submission read =
        new Intake(org.quadcheck.intake.attestation.Questions.vocabulary(), trust, STANDARD)
            .read(inputs, InputStream.nullInputStream());
    SignatureOutcome judged = read.beside(read.attestations().get(0).path()).get(0).outcome();
    return List.of(judged, verified(signature));
  }

  /** What an envelope holds, and for what whoever signs it must be trusted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://quadcheck.org/attestation/v1|{\"attestation\": 1, \"supplier\": {\"name\": \"Acme\"}}|attestation",
        "https://openvex.dev/ns/v0.2.0|{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"statements\": []}|vex",
        "https://cyclonedx.org/bom|{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"version\": 1}|sbom",
        "https://slsa.dev/provenance/v1|{}|exhibit"
      })
  void areVerifiedByWhatStandsInTheEnvelope(String type, String predicate, String kind)
      throws Exception {
    KeyPair pair = pair();
    String statement = statement(type, delivered(), predicate);
    offer(enveloped(statement).replace("AAAA", sign(pair, statement)));

    for (String may : List.of("attestation", "vex", "sbom", "exhibit")) {
      Files.writeString(
          keys.resolve("trust.yaml"),
          "trust: 1\nsigners:\n  - {name: Acme, key: acme.pem, may-sign: %s, suppliers: any}\n"
              .formatted(may));
      assertThat(verified("a.json"))
          .as("may sign %s", may)
          .isEqualTo(may.equals(kind) ? VERIFIED : NOT_VERIFIED);
    }
  }

  private SignatureOutcome verified(String signature) throws Exception {
    TrustStore trust = TrustStore.read(keys, SignedFiles.DAY);
    List<String> inputs = List.of(folder.toString());
    return Intake.signatures(inputs, trust, InputStream.nullInputStream(), STANDARD)
        .signatures()
        .stream()
        .filter(one -> one.path().endsWith(signature))
        .map(Signature::outcome)
        .findFirst()
        .orElseThrow();
  }

  private void signBeside(KeyPair pair, String name, String document) throws Exception {
    java.security.Signature made = java.security.Signature.getInstance("SHA256withECDSA");
    made.initSign(pair.getPrivate());
    made.update(document.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve(name), document);
    Files.writeString(
        folder.resolve(name + ".sig"), Base64.getEncoder().encodeToString(made.sign()));
  }

  private void trustAcme(String kinds) throws IOException {
    Files.writeString(
        keys.resolve("trust.yaml"),
        "trust: 1\nsigners:\n  - {name: Acme, key: acme.pem, may-sign: [%s], suppliers: [%s]}\n"
            .formatted(kinds, "Acme Networks Pty Ltd"));
  }

  @Test
  void thatAreDeclarationsAreNotOfWhoeverMaySignSboms() throws Exception {
    String declared = DeclaredOffer.stored("gateway.cdx.json");
    signBeside(pair(), "gateway.cdx.json", declared);

    trustAcme("sbom, vex, exhibit");
    assertThat(outcomes(".sig")).isEqualTo(List.of(NOT_VERIFIED, NOT_VERIFIED));
    trustAcme("attestation");
    assertThat(outcomes(".sig")).isEqualTo(List.of(VERIFIED, VERIFIED));
  }

  @Test
  void inAnSbomAreVerifiedAloneWhereTheSignerMaySignBoth() throws Exception {
    String both =
        DeclaredOffer.stored("gateway.cdx.json")
            .replaceFirst(
                "\"declarations\"",
                "\"components\": [{\"type\": \"library\", \"name\": \"a\"}], \"declarations\"");
    signBeside(pair(), "gateway.cdx.json", both);

    trustAcme("sbom");
    assertThat(outcomes(".sig")).isEqualTo(List.of(NOT_VERIFIED, NOT_VERIFIED));
    trustAcme("attestation");
    assertThat(outcomes(".sig")).isEqualTo(List.of(VERIFIED, NOT_VERIFIED));
    trustAcme("attestation, sbom");
    assertThat(outcomes(".sig")).isEqualTo(List.of(VERIFIED, VERIFIED));
  }

  private static String sign(KeyPair pair, String payload) throws Exception {
    String type = "application/vnd.in-toto+json";
    byte[] body = payload.getBytes(StandardCharsets.UTF_8);
    java.security.Signature made = java.security.Signature.getInstance("SHA256withECDSA");
    made.initSign(pair.getPrivate());
    made.update(
        "DSSEv1 %d %s %d "
            .formatted(type.length(), type, body.length)
            .getBytes(StandardCharsets.UTF_8));
    made.update(body);
    return Base64.getEncoder().encodeToString(made.sign());
  }

  @Test
  void countForNothingWhereTheySpeakOfSomethingElse() throws Exception {
    String other = "ab".repeat(32);
    DeclaredOffer offer = offer(statement(OURS, other, PREDICATE));
    Attestation read = offer.attestation();

    assertThat(read.claims()).isEmpty();
    assertThat(read.exhibits()).isEmpty();
    assertThat(read.productName().text()).isEqualTo("Acme Gateway");
    assertThat(offer.remarks(read))
        .hasSize(1)
        .first()
        .asString()
        .isEqualTo(
            "the statement speaks of 'gateway.bin' ("
                + other
                + "), and not of an SBOM that is handed in, of what one calls the product, or of a file"
                + " that was delivered (--artifacts), here gateway.bin ("
                + delivered()
                + "): nothing that it attests counts");
  }

  /** Nobody knows whether what merely lies beside it is the product or its README. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "gateway.bin", "sub/logo.png"})
  void countForNothingWhereTheySpeakOfWhatMerelyLiesBeside(String name) throws Exception {
    DeclaredOffer offer =
        DeclaredOffer.in(folder)
            .with("a.json", statement(OURS, delivered(), PREDICATE))
            .with(name, SHIPPED);

    assertThat(offer.attestation().claims()).isEmpty();
    assertThat(offer.delivering(shipped("gateway.bin")).attestation().claims()).hasSize(1);
  }

  @Test
  void countWhereTheySpeakOfAnSbom() throws Exception {
    String sbom =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6",
         "components": [{"type": "library", "name": "a"}]}
        """;
    String digest = Digests.sha256(sbom.getBytes(StandardCharsets.UTF_8));
    DeclaredOffer offer =
        DeclaredOffer.in(folder)
            .with("a.json", statement(OURS, digest, PREDICATE))
            .with("gateway.cdx.json", sbom);

    assertThat(offer.attestation().claims()).hasSize(1);
    assertThat(offer.with("gateway.cdx.json", sbom + "\n").attestation().claims()).isEmpty();
  }

  @Test
  void speakOfNothingWithoutASubjectOrBySignsOfAnotherAlgorithm() throws Exception {
    String nothing =
        statement(OURS, "", PREDICATE).replaceFirst("\"subject\": \\[.*?\\],", "\"subject\": [],");
    String weak = statement(OURS, delivered(), PREDICATE).replace("\"sha256\"", "\"sha1\"");
    String itself =
        statement(OURS, "", PREDICATE).replaceFirst("\"digest\": \\{.*?\\}", "\"x\": 1");

    for (String one : java.util.List.of(nothing, itself)) {
      assertThat(offer(one).attestation().claims()).as("%s", one).isEmpty();
    }
    assertThat(offer(weak).attestation().claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exhibit", "attestation", "signature"})
  void countForNothingWhereTheySpeakOnlyOfPapers(String paper) throws Exception {
    String plan = "Each environment has a network of its own.\n";
    String other = "attestation: 1\nsupplier: {name: Acme}\n";
    String spoken = Map.of("exhibit", plan, "attestation", other, "signature", "AAAA").get(paper);
    String digest = Digests.sha256(spoken.getBytes(StandardCharsets.UTF_8));
    Submission read =
        offer(statement(OURS, digest, PREDICATE))
            .with("other.yaml", other)
            .with("gateway.bin.sig", "AAAA")
            .read();

    assertThat(read.attestations())
        .filteredOn(one -> one.path().endsWith("a.json!/predicate"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.claims()).isEmpty();
              assertThat(one.declared().remarks()).hasSize(1);
            });
  }

  @Test
  void mayHoldDeclarations() throws Exception {
    String declared = DeclaredOffer.stored("gateway.cdx.json");
    String type = "https://cyclonedx.org/bom";
    DeclaredOffer offer = offer(enveloped(statement(type, delivered(), declared)));
    Submission read = offer.read();

    assertThat(read.sboms()).isEmpty();
    assertThat(read.attestations().get(0).claims()).hasSize(4);
    assertThat(offer(statement(type, "ab".repeat(32), declared)).attestation().claims()).isEmpty();
  }

  @Test
  void areRefusedWhereThePredicateIsBroken() throws Exception {
    DeclaredOffer wrong =
        offer(
            statement(OURS, delivered(), "{\"attestation\": 1, \"claims\": {\"no.such\": true}}"));
    DeclaredOffer other = offer(statement(OURS, delivered(), "{\"a\": 1}"));

    assertThat(wrong.refusal()).isNotEmpty();
    assertThat(other.refusal())
        .contains("a.json!/predicate:1:1: 'attestation' is missing. Add it.");
  }

  @Test
  void ofOtherKindsAreNoAttestations() throws Exception {
    String slsa = statement("https://slsa.dev/provenance/v1", delivered(), PREDICATE);

    assertThat(offer(slsa).refusal())
        .anyMatch(told -> told.contains("holds neither an attestation nor an SBOM"));
  }
}
