package org.quadcheck.intake.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.document.Bounds;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.VulnerabilityIds;
import org.quadcheck.knowledge.Advisory;
import org.quadcheck.knowledge.AffectedPackage;
import org.quadcheck.knowledge.Wanted;
import org.quadcheck.limit.Limits;

/** Advisories in the format of OSV, one in a file; only those that matter are kept. */
final class OsvReader {
  private final Wanted wanted;
  private Optional<JsonFactory> factory = Optional.empty();
  private final List<Advisory> kept = new ArrayList<>();
  private final Set<String> ecosystems = new HashSet<>();
  private Optional<LocalDate> modified = Optional.empty();

  OsvReader(Wanted wanted) {
    this.wanted = wanted;
  }

  List<Advisory> kept() {
    return kept;
  }

  Set<String> ecosystems() {
    return ecosystems;
  }

  /** When the advisory that was read last was changed last. */
  Optional<LocalDate> modified() {
    return modified;
  }

  void read(DataFile file) throws IOException, InvalidInputException {
    try (InputStream in = file.open();
        JsonParser parser = json(file.limits()).createParser(in)) {
      parser.nextToken();
      advisory(file, parser);
      if (parser.nextToken() != null) {
        String message = "holds more than one advisory. Fetch them with each in a file of its own.";
        throw new InvalidInputException(file.place(), message);
      }
    } catch (StreamConstraintsException e) {
      String message = Bounds.message(e.getOriginalMessage(), file.limits());
      throw new InvalidInputException(place(file, e), message, e);
    } catch (JsonProcessingException e) {
      String message = "is no JSON that can be read. Fetch it again.";
      throw new InvalidInputException(place(file, e), message, e);
    }
  }

  /** One for all files, which are many and small. */
  private JsonFactory json(Limits limits) {
    if (factory.isEmpty()) {
      factory =
          Optional.of(
              new JsonFactoryBuilder()
                  .streamReadConstraints(Bounds.exactly(limits))
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build());
    }
    return factory.get();
  }

  private static Place place(DataFile file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1
        ? file.place()
        : new Place(file.label(), at.getLineNr(), Math.max(at.getColumnNr(), 0));
  }

  private void advisory(DataFile file, JsonParser parser)
      throws IOException, InvalidInputException {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> upstream = new LinkedHashSet<>();
    Set<String> related = new LinkedHashSet<>();
    List<AffectedPackage> affected = new ArrayList<>();
    boolean withdrawn = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> ids.add(VulnerabilityIds.comparable(text(parser)));
        case "aliases" -> ids(parser, aliases);
        case "upstream" -> ids(parser, upstream);
        case "related" -> ids(parser, related);
        case "modified" -> modified = KevReader.day(text(parser));
        case "withdrawn" -> withdrawn = !text(parser).isEmpty();
        case "affected" -> new OsvAffected(parser, ecosystems).read(affected);
        default -> parser.skipChildren();
      }
    }
    if (ids.isEmpty()) {
      throw new InvalidInputException(file.place(), "an advisory has no id. Fetch it again.");
    }
    ids.addAll(aliases);
    List<AffectedPackage> meant =
        affected.stream().filter(one -> wanted.matters(one.key())).toList();
    if (!withdrawn && !meant.isEmpty()) {
      keep(ids, meant, upstream.isEmpty() ? related(ids, related, meant) : upstream);
    }
  }

  /** Of several vulnerabilities that a distribution warns of at once each wants its own answer. */
  private void keep(Set<String> ids, List<AffectedPackage> meant, Set<String> upstream) {
    if (upstream.isEmpty()) {
      kept.add(new Advisory(ids, meant));
    }
    for (String other : upstream) {
      Set<String> both = new LinkedHashSet<>(ids);
      both.add(other);
      kept.add(new Advisory(both, meant, other));
    }
  }

  /**
   * Some distributions name the vulnerabilities that they mend as related; elsewhere what is
   * related is something else.
   */
  private static Set<String> related(
      Set<String> ids, Set<String> related, List<AffectedPackage> meant) {
    boolean named = ids.stream().anyMatch(OsvReader::isCve);
    boolean distribution = meant.stream().allMatch(one -> one.ecosystem().indexOf('/') > 0);
    return related.stream()
        .filter(id -> !named && distribution && isCve(id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isCve(String id) {
    return id.startsWith("CVE-");
  }

  private static void ids(JsonParser parser, Set<String> into) throws IOException {
    texts(parser).stream()
        .map(VulnerabilityIds::comparable)
        .filter(id -> !id.isEmpty())
        .forEach(into::add);
  }

  static String text(JsonParser parser) throws IOException {
    if (parser.currentToken().isStructStart()) {
      parser.skipChildren();
      return "";
    }
    return parser.hasToken(JsonToken.VALUE_NULL) ? "" : parser.getText().strip();
  }

  static List<String> texts(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      parser.skipChildren();
      return texts;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text(parser));
    }
    return texts;
  }
}
