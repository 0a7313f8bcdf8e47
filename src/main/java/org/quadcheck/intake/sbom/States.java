package org.quadcheck.intake.sbom;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** Which state counts where a fact can stand in more than one place, and states of dates. */
final class States {
  private static final int DAY = 10;
  private static final List<State> BEST_FIRST =
      List.of(
          State.STATED,
          State.UNKNOWN,
          State.WITHHELD,
          State.MALFORMED,
          State.PLACEHOLDER,
          State.ABSENT);

  private States() {}

  static State better(State one, State other) {
    return BEST_FIRST.indexOf(one) <= BEST_FIRST.indexOf(other) ? one : other;
  }

  static Value better(Value one, Value other) {
    return better(one.state(), other.state()) == one.state() ? one : other;
  }

  static State ofVersion(Value value) {
    return value.isStated() ? State.ofVersion(value.text()) : value.state();
  }

  /** A day, or a moment that begins with one. */
  static State ofDay(Value value) {
    if (!value.isStated()) {
      return value.state();
    }
    return isDay(value.text()) || isMoment(value.text()) ? State.STATED : State.MALFORMED;
  }

  /** A moment with an offset; a suffix in brackets (RFC 9557) may follow. */
  static Value moment(Value value) {
    boolean fits = !value.isStated() || isMoment(value.text());
    return fits ? value : Value.malformed(value.text(), value.place());
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
    int suffix = text.indexOf('[');
    try {
      OffsetDateTime.parse(suffix < 0 ? text : text.substring(0, suffix));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
