package org.quadcheck.intake.shape.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of text that schemas call by a name. */
public enum NamedForm implements TextRule {
  DATE_TIME("'%s' must be a date and time with an offset") {
    @Override
    public boolean fits(String text) {
      Matcher moment = MOMENT.matcher(text);
      return moment.matches() && isDate(moment.group(1));
    }
  },
  DATE("'%s' must be a date such as 2026-01-31") {
    @Override
    public boolean fits(String text) {
      return isDate(text);
    }
  },
  ADDRESS("'%s' must be an address, without spaces, brackets and quotation marks") {
    @Override
    public boolean fits(String text) {
      return isAddress(text);
    }
  },
  WHOLE_ADDRESS("'%s' must be an address with its scheme, such as https://example.org") {
    @Override
    public boolean fits(String text) {
      return ADDRESS.fits(text) && SCHEME.matcher(text).lookingAt();
    }
  },
  MAIL("'%s' must be an e-mail address") {
    @Override
    public boolean fits(String text) {
      int at = text.lastIndexOf('@');
      return at > 0 && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }
  };

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[Tt]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
              + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final String NEVER = "<>\"{}|\\^`%";
  private static final boolean[] ALLOWED = allowed();

  private final String complaint;

  NamedForm(String complaint) {
    this.complaint = complaint;
  }

  /** The form of this name in JSON Schema; empty where it says nothing. */
  public static Optional<NamedForm> of(String format) {
    return switch (format) {
      case "date-time" -> Optional.of(DATE_TIME);
      case "date" -> Optional.of(DATE);
      case "iri-reference" -> Optional.of(ADDRESS);
      case "uri" -> Optional.of(WHOLE_ADDRESS);
      case "idn-email", "email" -> Optional.of(MAIL);
      default -> Optional.empty();
    };
  }

  @Override
  public String complaint(String member, String text) {
    return complaint.formatted(member);
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ALLOWED.length && !ALLOWED[c] && !(c == '%' && isHex(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static boolean[] allowed() {
    boolean[] allowed = new boolean[128];
    for (char c = '!'; c < 127; c++) {
      allowed[c] = NEVER.indexOf(c) < 0;
    }
    return allowed;
  }
}
