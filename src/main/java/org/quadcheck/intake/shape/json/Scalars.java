package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.util.List;
import org.quadcheck.intake.shape.text.Rule;
import org.quadcheck.intake.shape.text.TextRule;
import org.quadcheck.intake.shape.text.Union;
import org.quadcheck.intake.shape.text.Words;

/** Holds rules against values without parts. */
final class Scalars {
  private final JsonParser source;
  private final boolean plain;

  private Scalars(JsonParser source, boolean plain) {
    this.source = source;
    this.plain = plain;
  }

  static Scalars ofJson(JsonParser source) {
    return new Scalars(source, false);
  }

  /** Whatever is written plainly may be meant for a text. */
  static Scalars ofYaml(JsonParser source) {
    return new Scalars(source, true);
  }

  /** Whether the value on which the parser stands is one that the rule allows. */
  boolean fits(Rule rule, JsonToken token) throws IOException {
    if ((rule.types & type(token)) == 0 && !isMeantAsText(rule, token)) {
      return false;
    }
    return rule.isOnlyTyped() || (fitsItself(rule, token) && fitsUnions(rule, token));
  }

  private boolean fitsItself(Rule rule, JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      for (int i = 0; i < rule.texts.size(); i++) {
        if (!rule.texts.get(i).fits(source.getText())) {
          return false;
        }
      }
    }
    return !token.isNumeric() || isWithin(rule);
  }

  private boolean fitsUnions(Rule rule, JsonToken token) throws IOException {
    for (Union union : rule.unions) {
      if (!fits(union, token)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Union union, JsonToken token) throws IOException {
    List<Rule> rules = union.rules();
    if (union.kind() == Union.Kind.WHEN) {
      return fits(rules.get(fits(rules.get(0), token) ? 1 : 2), token);
    }
    int held = 0;
    for (int i = 0; i < rules.size(); i++) {
      held += fits(rules.get(i), token) ? 1 : 0;
      if (held == 1 && union.kind() == Union.Kind.ANY) {
        return true;
      }
    }
    return switch (union.kind()) {
      case ALL, WHEN -> held == rules.size();
      case ANY -> held > 0;
      case ONE -> held == 1;
      case NONE -> held == 0;
    };
  }

  /** What is wrong with a value that does not fit. */
  String complaint(Rule rule, JsonToken token, String label) throws IOException {
    if ((rule.types & type(token)) == 0 && !isMeantAsText(rule, token)) {
      return Words.wrongType(label, rule.types, token);
    }
    if (token.isNumeric() && !isWithin(rule)) {
      return Words.range(label);
    }
    for (TextRule text : rule.texts) {
      if (token == JsonToken.VALUE_STRING && !text.fits(source.getText())) {
        return text.complaint(label, source.getText());
      }
    }
    return complaintOfUnions(rule, token, label);
  }

  /** The first complaint of a branch says most; the others are for values of other kinds. */
  private String complaintOfUnions(Rule rule, JsonToken token, String label) throws IOException {
    for (Union union : rule.unions) {
      if (!fits(union, token)) {
        for (Rule branch : union.rules()) {
          if ((branch.types & type(token)) != 0 && !fits(branch, token)) {
            return complaint(branch, token, label);
          }
        }
      }
    }
    return Words.fitsNone(label);
  }

  private boolean isWithin(Rule rule) throws IOException {
    if (!rule.isRanged()) {
      return true;
    }
    double number = source.getDoubleValue();
    return number >= rule.least && number <= rule.most;
  }

  private boolean isMeantAsText(Rule rule, JsonToken token) {
    return plain && (rule.types & Rule.TEXT) != 0 && token != JsonToken.VALUE_NULL;
  }

  private int type(JsonToken token) throws IOException {
    return switch (token.id()) {
      case JsonTokenId.ID_STRING -> Rule.TEXT;
      case JsonTokenId.ID_NUMBER_INT -> Rule.WHOLE;
      case JsonTokenId.ID_NUMBER_FLOAT -> isWhole() ? Rule.WHOLE : Rule.NUMBER;
      case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> Rule.TRUTH;
      case JsonTokenId.ID_NULL -> Rule.NOTHING;
      default -> 0;
    };
  }

  private boolean isWhole() throws IOException {
    double number = source.getDoubleValue();
    return Math.rint(number) == number;
  }
}
