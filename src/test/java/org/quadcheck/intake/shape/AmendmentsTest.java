package org.quadcheck.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quadcheck.intake.shape.json.SchemaFile;
import org.quadcheck.intake.shape.xml.Corrections;
import org.quadcheck.intake.shape.xml.XsdAmendments;
import org.quadcheck.intake.shape.xml.XsdNode;

/**
 * What this project says of CycloneDX 1.7 makes of the schemas of 1.6 those of 1.7, and no other.
 */
class AmendmentsTest {
  private static final String OWN = "org/quadcheck/intake/shape/cyclonedx-1.7.";

  /** Defined in a file of its own there, and said of a component in other words here. */
  private static final Set<String> OTHERWISE =
      Set.of("algorithmFamily", "ellipticCurve", "allOf", "$id");

  private static InputStream official(String name) throws IOException {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    return Files.newInputStream(folder.resolve("cyclonedx-schemas").resolve(name));
  }

  @Test
  void makeTheSchemaOf17OfThatOf16() throws IOException {
    Map<?, ?> schema = SchemaFile.read("1.7", official("bom-1.7.schema.json"));

    assertThat(plain(SchemaFile.read(OWN + "json"))).isEqualTo(plain(schema));
  }

  @Test
  void knowTheNamesOfAlgorithmsAndCurves() throws IOException {
    Map<?, ?> names = SchemaFile.read("names", official("cryptography-defs.schema.json"));
    Map<?, ?> ours = SchemaFile.read(OWN + "json");

    assertThat(at(ours, "algorithmFamily")).isEqualTo(at(names, "algorithmFamiliesEnum"));
    assertThat(at(ours, "ellipticCurve")).isEqualTo(at(names, "ellipticCurvesEnum"));
  }

  private static Object at(Map<?, ?> schema, String name) {
    return ((Map<?, ?>) ((Map<?, ?>) schema.get("definitions")).get(name)).get("enum");
  }

  private static Object plain(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(AmendmentsTest::plain).toList();
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<Object, Object> plain = new LinkedHashMap<>();
    map.forEach((key, value) -> plain.put(key, key.equals("enum") ? set(value) : plain(value)));
    plain.keySet().removeIf(key -> OTHERWISE.contains(key) || key.equals("deprecated"));
    return plain.containsKey("$ref") ? Map.of("$ref", plain.get("$ref")) : plain;
  }

  private static Object set(Object list) {
    return list instanceof List<?> values ? new HashSet<>(values) : plain(list);
  }

  @Test
  void makeTheXmlSchemaOf17OfThatOf16() throws IOException {
    XsdNode official = XsdNode.read("1.7", official("bom-1.7.xsd"));
    XsdNode ours = Corrections.correct(XsdAmendments.read(OWN + "xml", XsdNode::read));

    assertThat(named(ours)).isEqualTo(named(official));
  }

  private static Map<String, String> named(XsdNode schema) {
    Map<String, String> named = new TreeMap<>();
    for (XsdNode child : schema.children()) {
      String name = child.kind() + " " + child.attribute("name");
      named.put(name, told(child, schema));
    }
    // Only the schema of 1.7 names these, and only ours those two.
    named.keySet().removeIf(key -> key.startsWith("attributeGroup") || key.startsWith("import"));
    named.remove("complexType namedAlgorithm");
    named.remove("complexType relatedCryptographicAssets");
    return named;
  }

  private static String told(XsdNode node, XsdNode schema) {
    Map<String, String> attributes = new HashMap<>(node.attributes());
    attributes.remove("default");
    attributes.values().removeIf(value -> value.equals("optional"));
    attributes.entrySet().removeIf(one -> one.getKey().endsWith("Occurs") && is(one, "1"));
    // No type is any type, of which these need no more than a text.
    attributes.entrySet().removeIf(one -> one.getKey().equals("type") && is(one, "xs:string"));
    List<XsdNode> children = children(node, schema);
    if (attributes.getOrDefault("type", "").startsWith("own:")) {
      XsdNode own = type(schema, node.local("type"));
      children = List.of(new XsdNode("complexType", mixed(own), own.children()));
      attributes.remove("type");
    }
    Stream<String> within = children.stream().map(child -> told(child, schema));
    return node.kind() + new TreeMap<>(attributes) + within.sorted(AmendmentsTest::keep).toList();
  }

  private static boolean is(Map.Entry<String, String> one, String value) {
    return one.getValue().equals(value);
  }

  /** The order of attributes and values means nothing. */
  private static int keep(String one, String other) {
    boolean free = Stream.of("attribute{", "enumeration{").anyMatch(one::startsWith);
    return free && one.substring(0, 9).equals(other.substring(0, 9)) ? one.compareTo(other) : 0;
  }

  private static Map<String, String> mixed(XsdNode own) {
    return own.attribute("mixed").isEmpty() ? Map.of() : Map.of("mixed", own.attribute("mixed"));
  }

  private static List<XsdNode> children(XsdNode node, XsdNode schema) {
    List<XsdNode> children = new ArrayList<>();
    for (XsdNode child : node.children()) {
      if (child.kind().equals("attributeGroup")) {
        children.addAll(type(schema, child.local("ref")).children());
      } else if (!child.kind().equals("unique")) {
        children.add(child);
      }
    }
    return children;
  }

  private static XsdNode type(XsdNode schema, String name) {
    return schema.children().stream()
        .filter(one -> one.attribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
