package org.quadcheck.evidence.claim;

import java.util.Arrays;
import java.util.Optional;

/** How the answers to two questions must stand to each other, so that both can be true. */
public enum Relation {
  /** No longer, no more and no later than the other. */
  AT_MOST("at-most"),
  /** No shorter, no less and no earlier than the other. */
  AT_LEAST("at-least"),
  /** A yes here takes a yes there. */
  YES_WITH("yes-with"),
  /** A list that says none takes a none there. */
  NONE_WITH("none-with");

  private static final String NONE = "none";

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /** The word in the claim vocabulary. */
  public String word() {
    return word;
  }

  /** The relation that a word means. */
  public static Optional<Relation> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** Whether answers of this type can stand in it. */
  public boolean isOf(ClaimType type) {
    return switch (this) {
      case AT_MOST, AT_LEAST ->
          type == ClaimType.DURATION || type == ClaimType.NUMBER || type == ClaimType.DATE;
      case YES_WITH -> type == ClaimType.BOOLEAN;
      case NONE_WITH -> type == ClaimType.LIST;
    };
  }

  /**
   * Whether both answers can be true; where one answers nothing, or is of another type, they can.
   */
  public boolean allows(Answer mine, Answer other) {
    return switch (this) {
      case AT_MOST -> compare(mine, other).map(order -> order <= 0).orElse(true);
      case AT_LEAST -> compare(mine, other).map(order -> order >= 0).orElse(true);
      case YES_WITH ->
          !(mine instanceof Answer.YesNo yes && other instanceof Answer.YesNo no)
              || !yes.yes()
              || no.yes();
      case NONE_WITH ->
          !(mine instanceof Answer.Texts none && other instanceof Answer.Texts some)
              || !none.texts().contains(NONE)
              || some.texts().contains(NONE);
    };
  }

  private static Optional<Integer> compare(Answer mine, Answer other) {
    if (mine instanceof Answer.Lasting one && other instanceof Answer.Lasting two) {
      return Optional.of(one.span().compareTo(two.span()));
    }
    if (mine instanceof Answer.Amount one && other instanceof Answer.Amount two) {
      return Optional.of(one.number().compareTo(two.number()));
    }
    return mine instanceof Answer.Day one && other instanceof Answer.Day two
        ? Optional.of(one.date().compareTo(two.date()))
        : Optional.empty();
  }

  /** What is wanted of the first, as the middle of a sentence. */
  public String words() {
    return switch (this) {
      case AT_MOST -> "must be at most";
      case AT_LEAST -> "must be at least";
      case YES_WITH -> "can be yes only with";
      case NONE_WITH -> "can be none only with";
    };
  }
}
