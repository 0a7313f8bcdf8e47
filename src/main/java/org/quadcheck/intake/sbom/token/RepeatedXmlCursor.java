package org.quadcheck.intake.sbom.token;

import java.io.IOException;
import java.util.function.Consumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** An XML document whose lists are elements of one name, one an entry, with nothing around. */
public final class RepeatedXmlCursor implements Cursor {
  private final XmlCursor cursor;

  /** Over the document that a cursor stands on. */
  public RepeatedXmlCursor(XmlCursor cursor) {
    this.cursor = cursor;
  }

  @Override
  public void members(Member each) throws IOException, InvalidInputException {
    cursor.members(each);
  }

  @Override
  public void items(String element, Entry each) throws IOException, InvalidInputException {
    each.read();
  }

  @Override
  public void choices(Member each, Runnable end) throws IOException, InvalidInputException {
    cursor.members(each);
    end.run();
  }

  @Override
  public void texts(Consumer<Value> each) throws IOException, InvalidInputException {
    each.accept(text());
  }

  @Override
  public void references(String element, Consumer<Value> each)
      throws IOException, InvalidInputException {
    each.accept(text());
  }

  @Override
  public Value text() throws IOException, InvalidInputException {
    return cursor.text();
  }

  @Override
  public Value number() throws IOException, InvalidInputException {
    return cursor.number();
  }

  @Override
  public void skip() throws IOException, InvalidInputException {
    cursor.skip();
  }

  @Override
  public void unknown(String name) throws IOException, InvalidInputException {
    cursor.unknown(name);
  }

  @Override
  public Place place() {
    return cursor.place();
  }
}
