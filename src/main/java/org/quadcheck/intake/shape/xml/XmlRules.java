package org.quadcheck.intake.shape.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.TextRule;

/** The rules of one version of CycloneDX in XML, each made when it is first asked for. */
public final class XmlRules {
  private static final Set<String> VERSIONS =
      Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6");

  /**
   * Of versions whose schema CycloneDX Core does not bring: what they change in one that it does.
   */
  private static final Map<String, String> AMENDED =
      Map.of("1.7", "org/quadcheck/intake/shape/cyclonedx-1.7.xml");

  /** To make rules takes longer than to read most documents by them; a thread makes them once. */
  private static final ThreadLocal<Map<String, XmlRules>> MADE =
      ThreadLocal.withInitial(HashMap::new);

  private final Function<String, XsdNode> files;
  private final XsdNode schema;
  private final Map<String, Supplier<XmlType>> named = new HashMap<>();
  private final Map<String, TextRule> simple = new HashMap<>();
  private XmlType root;

  private XmlRules(String file, Function<String, XsdNode> files) {
    this.files = files;
    this.schema = Corrections.correct(XsdAmendments.read(file, files));
  }

  /** Those of a version of CycloneDX; empty where this program has none. */
  public static Optional<XmlRules> cycloneDx(String version) {
    return schemaOf(version)
        .or(() -> Optional.ofNullable(AMENDED.get(version)))
        .map(file -> MADE.get().computeIfAbsent(file, key -> new XmlRules(key, XsdNode::read)));
  }

  /** The official schema of a version of CycloneDX on the class path. */
  static Optional<String> schemaOf(String version) {
    return VERSIONS.contains(version) ? Optional.of("bom-" + version + ".xsd") : Optional.empty();
  }

  /** The type of the root. */
  XmlType document() {
    if (root == null) {
      root = element(schema.child("element").orElseThrow()).get();
    }
    return root;
  }

  private Supplier<XmlType> element(XsdNode element) {
    String type = element.local("type");
    if (type.isEmpty()) {
      return XmlType.later(() -> inline(element));
    }
    return complex(type)
        .map(node -> named.computeIfAbsent(type, key -> XmlType.later(() -> type(node))))
        .orElseGet(() -> XmlType.later(() -> textType(orStandard(element))));
  }

  /** An element that is empty has the value that its declaration gives it, if it gives one. */
  private TextRule orStandard(XsdNode element) {
    TextRule rule = text(element.attribute("type"));
    return element.attribute("default").isEmpty()
        ? rule
        : XmlTexts.oneOf(List.of(rule, XmlTexts.NOTHING));
  }

  private Optional<XsdNode> complex(String name) {
    return top("complexType", name);
  }

  private Optional<XsdNode> top(String kind, String name) {
    return schema.children().stream()
        .filter(node -> node.kind().equals(kind) && node.attribute("name").equals(name))
        .findFirst();
  }

  private XmlType inline(XsdNode element) {
    Optional<XsdNode> complex = element.child("complexType");
    return complex.isPresent() ? type(complex.get()) : textType(inlineText(element));
  }

  /** An element or attribute without any type is of any text. */
  private TextRule inlineText(XsdNode holder) {
    return holder.child("simpleType").map(this::simpleType).orElse(XmlTexts.ANY);
  }

  private static XmlType textType(TextRule rule) {
    XmlType type = new XmlType();
    type.text = Optional.of(rule);
    return type;
  }

  private XmlType type(XsdNode complex) {
    XmlType type = new XmlType();
    XsdNode holder = complex;
    Optional<XsdNode> simpleContent = complex.child("simpleContent");
    if (simpleContent.isPresent()) {
      holder = simpleContent.get().child("extension").orElseThrow();
      type.text = Optional.of(text(holder.attribute("base")));
    }
    if (complex.attribute("mixed").equals("true")) {
      type.text = Optional.of(XmlTexts.ANY);
    }
    holder.children().forEach(child -> attribute(type, child));
    Content content = new Content();
    for (XsdNode child : holder.children()) {
      if (child.kind().equals("sequence") || child.kind().equals("choice")) {
        content.complete(part(content, child, child.kind().equals("sequence")));
        type.content = content;
      }
    }
    return type;
  }

  private void attribute(XmlType type, XsdNode child) {
    switch (child.kind()) {
      case "attribute" -> {
        boolean required = child.attribute("use").equals("required");
        String named = child.attribute("type");
        TextRule rule = named.isEmpty() ? inlineText(child) : text(named);
        type.attribute(child.attribute("name"), new XmlType.Attribute(required, rule));
      }
      case "anyAttribute" ->
          type.others =
              child.attribute("namespace").equals("##any")
                  ? XmlType.Others.ALL
                  : XmlType.Others.FOREIGN;
      case "sequence", "choice" -> {}
      default -> throw new IllegalStateException("unknown in a type: " + child.kind());
    }
  }

  /** The demanded flag holds as long as everything around must be there, once and in order. */
  private Content.Part part(Content content, XsdNode node, boolean demanded) {
    boolean mayLack = node.attribute("minOccurs").equals("0");
    boolean here = demanded && !mayLack && !node.kind().equals("choice");
    Content.Part part =
        switch (node.kind()) {
          case "element" -> content.element(node.attribute("name"), element(node));
          case "any" -> content.foreign();
          case "sequence" -> content.inOrder(parts(content, node, here));
          case "choice" -> content.oneOf(parts(content, node, false));
          default -> throw new IllegalStateException("unknown in a content: " + node.kind());
        };
    if (here && node.kind().equals("element")) {
      content.demand(part);
    }
    if (node.attribute("maxOccurs").equals("unbounded")) {
      content.repeated(part);
    }
    return mayLack ? Content.optional(part) : part;
  }

  private List<Content.Part> parts(Content content, XsdNode node, boolean demanded) {
    return node.children().stream().map(child -> part(content, child, demanded)).toList();
  }

  private TextRule text(String name) {
    if (name.startsWith("xs:")) {
      return XmlTexts.builtIn(name.substring(3));
    }
    if (name.startsWith("spdx:")) {
      return simple.computeIfAbsent(name, key -> licences());
    }
    String local = name.substring(name.indexOf(':') + 1);
    TextRule known = simple.get(local);
    if (known == null) {
      known = simpleType(top("simpleType", local).orElseThrow());
      simple.put(local, known);
    }
    return known;
  }

  private TextRule licences() {
    return simpleType(files.apply("spdx.xsd").child("simpleType").orElseThrow());
  }

  private TextRule simpleType(XsdNode type) {
    Optional<XsdNode> union = type.child("union");
    if (union.isPresent()) {
      String[] members = union.get().attribute("memberTypes").split("\\s+");
      return XmlTexts.oneOf(List.of(members).stream().map(this::text).toList());
    }
    XsdNode restriction = type.child("restriction").orElseThrow();
    return XmlTexts.restricted(text(restriction.attribute("base")), restriction);
  }
}
