package org.quadcheck.intake.sbom.value;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;

/**
 * Whether a licence expression is whole by its grammar (SPDX 2.3, annex D): every operator stands
 * between two licences and every bracket is closed. Whether its names are on a list is not asked,
 * and words side by side are taken for a name.
 */
public final class LicenceExpression {
  private static final Set<String> OPERATORS = Set.of("and", "or", "with");

  private final StringBuilder name = new StringBuilder();
  private State best = State.ABSENT;
  private int open;
  private boolean wantsLicence = true;

  private LicenceExpression() {}

  /**
   * The same value, malformed where half of an expression is missing, which is noted; not stated
   * where none of its names is a licence.
   */
  public static Value read(Value stated, Notes notes) {
    if (!stated.isStated()) {
      return stated;
    }
    LicenceExpression expression = new LicenceExpression();
    if (expression.isWhole(stated.text())) {
      return new Value(expression.best, stated.text(), stated.place());
    }
    String message = "the licence expression '%s' is not whole";
    notes.violation(message.formatted(Notes.shown(stated.text())), stated.place());
    return Value.malformed(stated.text(), stated.place());
  }

  private boolean isWhole(String text) {
    StringTokenizer tokens = new StringTokenizer(text, " \t\r\n()", true);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (!token.isBlank() && !admits(token.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    endOfName();
    return open == 0 && !wantsLicence;
  }

  /** A licence ends, of which nothing is known where a placeholder stands in its place. */
  private void endOfName() {
    if (name.length() > 0) {
      best = States.better(best, State.of(name.toString()));
      name.setLength(0);
    }
  }

  private boolean admits(String token) {
    boolean divides = token.equals("(") || token.equals(")") || OPERATORS.contains(token);
    if (divides) {
      endOfName();
    } else {
      name.append(token).append(' ');
    }
    if (token.equals("(")) {
      open++;
      wantsLicence = true;
      return true;
    }
    boolean closes = token.equals(")");
    boolean needsLicenceBefore = closes || OPERATORS.contains(token);
    if (needsLicenceBefore && wantsLicence) {
      return false;
    }
    open -= closes ? 1 : 0;
    wantsLicence = needsLicenceBefore && !closes;
    return open >= 0;
  }
}
