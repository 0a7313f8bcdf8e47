package org.quadcheck.report.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.report.JsonParts;

/** An SBOM as SPDX 2.3 JSON. */
final class SpdxJson {
  private static final String DOCUMENT = "SPDXRef-DOCUMENT";

  private record Relationship(String from, String type, String to) {}

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
    List<Relationship> relationships = relationships();
    json.list("relationships", relationships, one -> relationship(one, json));
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
      String text = sbom.fact(field).text();
      if (!text.isEmpty()) {
        lines.add("quadcheck:%s: %s".formatted(field.word(), text));
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

  private SpdxPackageJson spdx(Part part, String id) {
    return new SpdxPackageJson(part, id, licences, losses);
  }

  private List<Relationship> relationships() {
    List<Relationship> all = new ArrayList<>();
    if (content.subject().isPresent()) {
      all.add(new Relationship(DOCUMENT, "DESCRIBES", ids.ofSubject()));
    }
    for (Content.Edge edge : content.dependencies()) {
      all.add(new Relationship(ids.of(edge.from()), "DEPENDS_ON", ids.of(edge.to())));
    }
    List<String> with = content.dependencies().stream().map(Content.Edge::from).toList();
    Set<String> known = new HashSet<>(with);
    for (String id : content.described()) {
      if (!known.contains(id)) {
        all.add(new Relationship(ids.of(id), "DEPENDS_ON", "NONE"));
      }
    }
    contained(all);
    descended(all);
    return all;
  }

  /** Files are not written, so that what contains them would point nowhere. */
  private void contained(List<Relationship> all) {
    for (Content.Edge edge : content.containments()) {
      if (ids.isComponent(edge.from()) && ids.isComponent(edge.to())) {
        all.add(new Relationship(ids.of(edge.from()), "CONTAINS", ids.of(edge.to())));
      } else {
        losses.add("containment edges from or to what is no package", 1);
      }
    }
    nested(all);
  }

  /** What is made from others that are no packages is told when the document is read back. */
  private void descended(List<Relationship> all) {
    for (Content.Edge edge : content.descents()) {
      if (ids.isComponent(edge.from()) && ids.isComponent(edge.to())) {
        all.add(new Relationship(ids.of(edge.from()), "DESCENDANT_OF", ids.of(edge.to())));
      }
    }
  }

  private void nested(List<Relationship> all) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < content.parts().size(); i++) {
      int depth = Math.min(Math.max(content.parts().get(i).depth(), 1), open.size() + 1);
      open.subList(depth - 1, open.size()).clear();
      if (!open.isEmpty()) {
        all.add(new Relationship(open.get(open.size() - 1), "CONTAINS", ids.ofPart(i)));
      }
      open.add(ids.ofPart(i));
    }
  }

  private static void relationship(Relationship one, JsonParts json) throws IOException {
    json.begin();
    json.text("spdxElementId", one.from());
    json.text("relationshipType", one.type());
    json.text("relatedSpdxElement", one.to());
    json.end();
  }

  private static void licence(Map.Entry<String, String> one, JsonParts json) throws IOException {
    json.begin();
    json.text("licenseId", one.getKey());
    json.text("extractedText", one.getValue().isEmpty() ? "NOASSERTION" : one.getValue());
    json.end();
  }
}
