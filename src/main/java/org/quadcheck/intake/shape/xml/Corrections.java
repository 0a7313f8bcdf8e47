package org.quadcheck.intake.shape.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the XML schemas that CycloneDX Core brings got wrong and their later editions put right:
 * test files of the specification itself break them otherwise.
 */
public final class Corrections {
  /** Elements of a model card that may stand any number of times. */
  private static final Set<String> REPEATED =
      Set.of("user", "useCase", "technicalLimitation", "performanceTradeoff");

  private Corrections() {}

  public static XsdNode correct(XsdNode node) {
    boolean isCard =
        node.kind().equals("complexType") && node.attribute("name").equals("modelCardType");
    List<XsdNode> children = new ArrayList<>();
    for (XsdNode child : node.children()) {
      XsdNode corrected = correct(child);
      children.add(
          isCard && child.kind().equals("sequence") ? withProperties(corrected) : corrected);
    }
    Map<String, String> attributes = new HashMap<>(node.attributes());
    if (REPEATED.contains(node.attribute("name"))) {
      attributes.put("maxOccurs", "unbounded");
    }
    return new XsdNode(node.kind(), attributes, children);
  }

  private static XsdNode withProperties(XsdNode sequence) {
    List<XsdNode> children = new ArrayList<>(sequence.children());
    if (children.stream().noneMatch(one -> one.attribute("name").equals("properties"))) {
      Map<String, String> attributes =
          Map.of("name", "properties", "type", "bom:propertiesType", "minOccurs", "0");
      children.add(new XsdNode("element", attributes, List.of()));
    }
    return new XsdNode(sequence.kind(), sequence.attributes(), children);
  }
}
