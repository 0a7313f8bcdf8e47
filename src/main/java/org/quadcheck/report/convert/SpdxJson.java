package org.quadcheck.report.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.report.JsonParts;
import org.quadcheck.report.convert.SpdxRelationshipList.Relationship;

/** An SBOM as SPDX 2.3 JSON. */
final class SpdxJson {
  static final String DOCUMENT = "SPDXRef-DOCUMENT";
  private static final Set<State> SAYING = EnumSet.of(State.STATED, State.UNKNOWN, State.WITHHELD);

  private final Content content;
  private final Sbom sbom;
  private final Stamp stamp;
  private final Losses losses;
  private final Ids ids;
  private final SpdxLicences licences;

  SpdxJson(Content content, Stamp stamp, Losses losses) {
    this.content = content;
    this.sbom = content.sbom();
    this.stamp = stamp;
    this.losses = losses;
    this.ids = new Ids(content, SpdxJson::shaped);
    this.licences = new SpdxLicences(content.licenceTexts());
  }

  /** SPDXRef- and letters, digits, dots and hyphens. */
  private static String shaped(String id) {
    String rest = id.startsWith("SPDXRef-") ? id.substring("SPDXRef-".length()) : id;
    String shaped = "SPDXRef-" + rest.replaceAll("[^A-Za-z0-9.-]", "-");
    return shaped.equals(DOCUMENT) ? shaped + "-component" : shaped;
  }

  String text() {
    StringWriter out = new StringWriter();
    try {
      JsonParts.write(out, this::write);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return out.toString();
  }

  private void write(JsonParts json) throws IOException {
    json.begin();
    json.text("spdxVersion", "SPDX-2.3");
    json.text("dataLicense", "CC0-1.0");
    json.text("SPDXID", DOCUMENT);
    json.text("name", name());
    json.text("documentNamespace", "https://quadcheck.org/converted/" + sbom.sha256());
    json.begin("creationInfo");
    json.text("created", stamp.created());
    json.texts("creators", creators());
    json.end();
    annotations(json);
    json.list("packages", packages(), one -> one.write(json));
    List<Relationship> relationships = new SpdxRelationshipList(content, ids, losses).all();
    json.list("relationships", relationships, one -> one.write(json));
    Map<String, String> texts = new TreeMap<>(licences.texts());
    json.list("hasExtractedLicensingInfos", texts.entrySet(), one -> licence(one, json));
    json.end();
  }

  private String name() {
    String product = content.subject().map(part -> part.component().label()).orElse("");
    return product.isBlank() ? "SBOM" : product;
  }

  private List<String> creators() {
    List<String> creators = new ArrayList<>();
    for (Content.Creator creator : content.creators()) {
      creators.add((creator.person() ? "Person: " : "Organization: ") + creator.name());
    }
    Value tool = sbom.fact(DocumentField.TOOL_NAME);
    Value version = sbom.fact(DocumentField.TOOL_VERSION);
    if (!tool.text().isEmpty()) {
      String behind = version.text().isEmpty() ? "" : "-" + version.text();
      creators.add("Tool: " + tool.text() + behind);
    }
    if (creators.isEmpty()) {
      creators.add("Tool: quadcheck-" + stamp.toolVersion());
    }
    return creators.stream().distinct().toList();
  }

  /** Facts that SPDX has no member for, as its reader knows them. */
  private void annotations(JsonParts json) throws IOException {
    List<String> lines = new ArrayList<>();
    for (DocumentField field :
        List.of(DocumentField.GENERATION_CONTEXT, DocumentField.SBOM_VERSION)) {
      Value said = sbom.fact(field);
      // What the source says wrongly is not to be said rightly here.
      if (SAYING.contains(said.state())) {
        lines.add("quadcheck:%s: %s".formatted(field.word(), said.text()));
      }
    }
    if (!lines.isEmpty()) {
      json.text("comment", String.join("\n", lines));
    }
  }

  private List<SpdxPackageJson> packages() {
    List<SpdxPackageJson> packages = new ArrayList<>();
    content.subject().ifPresent(part -> packages.add(spdx(part, ids.ofSubject())));
    for (int i = 0; i < content.parts().size(); i++) {
      packages.add(spdx(content.parts().get(i), ids.ofPart(i)));
    }
    return packages;
  }

  /** In SPDX what something is made from is listed, and related to it by relationships. */
  private SpdxPackageJson spdx(Part part, String id) {
    boolean related = sbom.format().equals("SPDX");
    Part told = related ? part : new SpdxLineage(losses).told(part);
    return new SpdxPackageJson(told, id, licences, losses);
  }

  private static void licence(Map.Entry<String, String> one, JsonParts json) throws IOException {
    json.begin();
    json.text("licenseId", one.getKey());
    json.text("extractedText", one.getValue().isEmpty() ? "NOASSERTION" : one.getValue());
    json.end();
  }
}
