package org.quadcheck.intake.attestation.form;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tree of members as CycloneDX XML. */
final class BomXmlNotation {
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("attestations", "attestation"),
          Map.entry("claims", "claim"),
          Map.entry("externalReferences", "reference"),
          Map.entry("hashes", "hash"),
          Map.entry("mitigationStrategies", "mitigationStrategy"),
          Map.entry("organizations", "organization"),
          Map.entry("properties", "property"),
          Map.entry("requirements", "requirement"),
          Map.entry("signatories", "signatory"),
          Map.entry("standards", "standard"));

  /** Members that are attributes, by the element that they stand in; of others {@code bom-ref}. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "component", Set.of("bom-ref", "type"),
          "reference", Set.of("type"),
          "externalReference", Set.of("type"),
          "property", Set.of("name"),
          "hash", Set.of("alg"),
          "attachment", Set.of("contentType"));

  private static final Set<String> TEXTS = Set.of("value", "content");

  private final Writer out;
  private final Lost lost;

  private BomXmlNotation(Writer out, Lost lost) {
    this.out = out;
    this.lost = lost;
  }

  static void write(Draft document, Lost lost, Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\" version=\"1\">\n");
    BomXmlNotation xml = new BomXmlNotation(out, lost);
    for (Map.Entry<String, Object> member : document.members().entrySet()) {
      xml.member(member.getKey(), member.getValue(), "", 1);
    }
    out.write("</bom>\n");
  }

  private void member(String name, Object value, String parent, int level) throws IOException {
    if (value instanceof List<?> list) {
      // Evidence is a list of its own in declarations, and references in a claim.
      boolean own = name.equals("evidence") && parent.equals("declarations");
      String child = own ? "evidence" : LISTS.getOrDefault(name, "");
      if (child.isEmpty()) {
        for (Object one : list) {
          element(name, one, level);
        }
        return;
      }
      indent(level);
      out.write("<" + name + ">\n");
      for (Object one : list) {
        element(child, one, level + 1);
      }
      indent(level);
      out.write("</" + name + ">\n");
    } else {
      element(name, value, level);
    }
  }

  private void element(String name, Object value, int level) throws IOException {
    indent(level);
    out.write("<" + name);
    if (!(value instanceof Map<?, ?> map)) {
      out.write(">" + text(value) + "</" + name + ">\n");
      return;
    }
    Set<String> attributes = ATTRIBUTES.getOrDefault(name, Set.of("bom-ref"));
    Object own = null;
    for (Map.Entry<?, ?> member : map.entrySet()) {
      String key = String.valueOf(member.getKey());
      if (attributes.contains(key)) {
        String attribute = key.equals("contentType") ? "content-type" : key;
        out.write(" " + attribute + "=\"" + text(member.getValue()) + "\"");
      } else if (attributes.size() == 1 && TEXTS.contains(key) && ATTRIBUTES.containsKey(name)) {
        own = member.getValue();
      }
    }
    if (own != null) {
      out.write(">" + text(own) + "</" + name + ">\n");
      return;
    }
    out.write(">\n");
    for (Map.Entry<?, ?> member : map.entrySet()) {
      String key = String.valueOf(member.getKey());
      if (!attributes.contains(key)) {
        member(key, member.getValue(), name, level + 1);
      }
    }
    indent(level);
    out.write("</" + name + ">\n");
  }

  private void indent(int level) throws IOException {
    out.write("  ".repeat(level));
  }

  private String text(Object value) {
    String text =
        value instanceof Number n
            ? new BigDecimal(n.toString()).toPlainString()
            : String.valueOf(value);
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(one -> safe.append(letter(one)));
    return safe.toString();
  }

  private String letter(int point) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\n', '\r', '\t' -> "&#" + point + ";";
      default -> {
        boolean allowed =
            point >= ' '
                && point != 0xFFFE
                && point != 0xFFFF
                && !(point >= 0xD800 && point <= 0xDFFF);
        if (!allowed) {
          lost.add("characters that XML cannot hold, written as U+FFFD", "U+%04X".formatted(point));
        }
        yield allowed ? Character.toString(point) : "\uFFFD";
      }
    };
  }
}
