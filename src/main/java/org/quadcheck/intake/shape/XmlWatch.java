package org.quadcheck.intake.shape;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/**
 * Holds the rules of the format against each event of an XML document, also of what its reader
 * passes over. It keeps the elements that are open, the text of the innermost, and fingerprints of
 * ids; nothing else of the document.
 */
public final class XmlWatch implements XmlListener {
  private static final String OWN = "http://www.w3.org/2001/XMLSchema-instance";
  private static final int SHOWN = 4;

  private final XMLStreamReader reader;
  private final Faults faults;
  private final String namespace;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Seen ids = new Seen();
  private final XmlType root;

  /** An element that is open. */
  private static final class Open {
    private final String name;
    private final XmlType type;
    private final Faults.Spot spot;
    private final BitSet seen = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private int at = Content.START;

    Open(String name, XmlType type, Faults.Spot spot) {
      this.name = name;
      this.type = type;
      this.spot = spot;
    }
  }

  /** Watches a document whose root the reader stands on. */
  public XmlWatch(XMLStreamReader reader, XmlRules rules, Faults faults) {
    this.reader = reader;
    this.faults = faults;
    this.namespace = reader.getNamespaceURI();
    this.root = rules.document();
    start();
  }

  @Override
  public void start() {
    XmlType type = open.isEmpty() ? root : child(open.peek());
    Faults.Spot spot = spot();
    open.push(new Open(reader.getLocalName(), type, spot));
    attributes(type, spot);
  }

  private XmlType child(Open parent) {
    Content content = parent.type.content;
    String name = reader.getLocalName();
    if (parent.type == XmlType.ANYTHING) {
      return XmlType.ANYTHING;
    }
    boolean foreign = !namespace.equals(reader.getNamespaceURI());
    Optional<Integer> place =
        foreign ? content.nextForeign(parent.at) : content.next(parent.at, name);
    if (place.isPresent()) {
      parent.at = place.get();
      parent.seen.set(parent.at);
      return content.type(parent.at);
    }
    Optional<Integer> elsewhere = foreign ? Optional.empty() : content.anywhere(name);
    if (elsewhere.isEmpty()) {
      faults.unknown(foreign ? reader.getPrefix() + ":" + name : name, spot());
      return XmlType.ANYTHING;
    }
    faults.broken(name, misplaced(parent, name, elsewhere.get()), spot());
    parent.seen.set(elsewhere.get());
    return content.type(elsewhere.get());
  }

  private static String misplaced(Open parent, String name, int place) {
    String wrong =
        parent.seen.get(place)
            ? "'%s' stands again in '%s' where the format allows it once, or beside others"
            : "'%s' stands in '%s' where the format does not allow it: after others or beside them";
    return wrong.formatted(name, parent.name);
  }

  private void attributes(XmlType type, Faults.Spot spot) {
    if (type == XmlType.ANYTHING) {
      return;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(type, i, spot);
    }
    for (Map.Entry<String, XmlType.Attribute> one : type.attributes.entrySet()) {
      String name = one.getKey();
      if (one.getValue().required() && reader.getAttributeValue(null, name) == null) {
        faults.broken(name, Words.lacks(reader.getLocalName(), name), spot);
      }
    }
  }

  private void attribute(XmlType type, int index, Faults.Spot spot) {
    String name = reader.getAttributeLocalName(index);
    String uri = reader.getAttributeNamespace(index);
    if (uri != null && !uri.isEmpty()) {
      if (type.others == XmlType.Others.NONE && !uri.equals(OWN)) {
        faults.unknown(name, spot);
      }
      return;
    }
    XmlType.Attribute known = type.attributes.get(name);
    if (known == null && type.others != XmlType.Others.ALL) {
      faults.unknown(name, spot);
    } else if (known != null) {
      text(name, known.rule(), reader.getAttributeValue(index));
    }
    if (name.equals(Ids.NAME) && !ids.add(print(reader.getAttributeValue(index)))) {
      faults.broken(name, Words.usedAgain(name), spot);
    }
  }

  private static long print(String text) {
    return Seen.fingerprint(text.toCharArray(), 0, text.length());
  }

  private void text(String name, TextRule rule, String text) {
    String meant = rule.isTrimmed() ? text.strip() : text;
    if (!rule.fits(meant)) {
      faults.broken(name, rule.complaint(name, meant), spot());
    }
  }

  @Override
  public void text() {
    Open inner = open.peek();
    if (inner != null && inner.type != XmlType.ANYTHING && !isFree(inner.type)) {
      inner.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private static boolean isFree(XmlType type) {
    return type.text.isPresent() && type.text.get() == XmlTexts.ANY;
  }

  @Override
  public void end() {
    Open ended = open.pop();
    if (ended.type == XmlType.ANYTHING) {
      return;
    }
    if (ended.type.text.isPresent()) {
      text(ended.name, ended.type.text.get(), ended.text.toString());
    } else if (!ended.text.toString().isBlank()) {
      String wrong = "'%s' has a text where only elements may stand".formatted(ended.name);
      faults.broken(ended.name, wrong, ended.spot);
    }
    if (!ended.type.content.mayEnd(ended.at)) {
      lacking(ended);
    }
  }

  private void lacking(Open ended) {
    List<String> lacking = ended.type.content.lacking(ended.seen);
    for (String name : lacking) {
      faults.broken(name, Words.lacks(ended.name, name), ended.spot);
    }
    if (lacking.isEmpty()) {
      String next =
          ended.type.content.following(ended.at).stream()
              .limit(SHOWN)
              .map(name -> "'" + name + "'")
              .collect(Collectors.joining(" or "));
      String wrong = "'%s' ends where %s must follow".formatted(ended.name, next);
      faults.broken(ended.name, wrong, ended.spot);
    }
  }

  private Faults.Spot spot() {
    return new Faults.Spot(reader.getLocation().getLineNumber(), 0);
  }
}
