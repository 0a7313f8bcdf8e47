package org.quadcheck.intake.sbom.protobuf;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.shape.text.Faults;

/** A message of protobuf that is open, and what was seen of it. */
final class ProtobufMessage {
  private final String type;
  private final Map<Integer, ProtobufRule> rules;
  private final Place place;
  private final Set<String> seen = new HashSet<>();
  private int licences;
  private int expressions;

  ProtobufMessage(String type, Map<Integer, ProtobufRule> rules, Place place) {
    this.type = type;
    this.rules = rules;
    this.place = place;
  }

  String type() {
    return type;
  }

  Faults.Spot spot() {
    return Notes.spot(place);
  }

  Optional<ProtobufRule> member(int number) {
    return Optional.ofNullable(rules.get(number));
  }

  /** Takes a member; false where it stands again and may not, or beside another of its choice. */
  boolean saw(ProtobufRule rule) {
    boolean first = seen.add(rule.name());
    boolean only = rule.choice().isEmpty() || seen.add("|" + rule.choice());
    return (first || rule.isRepeated()) && only;
  }

  boolean has(String name) {
    return seen.contains(name);
  }

  /** One of its licences was read. */
  void licence(boolean isExpression) {
    licences++;
    expressions += isExpression ? 1 : 0;
  }

  boolean mixesLicences() {
    return expressions > 0 && licences > 1;
  }

  /** What must stand and does not, by its name. */
  Map<String, String> lacking() {
    Map<String, String> lacking = new LinkedHashMap<>();
    Map<String, Set<String>> choices = new LinkedHashMap<>();
    for (ProtobufRule rule : rules.values()) {
      if (rule.isDemanded() && !has(rule.name())) {
        lacking.put(rule.name(), "'%s' lacks '%s'".formatted(type, rule.name()));
      } else if (!rule.choice().isEmpty() && !has("|" + rule.choice())) {
        choices.computeIfAbsent(rule.choice(), key -> new TreeSet<>()).add(rule.name());
      }
    }
    for (Set<String> names : choices.values()) {
      String all = String.join("' or '", names);
      lacking.put(all, "'%s' must have '%s'".formatted(type, all));
    }
    return lacking;
  }
}
