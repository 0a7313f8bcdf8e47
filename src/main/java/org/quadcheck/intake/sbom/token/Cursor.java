package org.quadcheck.intake.sbom.token;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * A document of members and lists that is read once from front to back; JSON and XML look the same
 * through it.
 *
 * <p>It stands on a value. Exactly one of the reading methods takes that value; where the value is
 * of another type than asked for, the cursor notes so and skips it.
 */
public interface Cursor {
  /** The name under which XML hands over the text of an element that also has attributes. */
  String TEXT = "#text";

  /** Takes the value of one member, whose name is given. */
  @FunctionalInterface
  interface Member {
    void read(String name) throws IOException, InvalidInputException;
  }

  /** Takes one entry of a list. */
  @FunctionalInterface
  interface Entry {
    void read() throws IOException, InvalidInputException;
  }

  /** The members of an object; attributes and child elements in XML. */
  void members(Member each) throws IOException, InvalidInputException;

  /** The entries of a list; in XML the children with a name. */
  void items(String element, Entry each) throws IOException, InvalidInputException;

  /**
   * The members of all objects of a list, as if they stood in one; in XML the list itself does
   * without those objects.
   */
  default void choices(Member each) throws IOException, InvalidInputException {
    choices(each, () -> {});
  }

  /** The same, told where each of them ends. */
  void choices(Member each, Runnable end) throws IOException, InvalidInputException;

  /** A text, or a list of texts; XML repeats the element. */
  void texts(Consumer<Value> each) throws IOException, InvalidInputException;

  /** A list of ids; in XML a list of elements with an attribute {@code ref}. */
  void references(String element, Consumer<Value> each) throws IOException, InvalidInputException;

  /** The ids that one member names; in XML an element with an attribute {@code ref} for each. */
  default void named(Consumer<Value> each) throws IOException, InvalidInputException {
    references("", each);
  }

  Value text() throws IOException, InvalidInputException;

  /** A text whose element has attributes in XML; JSON has them beside it. */
  default Value text(Member attribute) throws IOException, InvalidInputException {
    return text();
  }

  /** A whole number, as text. */
  Value number() throws IOException, InvalidInputException;

  /** A truth value, or the word for one; empty where it is none. */
  default Optional<Boolean> truth() throws IOException, InvalidInputException {
    return switch (text().text()) {
      case "true", "1" -> Optional.of(true);
      case "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Whether the value is a list; only JSON can tell. */
  default boolean isList() {
    return false;
  }

  /** Whether the value has members; only JSON can tell. */
  default boolean isObject() {
    return false;
  }

  /** Whether the value is the truth value false; only JSON can tell. */
  default boolean isFalse() {
    return false;
  }

  /** Passes over a value that is known and not needed. */
  void skip() throws IOException, InvalidInputException;

  /** Passes over a member that the format does not know, and notes it. */
  void unknown(String name) throws IOException, InvalidInputException;

  Place place();
}
