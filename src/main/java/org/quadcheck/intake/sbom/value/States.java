package org.quadcheck.intake.sbom.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.ToolAuthors;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.NoName;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/** Which state counts where a fact can stand in more than one place, and states of dates. */
public final class States {
  /** Every Unix has a program of this name, which looks like a placeholder and is none. */
  private static final String TEST_PROGRAM = "[";

  private static final int DAY = 10;

  /** No SBOM is older. */
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

  private States() {}

  /** Of two states the one that says more. */
  public static State better(State one, State other) {
    return rank(one) <= rank(other) ? one : other;
  }

  /** The best has the lowest. */
  private static int rank(State state) {
    return switch (state) {
      case STATED -> 0;
      case UNKNOWN -> 1;
      case WITHHELD -> 2;
      case MALFORMED -> 3;
      case PLACEHOLDER -> 4;
      case ABSENT -> 5;
    };
  }

  /** Of two values the one whose state says more; the first where both say the same. */
  public static Value better(Value one, Value other) {
    return better(one.state(), other.state()) == one.state() ? one : other;
  }

  /** The same of authors; whom a tool writes by itself says the least of those who are stated. */
  public static Value betterAuthor(Value one, Value other) {
    boolean byTool = other.isStated() && ToolAuthors.isWrittenByATool(one.text());
    return byTool ? other : better(one, other);
  }

  /** One organisation creates a component; "various" is none, and says no more than nothing. */
  private static State ofBody(Value value) {
    boolean nobody = value.isStated() && (NoName.is(value.text()) || NoName.isRole(value.text()));
    return nobody ? State.PLACEHOLDER : value.state();
  }

  /** A name of an organisation or a person; a placeholder where it names nobody. */
  public static Value body(Value value) {
    return new Value(ofBody(value), value.text(), value.place());
  }

  /** A version; a placeholder where it names none. */
  public static Value version(Value value) {
    return new Value(ofVersion(value), value.text(), value.place());
  }

  /** What names nobody, or no version, does so in whatever place of whatever format. */
  public static Value naming(DocumentField field, Value value) {
    return switch (field) {
      case AUTHOR -> body(value);
      case TOOL_VERSION -> version(value);
      case FORMAT_NAME,
          FORMAT_VERSION,
          GENERATION_CONTEXT,
          TIMESTAMP,
          TOOL_NAME,
          SBOM_VERSION,
          PRIMARY_COMPONENT ->
          value;
    };
  }

  static State ofVersion(Value value) {
    return value.isStated() ? State.ofComponentVersion(value.text()) : value.state();
  }

  /** A day, or a moment that begins with one. */
  public static State ofDay(Value value) {
    if (!value.isStated()) {
      return value.state();
    }
    return isDay(value.text()) || isMoment(value.text()) ? State.STATED : State.MALFORMED;
  }

  /**
   * A moment with an offset, of a year of four digits; a suffix in brackets (RFC 9557) may follow.
   * The beginning of a calendar of computers, such as 1970 or 1980, stands for none.
   */
  public static Value moment(Value value) {
    if (!value.isStated()) {
      return value;
    }
    Optional<Instant> moment = Moments.read(value.text());
    State state =
        moment.isEmpty()
            ? State.MALFORMED
            : moment.get().isBefore(FIRST) ? State.PLACEHOLDER : State.STATED;
    return new Value(state, value.text(), value.place());
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return text.length() == DAY;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    return Moments.read(text).isPresent();
  }

  /** The state of a text as a field of a component. */
  public static State of(ComponentField field, Value value) {
    return switch (field) {
      case NAME -> value.text().equals(TEST_PROGRAM) ? State.STATED : value.state();
      case VERSION -> ofVersion(value);
      case PURL -> Identifiers.purl(value);
      case CPE -> Identifiers.cpe(value);
      case IDENTIFIER -> Identifiers.any(value);
      case RELEASE_DATE, END_OF_LIFE -> ofDay(value);
      case PRODUCER, SUPPLIER, PUBLISHER -> ofBody(value);
      case HASH,
          HASH_ALGORITHM,
          LICENCE,
          DESCRIPTION,
          ORIGIN,
          VULNERABILITIES,
          PATCH_STATUS,
          CRITICALITY,
          USAGE_RESTRICTIONS,
          COMMENTS,
          EXECUTABLE,
          ARCHIVE,
          STRUCTURED ->
          value.state();
    };
  }
}
