package org.quadcheck.intake.sbom.token;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.store.DistinctTexts;

/** An XML document as a cursor. It stands on an element, or on a text within one. */
public final class XmlCursor implements Cursor {
  private final XmlEvents events;
  private final Notes notes;
  private final Set<String> repeated;
  private final StringBuilder text = new StringBuilder();
  private String pending;
  private String name = "the document";

  /** Knows the elements that may stand beside others of the same name outside of a list. */
  public XmlCursor(XmlEvents events, Notes notes, Set<String> repeated) {
    this.events = events;
    this.notes = notes;
    this.repeated = repeated;
  }

  @Override
  public void members(Member each) throws IOException, InvalidInputException {
    Set<String> seen = new DistinctTexts();
    all(
        member -> {
          if (!seen.add(member) && !repeated.contains(member) && member.indexOf(':') < 0) {
            throw Refusal.broken(place(), "'%s' stands twice in one element".formatted(member));
          }
          each.read(member);
        });
  }

  private void all(Member each) throws IOException, InvalidInputException {
    if (pending != null) {
      wrong("an element");
      return;
    }
    for (XmlEvents.Attribute attribute : events.attributes()) {
      hand(attribute.name(), attribute.text(), each);
    }
    StringBuilder text = new StringBuilder();
    while (events.nextWithin()) {
      if (events.isElement()) {
        name = events.elementName();
        each.read(name);
      } else {
        events.addTo(text);
      }
    }
    if (!text.toString().isBlank()) {
      hand(TEXT, text.toString(), each);
    }
  }

  private void hand(String member, String text, Member each)
      throws IOException, InvalidInputException {
    name = member;
    pending = text;
    each.read(member);
    pending = null;
  }

  @Override
  public void items(String element, Entry each) throws IOException, InvalidInputException {
    all(
        child -> {
          if (child.equals(element)) {
            each.read();
          } else {
            unknown(child);
          }
        });
  }

  @Override
  public void choices(Member each, Runnable end) throws IOException, InvalidInputException {
    all(
        name -> {
          each.read(name);
          end.run();
        });
  }

  @Override
  public void texts(Consumer<Value> each) throws IOException, InvalidInputException {
    each.accept(text());
  }

  @Override
  public void references(String element, Consumer<Value> each)
      throws IOException, InvalidInputException {
    items(element, () -> members(member -> reference(member, each)));
  }

  @Override
  public void named(Consumer<Value> each) throws IOException, InvalidInputException {
    members(member -> reference(member, each));
  }

  private void reference(String member, Consumer<Value> each)
      throws IOException, InvalidInputException {
    if (member.equals("ref")) {
      each.accept(text());
    } else {
      unknown(member);
    }
  }

  @Override
  public Value text() throws IOException, InvalidInputException {
    Place here = place();
    if (pending != null) {
      return Value.of(pending, here);
    }
    text.setLength(0);
    boolean plain = true;
    while (events.nextWithin()) {
      if (events.isElement()) {
        plain = false;
        wrong("a text");
      } else {
        events.addTo(text);
      }
    }
    return plain ? Value.of(text.toString(), here) : Value.malformed(text.toString(), here);
  }

  @Override
  public Value text(Member attribute) throws IOException, InvalidInputException {
    for (XmlEvents.Attribute one :
        pending == null ? events.attributes() : List.<XmlEvents.Attribute>of()) {
      hand(one.name(), one.text(), attribute);
    }
    return text();
  }

  @Override
  public Value number() throws IOException, InvalidInputException {
    Value text = text();
    if (text.isStated() && !text.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      notes.unwatched("'%s' must be a whole number".formatted(name), text.place());
      return Value.malformed(text.text(), text.place());
    }
    return text;
  }

  private void wrong(String expected) throws IOException, InvalidInputException {
    notes.unwatched("'%s' must be %s".formatted(Notes.shown(name), expected), place());
    skip();
  }

  @Override
  public void skip() throws IOException, InvalidInputException {
    if (pending == null) {
      events.skipElement();
    }
  }

  @Override
  public void unknown(String member) throws IOException, InvalidInputException {
    notes.unknownMember(member, place());
    skip();
  }

  @Override
  public Place place() {
    return events.place();
  }
}
