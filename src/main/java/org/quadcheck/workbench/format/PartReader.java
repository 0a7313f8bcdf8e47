package org.quadcheck.workbench.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.tokens.Token;

/** Builds the parts of a document that the document room has found to be sound. */
final class PartReader {
  private final ParserImpl parser;
  private final Iterator<Token> dashes;

  private PartReader(ParserImpl parser, Iterator<Token> dashes) {
    this.parser = parser;
    this.dashes = dashes;
  }

  /** The one value that the document holds. */
  static Part read(String text, List<Token> tokens) {
    Iterator<Token> dashes =
        tokens.stream().filter(one -> one.getTokenId() == Token.ID.BlockEntry).iterator();
    ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    while (parser.checkEvent(Event.ID.StreamStart) || parser.checkEvent(Event.ID.DocumentStart)) {
      parser.getEvent();
    }
    return new PartReader(parser, dashes).part();
  }

  private Part part() {
    Event event = parser.getEvent();
    return switch (event.getEventId()) {
      case Scalar -> text((ScalarEvent) event);
      case SequenceStart -> items((CollectionStartEvent) event);
      case MappingStart -> entries((CollectionStartEvent) event);
      default -> throw new IllegalStateException("no value begins with " + event.getEventId());
    };
  }

  private static Part.Text text(ScalarEvent event) {
    return new Part.Text(span(event, event), event.getValue(), event.getScalarStyle());
  }

  private Part.Items items(CollectionStartEvent begin) {
    List<Part.Item> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Mark at = begin.isFlow() ? parser.peekEvent().getStartMark() : dashes.next().getStartMark();
      items.add(new Part.Item(at.getIndex(), at.getColumn(), part()));
    }
    return new Part.Items(span(begin, parser.getEvent()), begin.isFlow(), items);
  }

  private Part.Entries entries(CollectionStartEvent begin) {
    List<Part.Entry> entries = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      ScalarEvent key = (ScalarEvent) parser.getEvent();
      entries.add(new Part.Entry(text(key), key.getStartMark().getColumn(), part()));
    }
    return new Part.Entries(span(begin, parser.getEvent()), begin.isFlow(), entries);
  }

  private static Part.Span span(Event first, Event last) {
    return new Part.Span(
        first.getStartMark().getIndex(),
        last.getEndMark().getIndex(),
        first.getStartMark().getLine(),
        last.getEndMark().getLine());
  }
}
