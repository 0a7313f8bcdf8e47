package org.quadcheck.intake.shape.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.TextRule;

/** What one element of an XML document may be. */
final class XmlType {
  /** Which attributes may stand there beside those that are named. */
  enum Others {
    NONE,
    FOREIGN,
    ALL
  }

  /**
   * One attribute.
   *
   * @param required whether it must be there
   */
  record Attribute(boolean required, TextRule rule) {}

  /** Whatever it is. */
  static final XmlType ANYTHING = new XmlType();

  final Map<String, Attribute> attributes = new HashMap<>();
  private List<String> required = List.of();
  Others others = Others.NONE;

  /** What its text must be; empty where it holds elements. */
  Optional<TextRule> text = Optional.empty();

  Content content = Content.EMPTY;

  /** An attribute that may stand there. */
  void attribute(String name, Attribute one) {
    attributes.put(name, one);
    required =
        attributes.keySet().stream().filter(each -> attributes.get(each).required()).toList();
  }

  /** The names of the attributes that must be there. */
  List<String> required() {
    return required;
  }

  /** A type that is made when it is first asked for. */
  static Supplier<XmlType> later(Supplier<XmlType> maker) {
    XmlType[] made = {null};
    return () -> {
      if (made[0] == null) {
        made[0] = maker.get();
      }
      return made[0];
    };
  }
}
