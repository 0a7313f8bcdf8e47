package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.check.AttestationSigned;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limits;

/** Signatures within attestations that are neither an SBOM nor a PDF are heard when these are. */
class SignedWithinTest {
  private static final Path DECLARED = Path.of("src/test/resources/attestation/declared");
  private static final String UNFIT = "the signature of the attestation is invalid: ";

  @TempDir private Path temporary;
  private final KeyPair keys = TestAuthority.pair();
  private TrustStore trust;

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(temporary.resolve("trust"), keys.getPublic());
  }

  private String judged(String name, String document) throws Exception {
    OfferFolder folder = new OfferFolder(Files.createDirectories(temporary.resolve("offer")));
    Path file = folder.with(name, document).path().resolve(name);
    Submission read =
        new Intake(LibraryReader.ofProgram().claims(), trust, Limits.standard())
            .read(List.of(folder.path().toString()), InputStream.nullInputStream());
    String told = new AttestationSigned(true).evaluate(read, SignedFiles.DAY).get(0).message();
    Files.delete(file);
    return read.attestations().stream()
            .flatMap(one -> read.beside(one.path()).stream())
            .map(one -> one.outcome().word())
            .toList()
        + (told.startsWith(UNFIT) ? " unfit" : "");
  }

  private static String definition() {
    return """
        "component-definition":{"components":[{"description":"A gateway.","props":[{"name":"version",\
        "value":"4.2.0"}],"title":"Acme Gateway","type":"software",\
        "uuid":"7d1b0c3e-2f0a-4b7b-9a55-6d2f1e8c9b03"}],"metadata":{\
        "last-modified":"2026-10-12T00:00:00Z","oscal-version":"1.1.2","title":"Acme Gateway",\
        "version":"1"},"uuid":"0f4a4a52-3a52-4a8e-9d43-0f5d6a7c1b20"}"""
        .replaceAll("\\s*\n\\s*", "");
  }

  @Test
  void ofADefinitionInJson() throws Exception {
    String signed = JsfMaker.signed(definition(), keys.getPrivate(), List.of());

    assertThat(judged("gateway.json", signed)).isEqualTo("[verified]");
    assertThat(judged("gateway.json", signed.replace("4.2.0", "4.3.0")))
        .isEqualTo("[invalid] unfit");
  }

  @Test
  void ofADefinitionInXml() throws Exception {
    String digest = "0".repeat(64);
    String whole =
        Files.readString(DECLARED.resolve("gateway.oscal.xml")).replace("@PLAN@", digest);
    String signed = XmlMaker.signed(whole, XmlMaker.Asked.usual(), keys.getPrivate());

    assertThat(judged("gateway.xml", signed)).isEqualTo("[verified]");
    assertThat(judged("gateway.xml", signed.replace("4.2.0", "4.3.0")))
        .isEqualTo("[invalid] unfit");
  }

  @Test
  void ofTheFieldsOfAForm() throws Exception {
    String form =
        """
        <xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>
          <field name="CompanyName"><value>Acme</value></field>
          <field name="Company Website"><value>acme.example</value></field>
          <field name="CompanyWide"><value>Yes</value></field>
          <field name="Practice 1"><field name="c"><value>Yes</value></field></field>
        </fields></xfdf>
        """;
    String signed = XmlMaker.signed(form, XmlMaker.Asked.usual(), keys.getPrivate());

    assertThat(judged("form.xfdf", signed)).isEqualTo("[verified]");
    assertThat(judged("form.xfdf", signed.replace("Acme", "Acne"))).isEqualTo("[invalid] unfit");
  }

  @Test
  void ofDeclarationsInAStatement() throws Exception {
    String declared = Files.readString(DECLARED.resolve("gateway.cdx.json")).strip();
    String value = "A".repeat(85) + "Q";
    String broken =
        declared.substring(0, declared.length() - 1)
            + ",\"signature\":{\"algorithm\":\"ES256\",\"value\":\""
            + value
            + "\"}}";

    assertThat(judged("a.intoto.json", statement(declared))).isEqualTo("[]");
    assertThat(judged("a.intoto.json", statement(broken))).isEqualTo("[invalid] unfit");
  }

  private static String statement(String predicate) {
    return "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[],"
        + "\"predicateType\":\"https://cyclonedx.org/bom\",\"predicate\":"
        + predicate
        + "}";
  }
}
