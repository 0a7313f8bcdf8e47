package org.quadcheck.intake.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.knowledge.AffectedPackage;
import org.quadcheck.knowledge.Ecosystem;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersionRange;
import org.quadcheck.knowledge.VersionRange.Event;
import org.quadcheck.knowledge.version.VersionScheme;

/** The packages that an advisory of OSV speaks of. */
final class OsvAffected {
  /** A range as written: its type and its events. */
  private record Written(String type, List<Event> events) {}

  private final JsonParser parser;
  private final Set<String> ecosystems;

  /**
   * Reads from a parser that stands on the list.
   *
   * @param ecosystems to which those that are met are added
   */
  OsvAffected(JsonParser parser, Set<String> ecosystems) {
    this.parser = parser;
    this.ecosystems = ecosystems;
  }

  void read(List<AffectedPackage> into) throws IOException {
    each(() -> into.addAll(affected()));
  }

  /** Reads one part. */
  @FunctionalInterface
  private interface Part {
    void read() throws IOException;
  }

  /** Takes one member, whose name is given. */
  @FunctionalInterface
  private interface Member {
    void read(String name) throws IOException;
  }

  private void each(Part part) throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      part.read();
    }
  }

  private void members(Member member) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  private List<AffectedPackage> affected() throws IOException {
    String[] named = {"", "", ""};
    Set<String> versions = new LinkedHashSet<>();
    List<Written> ranges = new ArrayList<>();
    members(
        name -> {
          switch (name) {
            case "package" -> members(part -> identify(part, named));
            case "versions" -> versions.addAll(OsvReader.texts(parser));
            case "ranges" -> each(() -> ranges.add(range()));
            default -> parser.skipChildren();
          }
        });
    return keys(named).stream().map(key -> made(key, named[0], versions, ranges)).toList();
  }

  private void identify(String part, String[] named) throws IOException {
    switch (part) {
      case "ecosystem" -> named[0] = OsvReader.text(parser);
      case "name" -> named[1] = OsvReader.text(parser);
      case "purl" -> named[2] = OsvReader.text(parser);
      default -> parser.skipChildren();
    }
  }

  private Written range() throws IOException {
    String[] type = {""};
    List<Event> events = new ArrayList<>();
    members(
        name -> {
          switch (name) {
            case "type" -> type[0] = OsvReader.text(parser);
            case "events" -> each(() -> members(kind -> event(kind, events)));
            default -> parser.skipChildren();
          }
        });
    return new Written(type[0], events);
  }

  private void event(String kind, List<Event> events) throws IOException {
    String version = OsvReader.text(parser);
    switch (kind) {
      case "introduced" -> events.add(new Event(VersionRange.Kind.INTRODUCED, version));
      case "fixed" -> events.add(new Event(VersionRange.Kind.FIXED, version));
      case "last_affected" -> events.add(new Event(VersionRange.Kind.LAST_AFFECTED, version));
      default -> {
        // A limit bounds ranges of commits, which are not read.
      }
    }
  }

  /** By its ecosystem and name, which OSV asks for, and by its purl, which may be written badly. */
  private static Set<String> keys(String... named) {
    Set<String> keys = new LinkedHashSet<>();
    Purl.read(named[2]).map(Purl::key).ifPresent(keys::add);
    Ecosystem.read(named[0]).map(known -> known.key(named[1])).ifPresent(keys::add);
    return keys;
  }

  private AffectedPackage made(
      String key, String written, Set<String> versions, List<Written> ranges) {
    Optional<Ecosystem> ecosystem = Ecosystem.read(written);
    String type = key.substring(0, key.indexOf('/'));
    String word = ecosystem.map(Ecosystem::word).orElse(type);
    ecosystems.add(ecosystem.map(Ecosystem::words).orElse(type));
    List<VersionRange> read = new ArrayList<>();
    boolean unread = false;
    for (Written range : ranges) {
      VersionScheme scheme =
          range.type().equals("SEMVER") ? VersionScheme.SEMVER : VersionScheme.ofPurlType(type);
      boolean comparable = !range.type().equals("GIT") && scheme != VersionScheme.EXACT;
      if (comparable) {
        read.add(new VersionRange(scheme, range.events()));
      }
      unread |= !comparable;
    }
    // Where versions are listed by name or ranges can be compared, commits say nothing more.
    boolean blind = unread && read.isEmpty() && versions.isEmpty();
    String release = ecosystem.map(Ecosystem::release).orElse("");
    return new AffectedPackage(key, word, release, versions, read, blind);
  }
}
