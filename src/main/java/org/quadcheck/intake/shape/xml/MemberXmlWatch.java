package org.quadcheck.intake.shape.xml;

import javax.xml.stream.XMLStreamReader;
import org.quadcheck.intake.shape.json.JsonRules;
import org.quadcheck.intake.shape.json.MemberWatch;
import org.quadcheck.intake.shape.text.Faults;
import org.quadcheck.intake.shape.text.Words;

/**
 * Holds the rules that a format has in JSON against an XML document with the same members: one that
 * has elements within is an object, any other a text, and an entry bears the name of its list.
 */
public final class MemberXmlWatch implements XmlListener {
  /** No rule asks for more of a text; what is longer is the reader's to refuse. */
  private static final int LONGEST = 100_000;

  private final XMLStreamReader reader;
  private final MemberWatch watch;
  private final StringBuilder text = new StringBuilder();

  /** Whether it is not known yet if the element that began is an object or a text. */
  private boolean pending;

  /** Watches a document whose root the reader stands on. */
  public MemberXmlWatch(XMLStreamReader reader, JsonRules rules, Faults faults) {
    this.reader = reader;
    this.watch = new MemberWatch(rules, faults);
    watch.begin(Words.WHOLE, spot());
  }

  private Faults.Spot spot() {
    return new Faults.Spot(reader.getLocation().getLineNumber(), 0);
  }

  @Override
  public void start() {
    if (pending) {
      watch.object();
    }
    watch.member(reader.getLocalName(), spot());
    pending = true;
    text.setLength(0);
  }

  @Override
  public void text() {
    if (pending && text.length() < LONGEST) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  @Override
  public void end() {
    if (pending) {
      watch.text(text.toString().strip());
      pending = false;
    } else {
      watch.end();
    }
  }
}
