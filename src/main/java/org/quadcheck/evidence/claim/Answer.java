package org.quadcheck.evidence.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.State;

/**
 * What a supplier answers to one question of the claim vocabulary, by the type of that question.
 */
public sealed interface Answer {

  /** Yes or no. */
  record YesNo(boolean yes) implements Answer {
    @Override
    public String toString() {
      return yes ? "yes" : "no";
    }
  }

  /** A length of time. */
  record Lasting(Span span) implements Answer {
    @Override
    public String toString() {
      return span.toString();
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Answer {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A number. */
  record Amount(BigDecimal number) implements Answer {
    @Override
    public String toString() {
      return number.toPlainString();
    }
  }

  /** One text or several: choices, lists, references. Never empty. */
  record Texts(List<String> texts) implements Answer {
    public Texts {
      texts = List.copyOf(texts);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("an answer in words has at least one");
      }
    }

    @Override
    public String toString() {
      return String.join(", ", texts);
    }
  }

  /**
   * The question does not apply, the supplier says.
   *
   * @param because in its own words; never blank
   */
  record NotApplicable(NotApplicableReason reason, String because) implements Answer {
    public NotApplicable {
      if (because.isBlank()) {
        throw new IllegalArgumentException("what does not apply says why");
      }
    }

    @Override
    public String toString() {
      return "not applicable, %s: %s".formatted(reason.word(), because);
    }
  }

  /**
   * How far a requirement is said to be met, between 0 and 1, and how sure whoever says so is; no
   * answer by itself, for what suffices is the buyer's to say.
   */
  record Scored(BigDecimal score, Optional<BigDecimal> confidence) implements Answer {
    @Override
    public String toString() {
      String sure = confidence.map(one -> ", confidence " + one.toPlainString()).orElse("");
      return "score " + score.toPlainString() + sure;
    }
  }

  /** No answer in truth: blank, {@code TBD}, {@code unknown}, {@code withheld}. */
  record Unanswered(State state, String text) implements Answer {
    @Override
    public String toString() {
      return text.isBlank() ? "nothing" : text;
    }
  }
}
