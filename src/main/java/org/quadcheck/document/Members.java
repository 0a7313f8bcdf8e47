package org.quadcheck.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * Reads some of the outermost members of a JSON document as a tree, and passes over the others, so
 * that a document may be large whose members are not.
 */
public final class Members {
  /** What stands for a list that is passed over. */
  public static final String PASSED_OVER = "…";

  private static final int AROUND = 8;

  private final String path;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private final List<MapNode.Entry> entries = new ArrayList<>();

  private Members(String path, Limits limits) {
    this.path = path;
    this.limits = limits;
  }

  /**
   * The wanted members that are there; of the others a list that holds anything stands as {@code
   * …}, so that it is seen to be there.
   *
   * @param size how much of the wanted members is read
   * @throws IOException where the document is no JSON
   */
  public static Reading read(
      String path, Reader characters, Set<String> wanted, Limits limits, Limit size)
      throws IOException {
    Members members = new Members(path, limits);
    try (JsonParser parser = factory(limits).createParser(characters)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Reading(Optional.empty(), List.of());
      }
      Place place = members.place(parser);
      long left = limits.of(size);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        left -= members.member(parser, wanted, left, size);
      }
      return new Reading(Optional.of(new MapNode(place, members.entries)), members.problems);
    } catch (StreamConstraintsException e) {
      JsonLocation at = e.getLocation();
      Place place = at == null ? Place.of(path) : new Place(path, at.getLineNr(), at.getColumnNr());
      String message = Bounds.message(e.getOriginalMessage(), limits);
      return new Reading(Optional.empty(), List.of(new Problem(place, message)));
    }
  }

  /** How much of what may be read was read. */
  private long member(JsonParser parser, Set<String> wanted, long left, Limit size)
      throws IOException {
    TextNode key = new TextNode(place(parser), parser.currentName(), TextNode.Sort.TEXT);
    parser.nextToken();
    Place begins = place(parser);
    if (!wanted.contains(key.text())) {
      pass(parser, key, begins);
      return 0;
    }
    long from = parser.currentTokenLocation().getCharOffset();
    TreeBuilder builder = new TreeBuilder(path, parser, limits);
    Node value = builder.part(left);
    problems.addAll(builder.problems());
    long length = parser.currentLocation().getCharOffset() - from;
    if (length > left) {
      String message = limits.met("'" + key.text() + "' is longer than %d bytes", size);
      problems.add(new Problem(begins, message));
    }
    entries.add(new MapNode.Entry(key, value));
    return Math.min(length, left);
  }

  private void pass(JsonParser parser, TextNode key, Place begins) throws IOException {
    boolean list = parser.hasToken(JsonToken.START_ARRAY);
    if (!list) {
      parser.skipChildren();
      return;
    }
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(new MapNode.Entry(key, new TextNode(begins, PASSED_OVER, TextNode.Sort.TEXT)));
      do {
        parser.skipChildren();
      } while (parser.nextToken() != JsonToken.END_ARRAY);
    }
  }

  private Place place(JsonParser parser) {
    return new Place(
        path,
        parser.currentTokenLocation().getLineNr(),
        parser.currentTokenLocation().getColumnNr());
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.count(Limit.DEPTH) + AROUND)
                .maxStringLength(limits.count(Limit.TEXT_LENGTH))
                .maxNameLength(limits.count(Limit.NAME_LENGTH))
                .maxNumberLength(limits.count(Limit.NUMBER_LENGTH))
                .build())
        .build();
  }
}
