package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.limit.Limits;

/** SPDX 3 in forms that are not read: the message names the form and what to ask for. */
class Spdx3ShapesTest {
  private static final String TERMS = "https://spdx.org/rdf/3.0.1/terms/";
  private static final String CONTEXT =
      "\"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"";
  private static final String FORM =
      ". SPDX 3 is read in its compact published form only, with \"@context\":"
          + " \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\" and everything in one \"@graph\"."
          + " Ask the supplier for an export in that form.";
  private static final String ELEMENT =
      "{\"type\": \"software_Package\", \"spdxId\": \"https://a.example/p\", \"name\": \"x\"}";

  @TempDir private Path folder;

  private String refusal(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("sbom"), content);
    Throwable thrown =
        catchThrowable(
            () ->
                new Intake(ClaimVocabulary.of(List.of()), TrustStore.empty(), Limits.standard())
                    .read(List.of(file.toString()), InputStream.nullInputStream()));
    assertThat(thrown).as(content).isInstanceOf(InvalidInputException.class);
    return thrown.getMessage().replaceFirst("^.*sbom(?::\\d+)*: ", "");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void tellsInTimeWhatIsFullOfBlanks() throws IOException {
    String mark = "\"https://spdx.org/rdf/3";

    assertThat(refusal("\n".repeat(60_000) + mark)).isNotEmpty();
    assertThat(refusal(mark + "\"@type\":" + " ".repeat(60_000) + "x")).isNotEmpty();
  }

  @Test
  void namesTheFormThatItMetAndWhatToAskFor() throws IOException {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put(
        "[{\"@id\": \"https://a.example/p\", \"@type\": [\"" + TERMS + "Software/Package\"]}]",
        "looks like SPDX 3 in expanded JSON-LD, without a context and with full addresses as names");
    forms.put(
        "{\"@graph\": [{\"@id\": \"u:p\", \"" + TERMS + "Core/name\": \"x\"}]}",
        "looks like SPDX 3 in expanded JSON-LD, without a context and with full addresses as names");
    forms.put("{\"@graph\": [" + ELEMENT + "]}", "looks like SPDX 3 in JSON-LD without a context");
    forms.put(
        "{\"@graph\": [{\"@type\": \"software_Package\", \"@id\": \"u:p\"}]}",
        "looks like SPDX 3 in JSON-LD without a context");
    forms.put(
        "{\"@context\": \"https://a.example/c.jsonld\", \"@graph\": [" + ELEMENT + "]}",
        "looks like SPDX 3 in JSON-LD with another context");
    forms.put(
        "<https://a.example/p> <" + TERMS + "Core/name> \"x\" .\n",
        "looks like SPDX 3 in N-Triples");
    forms.put(
        "@prefix core: <" + TERMS + "Core/> .\n<https://a.example/p> core:name \"x\" .\n",
        "looks like SPDX 3 in Turtle");
    forms.put(
        "<?xml version=\"1.0\"?><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:c=\""
            + TERMS
            + "Core/\"><c:SpdxDocument/></r:RDF>",
        "looks like SPDX 3 in RDF/XML");
    forms.put(
        "{"
            + CONTEXT
                .replace(": ", ": [")
                .concat(", \"https://spdx.org/rdf/3.0.0/spdx-context.jsonld\"]")
            + "}",
        "the context is a list of 2 addresses");
    forms.put(
        "{" + CONTEXT.replace(": ", ": [").concat(", \"https://a.example/c.jsonld\"]") + "}",
        "the context 'https://a.example/c.jsonld' is none that SPDX has published for version 3");
    forms.put(
        "{" + CONTEXT.replace(": ", ": [{},").concat("]") + "}",
        "the context is written out within the document");
    forms.put(
        "{\"@context\": {\"spdx\": \"" + TERMS + "\"}}",
        "the context is written out within the document");
    forms.put(
        "{" + CONTEXT.replace("https:", "http:") + "}",
        "the context 'http://spdx.org/rdf/3.0.1/spdx-context.jsonld' is none that SPDX has"
            + " published for version 3");
    forms.put(
        "{" + CONTEXT + ", \"spdxId\": \"u:d\", \"@graph\": []}",
        "the member 'spdxId' stands outside of \"@graph\"");
    forms.put("{" + CONTEXT + "}", "\"@graph\" is missing");
    forms.put(
        "{" + CONTEXT + ", \"@graph\": [{\"@type\": \"software_Package\"}]}",
        "an element has a member '@type', which is a name of another form");
    forms.put(
        "{"
            + CONTEXT
            + ", \"@graph\": [{\"type\": \"software_Package\", \""
            + TERMS
            + "Core/name\": \"x\"}]}",
        "an element has a member '" + TERMS + "Core/name', which is a name of another form");
    forms.put(
        "{" + CONTEXT + ", \"@graph\": [{\"type\": \"" + TERMS + "Software/Package\"}]}",
        "the type '" + TERMS + "Software/Package' is a full address");
    forms.put(
        "{" + CONTEXT + ", \"@graph\": [{\"type\": [\"software_Package\"]}]}", "a type is no text");

    for (Map.Entry<String, String> form : forms.entrySet()) {
      assertThat(refusal(form.getKey())).isEqualTo(form.getValue() + FORM);
    }
  }
}
