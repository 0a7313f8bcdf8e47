package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.token.Cursor;

/**
 * A protobuf document as a cursor. It stands on one value, for a list is written as its entries one
 * by one: each is handed over as a list of one.
 */
public final class ProtobufCursor implements Cursor {
  private static final ProtobufField DOCUMENT =
      new ProtobufField(
          "the document", ProtobufField.Kind.MESSAGE, ProtobufSchema.DOCUMENT, false, false);
  private static final long FIRST_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final long LAST_NANO = 999_999_999;

  private final ProtobufWire wire;
  private final Notes notes;
  private final SbomLimits limits;
  private final ProtobufWatch watch;
  private ProtobufField field = DOCUMENT;
  private int wireType;
  private String pending;
  private int depth;

  /** Over one message, with somebody who holds the rules against it. */
  public ProtobufCursor(ProtobufWire wire, Notes notes, SbomLimits limits, ProtobufWatch watch) {
    this.wire = wire;
    this.watch = watch;
    this.notes = notes;
    this.limits = limits;
  }

  @Override
  public void members(Member each) throws IOException, InvalidInputException {
    if (field.kind() != ProtobufField.Kind.MESSAGE) {
      wrong("a message");
      return;
    }
    if (depth == 0) {
      within(ProtobufSchema.CYCLONEDX.message(field.type()), each);
      return;
    }
    if (depth > limits.levels()) {
      throw Refusal.tooDeep(place(), limits);
    }
    long outer = wire.enter();
    within(ProtobufSchema.CYCLONEDX.message(field.type()), each);
    wire.leave(outer);
  }

  private void within(Map<Integer, ProtobufField> known, Member each)
      throws IOException, InvalidInputException {
    depth++;
    watch.begin(field.type(), place());
    Set<Integer> seen = new HashSet<>();
    for (int tag = wire.tag(); tag != ProtobufWire.END; tag = wire.tag()) {
      int number = ProtobufWire.number(tag);
      wireType = ProtobufWire.type(tag);
      watch.member(number, wireType, place());
      if (!known.containsKey(number)) {
        unknown(ProtobufWatch.name(number));
        continue;
      }
      field = known.get(number);
      check(seen.add(number));
      hand(each);
    }
    for (Map.Entry<Integer, ProtobufField> one : known.entrySet()) {
      if (one.getValue().zeroSaid() && !seen.contains(one.getKey())) {
        field = one.getValue();
        hand(0, each);
      }
    }
    watch.end();
    depth--;
  }

  private void check(boolean first) throws InvalidInputException {
    if (!field.fits(wireType)) {
      String wrong = "'%s' is not written as CycloneDX writes it".formatted(field.name());
      throw Refusal.broken(place(), wrong);
    }
    if (!first && !field.repeated()) {
      String wrong = "the member '%s' stands twice in one message".formatted(field.name());
      throw Refusal.broken(place(), wrong);
    }
  }

  private void hand(Member each) throws IOException, InvalidInputException {
    if (field.kind() == ProtobufField.Kind.ENUM) {
      long constant = wire.varint();
      watch.number(constant, place());
      hand(constant, each);
    } else {
      each.read(field.name());
    }
  }

  private void hand(long constant, Member each) throws IOException, InvalidInputException {
    Optional<String> word = ProtobufSchema.CYCLONEDX.word(field.type(), constant);
    if (word.isPresent()) {
      pending = word.get();
      each.read(field.name());
      pending = null;
    }
  }

  @Override
  public void items(String element, Entry each) throws IOException, InvalidInputException {
    each.read();
  }

  @Override
  public void choices(Member each, Runnable end) throws IOException, InvalidInputException {
    if (field.kind() == ProtobufField.Kind.NOT_READ) {
      skip();
    } else {
      members(each);
      end.run();
    }
  }

  @Override
  public Optional<Boolean> truth() throws IOException, InvalidInputException {
    return Optional.of(!number().text().equals("0"));
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
    Place here = place();
    if (pending != null) {
      return Value.of(pending, here);
    }
    return switch (field.kind()) {
      case TEXT -> {
        String text = wire.text();
        watch.text(text, here);
        yield Value.of(text, here);
      }
      case TIME -> time(here);
      case NUMBER, ENUM, MESSAGE, NOT_READ -> {
        wrong("a text");
        yield Value.malformed("", here);
      }
    };
  }

  /**
   * Seconds and billionths since 1970, as ISO 8601. As nothing is written where there are none,
   * nobody knows of the first second whether it was stated.
   */
  private Value time(Place here) throws IOException, InvalidInputException {
    long[] parts = {0, 0};
    long outer = wire.enter();
    for (int tag = wire.tag(); tag != ProtobufWire.END; tag = wire.tag()) {
      int number = ProtobufWire.number(tag);
      boolean known = number <= parts.length && ProtobufWire.type(tag) == ProtobufWire.VARINT;
      if (known) {
        parts[number - 1] = wire.varint();
      } else {
        wire.skip(ProtobufWire.type(tag));
      }
    }
    wire.leave(outer);
    if (parts[0] == 0 && parts[1] == 0) {
      return Value.absent(here);
    }
    boolean nanos = parts[1] >= 0 && parts[1] <= LAST_NANO;
    boolean fits = nanos && parts[0] >= FIRST_SECOND && parts[0] <= LAST_SECOND;
    watch.time(fits, here);
    return fits
        ? Value.of(Instant.ofEpochSecond(parts[0], parts[1]).toString(), here)
        : Value.malformed(parts[0] + " s " + parts[1] + " ns", here);
  }

  @Override
  public Value number() throws IOException, InvalidInputException {
    Place here = place();
    if (field.kind() != ProtobufField.Kind.NUMBER) {
      wrong("a whole number");
      return Value.malformed("", here);
    }
    long number = wire.varint();
    watch.number(number, here);
    return number == (int) number
        ? Value.of(Long.toString(number), here)
        : Value.malformed(Long.toString(number), here);
  }

  private void wrong(String expected) throws IOException, InvalidInputException {
    notes.violation("'%s' must be %s".formatted(field.name(), expected), place());
    skip();
  }

  @Override
  public void skip() throws IOException, InvalidInputException {
    if (pending == null) {
      watch.skip(wire, wireType);
    }
  }

  @Override
  public void unknown(String member) throws IOException, InvalidInputException {
    notes.unknownMember(member, place());
    skip();
  }

  @Override
  public Place place() {
    return wire.place();
  }
}
