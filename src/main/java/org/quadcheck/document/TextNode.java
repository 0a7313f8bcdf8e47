package org.quadcheck.document;

import org.quadcheck.evidence.value.Place;

/**
 * One value that is neither a map nor a list.
 *
 * @param text as written: {@code 1.10} stays {@code 1.10}, {@code no} stays {@code no}; empty where
 *     nothing stands
 * @param sort what the notation makes of it
 */
public record TextNode(Place place, String text, Sort sort) implements Node {

  /** What the notation makes of a value. */
  public enum Sort {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  @Override
  public String kind() {
    return switch (sort) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case TRUTH -> "true or false";
      case NOTHING -> "empty";
    };
  }
}
