package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads a small YAML or JSON document that a person wrote into nodes with places.
 *
 * <p>Of YAML 1.2 the plain part is read: no anchors of maps and lists, aliases, merge keys, tags or
 * second documents. Repeated keys are problems, and every problem of the document is told.
 */
public final class DocumentReader {
  /** The greatest size of what an editor writes, in bytes. */
  public static final int GREATEST_SIZE = (int) Limit.ATTESTATION_SIZE.standard();

  private DocumentReader() {}

  /** Reads a document; {@code path} is how the person named it. */
  public static Reading read(String path, byte[] bytes) {
    return read(path, bytes, Limits.ofEditors(), Limit.ATTESTATION_SIZE);
  }

  /** The same for what is handed in, which may be as large as this limit says. */
  public static Reading read(String path, byte[] bytes, Limits limits, Limit size) {
    if (bytes.length > limits.of(size)) {
      return refused(Place.of(path), limits.met("has more than %d bytes", size));
    }
    return parse(path, bytes, limits);
  }

  private static Reading parse(String path, byte[] bytes, Limits limits) {
    Place file = Place.of(path);
    Optional<String> text = Plaintext.of(bytes);
    if (text.isEmpty()) {
      return refused(file, "is not text in UTF-8 or UTF-16. Save it as UTF-8.");
    }
    if (text.get().isBlank()) {
      return refused(file, "is empty. Fill it in, or ask for the file again.");
    }
    return parse(path, text.get(), limits);
  }

  private static Reading parse(String path, String text, Limits limits) {
    Notation notation = Notation.of(text);
    int longest = limits.count(Limit.YAML_LINE);
    OptionalInt tooLong =
        notation == Notation.YAML ? lineAbove(longest, text) : OptionalInt.empty();
    if (tooLong.isPresent()) {
      String message = limits.met("the line has more than %d characters", Limit.YAML_LINE);
      return refused(new Place(path, tooLong.getAsInt(), longest + 1), message);
    }
    try (JsonParser parser = notation.parser(text, limits)) {
      return new TreeBuilder(path, parser, limits).build();
    } catch (JsonProcessingException e) {
      return refused(place(path, e.getLocation()), message(notation, e, limits));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }

  /** The first line with more characters: the parser takes very long over such. */
  private static OptionalInt lineAbove(int longest, String text) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      if (one == '\n' || one == '\r') {
        line += one == '\n' ? 1 : 0;
        begin = at + 1;
      } else if (at - begin >= longest) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private static String message(Notation notation, JsonProcessingException e, Limits limits) {
    if (e instanceof StreamConstraintsException) {
      return Bounds.message(e.getOriginalMessage(), limits);
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
