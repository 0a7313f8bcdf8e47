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
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.XmlMaker.Asked;
import org.quadcheck.limit.Limits;

/** A signature within SPDX counts for the SBOM as it does where it is verified alone. */
class SignedSpdxTest {
  private static final String JSON =
      "{\"SPDXID\":\"SPDXRef-DOCUMENT\",\"dataLicense\":\"CC0-1.0\",\"documentNamespace\":"
          + "\"http://acme.example/d\",\"name\":\"d\",\"packages\":[{\"SPDXID\":\"SPDXRef-P\","
          + "\"downloadLocation\":\"NOASSERTION\",\"name\":\"gateway\"}],\"signature\":"
          + "{\"algorithm\":\"ES256\"";
  private static final String TERMS = "http://spdx.org/rdf/terms#";
  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="%s">
      <SpdxDocument rdf:about="http://acme.example/d#SPDXRef-DOCUMENT">
      <specVersion>SPDX-2.3</specVersion><name>d</name><relationship><Relationship>
      <relationshipType rdf:resource="%srelationshipType_describes"/><relatedSpdxElement>
      <Package rdf:about="http://acme.example/d#SPDXRef-P"><name>gateway</name></Package>
      </relatedSpdxElement></Relationship></relationship></SpdxDocument></rdf:RDF>
      """
          .formatted(TERMS, TERMS);
  private static final String XML =
      "<Document><spdxVersion>SPDX-2.3</spdxVersion><SPDXID>SPDXRef-DOCUMENT</SPDXID>"
          + "<packages><SPDXID>SPDXRef-P</SPDXID><name>gateway</name></packages></Document>";

  @TempDir Path folder;
  private TrustStore trust;
  private final KeyPair keys = TestAuthority.pair();

  @BeforeEach
  void trustOneKey() throws IOException, InvalidInputException {
    trust = SignedFiles.trust(folder.resolve("trust"), keys.getPublic());
  }

  private List<SignatureOutcome> seen(String sbom) throws IOException, InvalidInputException {
    Path file = Files.writeString(folder.resolve("sbom"), sbom);
    List<Signature> of =
        new Intake(ClaimVocabulary.of(List.of()), trust, Limits.standard())
            .sboms(List.of(file.toString()), InputStream.nullInputStream())
            .get(0)
            .signatures();
    assertThat(of).isEqualTo(SignedFiles.verify(file, trust));
    return of.stream().map(Signature::outcome).toList();
  }

  private void judges(String signed) throws IOException, InvalidInputException {
    assertThat(seen(signed)).as("%s", signed).containsExactly(SignatureOutcome.VERIFIED);
    assertThat(seen(signed.replace("gateway", "other")))
        .as("changed %s", signed)
        .containsExactly(SignatureOutcome.INVALID);
  }

  private String signed(String before, String rest) {
    return before
        + ",\"value\":\""
        + JsfMaker.value(before + rest, keys.getPrivate())
        + "\""
        + rest;
  }

  @Test
  void inJson() throws IOException, InvalidInputException {
    judges(signed(JSON, "},\"spdxVersion\":\"SPDX-2.3\"}"));
  }

  @Test
  void inJsonUnderAnyName() throws IOException, InvalidInputException {
    String cycloneDx =
        "{\"bomFormat\":\"CycloneDX\",\"components\":[{\"name\":\"gateway\",\"type\":\"library\"}],"
            + "\"seal\":{\"algorithm\":\"ES256\"";

    judges(signed(cycloneDx, "},\"specVersion\":\"1.6\",\"version\":1}"));
    judges(signed(JSON.replace("\"signature\"", "\"seal\""), "},\"spdxVersion\":\"SPDX-2.3\"}"));
  }

  @Test
  void inRdf() throws IOException, InvalidInputException {
    judges(XmlMaker.signed(RDF, Asked.usual(), keys.getPrivate()));
  }

  @Test
  void inXml() throws IOException, InvalidInputException {
    judges(XmlMaker.signed(XML, Asked.usual(), keys.getPrivate()));
  }
}
