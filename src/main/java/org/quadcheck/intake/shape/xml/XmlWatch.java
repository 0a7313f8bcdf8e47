package org.quadcheck.intake.shape.xml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Ids;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.TextRule;
import org.quadcheck.intake.shape.text.Words;

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
  private final IntSupplier line;
  private final String namespace;
  private final List<Open> open = new ArrayList<>();
  private final Seen ids = new Seen();
  private final XmlType root;
  private int depth;

  /** An element that is open; used again for another one once it has ended. */
  private static final class Open {
    private String name = "";
    private XmlType type = XmlType.ANYTHING;
    private int line;
    private int at;
    private final BitSet seen = new BitSet();
    private final StringBuilder text = new StringBuilder();

    void begin(String newName, XmlType newType, int newLine) {
      name = newName;
      type = newType;
      line = newLine;
      at = Content.START;
      seen.clear();
      text.setLength(0);
    }

    Faults.Spot spot() {
      return new Faults.Spot(line, 0);
    }
  }

  /**
   * Watches a document whose root the reader stands on.
   *
   * @param line tells on which line it stands
   */
  public XmlWatch(XMLStreamReader reader, IntSupplier line, XmlRules rules, Faults faults) {
    this.reader = reader;
    this.line = line;
    this.faults = faults;
    this.namespace = reader.getNamespaceURI();
    this.root = rules.document();
    start();
  }

  @Override
  public void start() {
    XmlType type = depth == 0 ? root : child(open.get(depth - 1));
    if (depth == open.size()) {
      open.add(new Open());
    }
    Open begun = open.get(depth);
    begun.begin(reader.getLocalName(), type, line.getAsInt());
    depth++;
    if (type != XmlType.ANYTHING) {
      attributes(type);
    }
  }

  private XmlType child(Open parent) {
    Content content = parent.type.content;
    String name = reader.getLocalName();
    if (parent.type == XmlType.ANYTHING) {
      return XmlType.ANYTHING;
    }
    boolean foreign = !namespace.equals(reader.getNamespaceURI());
    int place = foreign ? content.nextForeign(parent.at) : content.next(parent.at, name);
    if (place != Content.NOWHERE) {
      parent.at = place;
      parent.seen.set(place);
      return content.type(place);
    }
    int elsewhere = foreign ? Content.NOWHERE : content.anywhere(name);
    if (elsewhere == Content.NOWHERE) {
      faults.unknown(foreign ? reader.getPrefix() + ":" + name : name, spot());
      return XmlType.ANYTHING;
    }
    faults.broken(name, misplaced(parent, name, elsewhere), spot());
    parent.seen.set(elsewhere);
    return content.type(elsewhere);
  }

  private static String misplaced(Open parent, String name, int place) {
    String wrong =
        parent.seen.get(place)
            ? "'%s' stands again in '%s' where the format allows it once, or beside others"
            : "'%s' stands in '%s' where the format does not allow it: after others or beside them";
    return wrong.formatted(name, parent.name);
  }

  private void attributes(XmlType type) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(type, i);
    }
    for (String name : type.required()) {
      if (reader.getAttributeValue(null, name) == null) {
        faults.broken(name, Words.lacks(reader.getLocalName(), name), spot());
      }
    }
  }

  private void attribute(XmlType type, int index) {
    String name = reader.getAttributeLocalName(index);
    String uri = reader.getAttributeNamespace(index);
    if (uri != null && !uri.isEmpty()) {
      if (type.others == XmlType.Others.NONE && !uri.equals(OWN)) {
        faults.unknown(name, spot());
      }
      return;
    }
    XmlType.Attribute known = type.attributes.get(name);
    if (known == null && type.others != XmlType.Others.ALL) {
      faults.unknown(name, spot());
    } else if (known != null) {
      text(name, known.rule(), reader.getAttributeValue(index));
    }
    if (name.equals(Ids.NAME) && !ids.add(Seen.fingerprint(reader.getAttributeValue(index)))) {
      faults.broken(name, Words.usedAgain(name), spot());
    }
  }

  private void text(String name, TextRule rule, String text) {
    String meant = rule.isTrimmed() ? text.strip() : text;
    if (!rule.fits(meant)) {
      faults.broken(name, rule.complaint(name, meant), spot());
    }
  }

  @Override
  public void text() {
    Open inner = open.get(Math.max(depth - 1, 0));
    if (depth > 0 && inner.type != XmlType.ANYTHING && !isFree(inner.type)) {
      inner.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private static boolean isFree(XmlType type) {
    return type.text.isPresent() && type.text.get() == XmlTexts.ANY;
  }

  @Override
  public void end() {
    depth--;
    Open ended = open.get(depth);
    if (ended.type == XmlType.ANYTHING) {
      return;
    }
    if (ended.type.text.isPresent()) {
      text(ended.name, ended.type.text.get(), ended.text.toString());
    } else if (!isBlank(ended.text)) {
      String wrong = "'%s' has a text where only elements may stand".formatted(ended.name);
      faults.broken(ended.name, wrong, ended.spot());
    }
    if (!ended.type.content.mayEnd(ended.at)) {
      lacking(ended);
    }
  }

  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void lacking(Open ended) {
    List<String> lacking = ended.type.content.lacking(ended.seen);
    for (String name : lacking) {
      faults.broken(name, Words.lacks(ended.name, name), ended.spot());
    }
    if (lacking.isEmpty()) {
      String next =
          ended.type.content.following(ended.at).stream()
              .limit(SHOWN)
              .map(name -> "'" + name + "'")
              .collect(Collectors.joining(" or "));
      String wrong = "'%s' ends where %s must follow".formatted(ended.name, next);
      faults.broken(ended.name, wrong, ended.spot());
    }
  }

  private Faults.Spot spot() {
    return new Faults.Spot(line.getAsInt(), 0);
  }
}
