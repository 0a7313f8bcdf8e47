package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.value.InvalidInputException;

/** What lies beside an SBOM, such as the rest of a repository, does not keep it from being read. */
class NeighbouringFilesTest {
  private static final String SBOM =
      "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}";

  @TempDir Path temporary;
  private OfferFolder offer;

  @BeforeEach
  void makeFolder() throws IOException {
    offer = new OfferFolder(Files.createDirectory(temporary.resolve("offer")));
    offer.with("sbom.json", SBOM);
  }

  private List<String> ignored() throws IOException, InvalidInputException {
    return offer.read().inputs().stream()
        .filter(file -> file.kind() != InputFile.Kind.SBOM)
        .map(
            file ->
                file.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + file.path()
                    + ": "
                    + file.detail())
        .toList();
  }

  @Test
  void takesNoPageThatShowsAnSbomForOne() throws IOException, InvalidInputException {
    offer
        .with(
            "README.md",
            "# Acme\n\n```json\n{\n  \"bomFormat\": \"CycloneDX\"\n}\n```\n\nThanks.\n")
        .with("a.md", "Look:\n\n~~~\nSPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n")
        .with("b.md", "The field `\"bomFormat\": \"CycloneDX\"` tells the format.\n")
        .with("c.html", "<!DOCTYPE html>\n<pre>{\"bomFormat\": \"CycloneDX\"}</pre>\n")
        .with("d.rst", "SBOM\n====\n\n.. code-block:: json\n\n   {\"bomFormat\": \"CycloneDX\"}\n");

    assertThat(ignored())
        .containsExactly(
            "ignored README.md: no known format",
            "ignored a.md: no known format",
            "ignored b.md: no known format",
            "ignored c.html: looks like XML or HTML, not read in this version",
            "ignored d.rst: no known format");
  }

  @Test
  void takesNoProgramThatReadsOrWritesSbomsForOne() throws IOException, InvalidInputException {
    offer
        .with(
            "a.py",
            "\"\"\"Makes it.\"\"\"\nimport json\n\nbom = {\n    \"bomFormat\": \"CycloneDX\",\n}\n")
        .with("b.sh", "#!/bin/sh\ncat <<END\n{\"spdxVersion\": \"SPDX-2.3\"}\nEND\n")
        .with("c.rego", "package release.sbom\n\nis := input[\"spdxVersion\"]\n")
        .with(
            "d.ts",
            "import { z } from 'zod';\nexport const id = \"https://spdx.org/rdf/3.0.1/a\";\n")
        .with("e.cs", "using System;\n\nvar ns = \"http://cyclonedx.org/schema/bom/1.6\";\n")
        .with(
            "f.js",
            "const fs = require('fs');\nconst bom = {\n  \"bomFormat\": \"CycloneDX\"\n};\n");

    assertThat(ignored())
        .containsExactly(
            "ignored a.py: no known format",
            "ignored b.sh: no known format",
            "ignored c.rego: no known format",
            "ignored d.ts: no known format",
            "ignored e.cs: no known format",
            "ignored f.js: no known format");
  }

  @Test
  void takesNoSchemaOfSbomsForOne() throws IOException, InvalidInputException {
    String cycloneDx = "http://cyclonedx.org/schema/bom/1.6";
    offer
        .with(
            "a.json",
            "{\"$schema\": \"http://json-schema.org/draft-07/schema#\","
                + " \"properties\": {\"spdxVersion\": {}}}")
        .with(
            "b.xsd",
            "<?xml version=\"1.0\"?>\n<!-- of CycloneDX -->\n<xs:schema xmlns=\""
                + cycloneDx
                + "\"/>")
        .with(
            "c.yaml",
            "# API\nopenapi: 3.0.3\npaths:\n  /a:\n    example:\n      spdxVersion: SPDX-2.3\n");

    String unread = ", not read in this version";
    assertThat(ignored())
        .containsExactly(
            "ignored a.json: looks like a schema of documents" + unread,
            "ignored b.xsd: looks like a schema of documents" + unread,
            "ignored c.yaml: looks like a description of an interface (OpenAPI)" + unread);
  }

  @Test
  void takesNoProgramThatHoldsAKeyForAKeyOfTheBuyers() throws IOException, InvalidInputException {
    offer
        .with("a.rs", "use std::fs;\n\nconst KEY: &str = \"-----BEGIN PRIVATE KEY-----\\nMIIE\";\n")
        .with("b.txt", "Our key:\n-----BEGIN PUBLIC KEY-----\nMCow\n");

    assertThat(ignored())
        .containsExactly(
            "ignored a.rs: no known format",
            "refused b.txt: keys or certificates, the buyer's to give");
  }

  @Test
  void refusesAnSbomBehindWhatIsNeitherPageNorProgram() throws IOException {
    offer
        .with(
            "a.json", "npm warn deprecated: import it anew\n{\n  \"bomFormat\": \"CycloneDX\"\n}\n")
        .with("b.json", "x\n  \"bomFormat\": \"CycloneDX\",\n  \"description\": \"a `b\"\n}\n");

    String broken =
        ": looks like an SBOM, but cannot be read as one. Ask the supplier to export it again.";
    assertThat(offer.problems()).containsExactly("a.json" + broken, "b.json" + broken);
  }

  @Test
  void takesAnotherProgramsKeyNamedAttestationForNoForm()
      throws IOException, InvalidInputException {
    offer
        .with("a.json", "{\"schema\": \"x/v1\", \"attestation\": \"looks great\", \"date\": \"\"}")
        .with("b.json", "{\"attestation\": {\"quote\": \"AA\"}}")
        .with("c.json", "{\"attestation\": \"0x12ab\"}")
        .with("d.yaml", "image: acme\nattestation:\n  enabled: true\n")
        .with("e.json", "{\"counts\": {\"attestation\": 3}}");

    assertThat(ignored())
        .containsExactly(
            "ignored a.json: no known format",
            "ignored b.json: no known format",
            "ignored c.json: no known format",
            "ignored d.yaml: no known format",
            "ignored e.json: no known format");
  }

  @Test
  void stillReadsAFormThatBearsAVersionOrAnotherPart() throws IOException, InvalidInputException {
    offer
        .with("a.json", "{\"attestation\": 1}")
        .with("b.yaml", "attestation: \"1\" # the form\nform: {attachments: []}\n");

    assertThat(ignored())
        .containsExactly(
            "attestation a.json: 0 claims, 0 exhibits", "attestation b.yaml: 0 claims, 0 exhibits");

    offer.with("a.json", "{\"attestation\": \"one\", \"supplier\": {\"name\": \"Acme\"}}");
    assertThat(offer.problems())
        .containsExactly(
            "a.json:1:17: 'attestation' is one, which is no version of the form that is read here."
                + " Write 1.");
  }

  @Test
  void tellsAWorkbookWhoeverWroteItFromAnArchive() throws IOException, InvalidInputException {
    String office = "looks like an Office document, not read in this version";
    offer
        .with("a.xlsx", "PK\u0003\u0004" + "x".repeat(26) + "docProps/app.xml")
        .with("b.docx", "PK\u0003\u0004" + "x".repeat(26) + "docProps/core.xml")
        .with("c.zip", "PK\u0003\u0004" + "x".repeat(26) + "docProps/notes.txt");

    assertThat(ignored())
        .containsExactly(
            "ignored a.xlsx: " + office,
            "ignored b.docx: " + office,
            "ignored c.zip: a zip archive within the submission, not opened; hand it in by itself");
  }
}
