package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Problem;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads a small YAML or JSON document that a person wrote into nodes with places.
 *
 * <p>Of YAML 1.2 the plain part is read: no anchors, aliases, merge keys, tags or second documents.
 * Repeated keys are problems, and every problem of the document is told.
 */
public final class DocumentReader {
  /** The greatest size of such a document in bytes. */
  public static final int GREATEST_SIZE = 3_000_000;

  private DocumentReader() {}

  /** Reads a document; {@code path} is how the person named it. */
  public static Reading read(String path, byte[] bytes) {
    return read(path, bytes, GREATEST_SIZE);
  }

  /** The same for what a program wrote, which may be larger. */
  public static Reading read(String path, byte[] bytes, int greatestSize) {
    Place file = Place.of(path);
    if (bytes.length > greatestSize) {
      String message = "has %d bytes; at most %d are read. Make it smaller, or split it.";
      return refused(file, message.formatted(bytes.length, greatestSize));
    }
    Optional<String> text = Plaintext.of(bytes);
    if (text.isEmpty()) {
      return refused(file, "is not text in UTF-8 or UTF-16. Save it as UTF-8.");
    }
    if (text.get().isBlank()) {
      return refused(file, "is empty. Fill it in, or ask for the file again.");
    }
    return parse(path, text.get());
  }

  private static Reading parse(String path, String text) {
    Notation notation = Notation.of(text);
    try (JsonParser parser = notation.parser(text)) {
      return new TreeBuilder(path, parser).build();
    } catch (JsonProcessingException e) {
      return refused(place(path, e.getLocation()), message(notation, e));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }

  private static String message(Notation notation, JsonProcessingException e) {
    if (e instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException) {
      return "is nested too deeply or holds a name that is too long. Write it more simply.";
    }
    if (e.getCause() instanceof MarkedYAMLException cause && cause.getProblem().contains("TAB")) {
      return "a tab stands where YAML wants spaces. Put spaces in its place.";
    }
    String why =
        e.getCause() instanceof MarkedYAMLException cause ? " (" + cause.getProblem() + ")" : "";
    return "this is not valid %s%s. %s.".formatted(notation, why, notation.advice());
  }

  private static Place place(String path, JsonLocation at) {
    return at == null
        ? Place.of(path)
        : new Place(path, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }

  private static Reading refused(Place place, String message) {
    return new Reading(Optional.empty(), List.of(new Problem(place, message)));
  }
}
