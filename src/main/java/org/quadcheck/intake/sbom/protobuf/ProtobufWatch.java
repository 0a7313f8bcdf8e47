package org.quadcheck.intake.sbom.protobuf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.shape.json.KnownTexts;
import org.quadcheck.intake.shape.text.Seen;
import org.quadcheck.intake.shape.text.TextRule;

/**
 * Holds the rules of CycloneDX protobuf against each member that a cursor meets, and against all of
 * what the cursor passes over. Without rules it says nothing.
 */
public final class ProtobufWatch {
  /** Tasks name there again what their workflow has named. */
  private static final String REPEATS = "formulation";

  private static final String LICENCES = "LicenseChoice";

  private final Optional<ProtobufRules> rules;
  private final Notes notes;
  private final SbomLimits limits;
  private final Deque<ProtobufMessage> open = new ArrayDeque<>();
  private final Seen ids = new Seen();
  private Optional<ProtobufRule> member = Optional.empty();
  private boolean repeats;

  /** By the rules of a version; by none where there are none. */
  public ProtobufWatch(Optional<ProtobufRules> rules, Notes notes, SbomLimits limits) {
    this.rules = rules;
    this.notes = notes;
    this.limits = limits;
  }

  /** A message begins. */
  void begin(String type, Place place) {
    rules.ifPresent(known -> open.push(new ProtobufMessage(type, known.message(type), place)));
  }

  /** A member of the message that is open begins. */
  void member(int number, int wireType, Place place) {
    if (rules.isEmpty()) {
      return;
    }
    ProtobufMessage message = open.element();
    member = message.member(number);
    if (member.isEmpty()) {
      notes.unknown(name(number), Notes.spot(place));
      return;
    }
    if (open.size() == 1) {
      repeats = member.get().name().equals(REPEATS);
    }
    if (!message.saw(member.get())) {
      String wrong = "'%s' stands twice in one message".formatted(member.get().name());
      notes.broken(member.get().name(), wrong, Notes.spot(place));
    }
    if (!fits(member.get(), wireType)) {
      String wrong = "'%s' is not written as CycloneDX writes it".formatted(member.get().name());
      notes.broken(member.get().name(), wrong, Notes.spot(place));
      member = Optional.empty();
    }
  }

  /** How a member is called whose name nobody knows. */
  static String name(int number) {
    return "field " + number;
  }

  private boolean fits(ProtobufRule rule, int wireType) {
    boolean packed = rule.isRepeated() && wireType == ProtobufWire.LENGTH;
    int own = isConstant(rule) ? ProtobufWire.VARINT : rule.wireType();
    return wireType == own || packed;
  }

  private boolean isConstant(ProtobufRule rule) {
    return rules.orElseThrow().isEnum(rule.kind());
  }

  /** The member that is open is this text. */
  void text(String text, Place place) {
    if (member.isPresent()) {
      text(member.get(), text, place);
    }
  }

  private void text(ProtobufRule rule, String text, Place place) {
    if (rule.kind().equals("id") && !repeats && !ids.add(text)) {
      String wrong = "a '%s' is used that another part has".formatted(rule.name());
      notes.broken(rule.name(), wrong, Notes.spot(place));
    }
    of(rule.kind())
        .filter(form -> !form.fits(text))
        .ifPresent(
            form ->
                notes.broken(rule.name(), form.complaint(rule.name(), text), Notes.spot(place)));
  }

  private static Optional<TextRule> of(String kind) {
    return switch (kind) {
      case "id" -> Optional.of(KnownTexts.ID);
      case "encoding" -> Optional.of(KnownTexts.ENCODING);
      case "hash" -> Optional.of(KnownTexts.HASH);
      case "address" -> Optional.of(KnownTexts.ADDRESS);
      case "mail" -> Optional.of(KnownTexts.MAIL);
      case "licence" -> Optional.of(KnownTexts.licence());
      default -> Optional.empty();
    };
  }

  /** The member that is open is this number or constant. */
  void number(long number, Place place) {
    if (member.isEmpty()) {
      return;
    }
    ProtobufRule rule = member.get();
    if (isConstant(rule) && !rules.orElseThrow().isConstant(rule.kind(), number)) {
      String wrong = "'%s' is constant %d, which the format does not know";
      notes.broken(rule.name(), wrong.formatted(rule.name(), number), Notes.spot(place));
    }
    if (rule.kind().equals("edition") && number < 1) {
      String wrong = "'%s' is a number that the format does not allow".formatted(rule.name());
      notes.broken(rule.name(), wrong, Notes.spot(place));
    }
  }

  /** The member that is open is a time; none that a calendar shows where it does not fit. */
  void time(boolean fits, Place place) {
    if (!fits && member.isPresent()) {
      String wrong = "'%s' must be a time that a calendar shows".formatted(member.get().name());
      notes.broken(member.get().name(), wrong, Notes.spot(place));
    }
  }

  /** The message that is open ends. */
  void end() {
    if (rules.isEmpty()) {
      return;
    }
    ProtobufMessage ended = open.pop();
    ended.lacking().forEach((name, message) -> notes.broken(name, message, ended.spot()));
    if (ended.type().equals(LICENCES) && !open.isEmpty()) {
      open.element().licence(ended.has("expression"));
    }
    if (rules.orElseThrow().hasOneKindOfLicences() && ended.mixesLicences()) {
      String wrong = "'licenses' holds an expression beside other licences";
      notes.broken("licenses", wrong, ended.spot());
    }
  }

  /** Passes over the member that is open, and holds the rules against all of it. */
  void skip(ProtobufWire wire, int wireType) throws IOException, InvalidInputException {
    if (member.isEmpty()) {
      wire.skip(wireType);
      return;
    }
    ProtobufRule rule = member.get();
    Place place = wire.place();
    if (rule.isText()) {
      text(rule, wire.text(), place);
    } else if (rules.orElseThrow().isMessage(rule.kind())) {
      message(wire, rule.kind(), place);
    } else if (wireType == ProtobufWire.VARINT) {
      number(wire.varint(), place);
    } else if (isConstant(rule)) {
      packed(wire, place);
    } else {
      wire.skip(wireType);
    }
  }

  private void message(ProtobufWire wire, String type, Place place)
      throws IOException, InvalidInputException {
    if (open.size() > limits.levels()) {
      throw Refusal.tooDeep(place, limits);
    }
    long outer = wire.enter();
    begin(type, place);
    for (int tag = wire.tag(); tag != ProtobufWire.END; tag = wire.tag()) {
      int wireType = ProtobufWire.type(tag);
      member(ProtobufWire.number(tag), wireType, wire.place());
      skip(wire, wireType);
    }
    end();
    wire.leave(outer);
  }

  /** Several constants in one member. */
  private void packed(ProtobufWire wire, Place place) throws IOException, InvalidInputException {
    long outer = wire.enter();
    while (wire.hasMore()) {
      number(wire.varint(), place);
    }
    wire.leave(outer);
  }
}
