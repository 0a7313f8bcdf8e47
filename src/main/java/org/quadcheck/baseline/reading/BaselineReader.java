package org.quadcheck.baseline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.Suggestion;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Reads a baseline and resolves what it refers to. */
public final class BaselineReader {
  private final Register register;
  private final List<Problem> problems;
  private final Map<String, Place> ids = new HashMap<>();
  private final Map<Place, String> successors = new LinkedHashMap<>();

  public BaselineReader(Register register, List<Problem> problems) {
    this.register = register;
    this.problems = problems;
  }

  /**
   * Reads a baseline of the buyer's own against the nations, clauses and claims of a library.
   *
   * @throws InvalidBaselineException with every problem of the file
   */
  public static Baseline read(String path, byte[] bytes, BaselineLibrary library)
      throws InvalidBaselineException {
    List<Problem> problems = new ArrayList<>();
    BaselineReader reader = new BaselineReader(Register.of(library), problems);
    Optional<Baseline> baseline = reader.read(path, bytes);
    reader.checkSuccessors(library.baselines().stream().map(Baseline::id).toList());
    if (baseline.isEmpty() || !problems.isEmpty()) {
      throw new InvalidBaselineException(problems);
    }
    return baseline.get();
  }

  public Optional<Baseline> read(String path, byte[] bytes) {
    Reading reading = DocumentReader.read(path, bytes);
    problems.addAll(reading.problems());
    return reading.root().map(root -> read(root, path, Digests.sha256(bytes)));
  }

  private Baseline read(Node root, String path, String sha256) {
    Fields fields = Fields.of(root, "a baseline", problems);
    if (fields.requiredNode("applies-to").isPresent() && fields.items("applies-to").isEmpty()) {
      fields.complain(
          fields.place("applies-to"), "'applies-to' is empty. Say what the baseline speaks of.");
    }
    Baseline baseline =
        new Baseline(
            fields.requiredText("baseline"),
            fields.requiredText("title"),
            fields.requiredText("version"),
            fields.requiredText("status"),
            fields.text("about").orElse("").strip(),
            new HashSet<>(fields.words("applies-to", Target::read, Target.words())),
            requirements(fields),
            fields.day("in-force-until"),
            fields.text("superseded-by").orElse("").strip(),
            Optional.empty(),
            path,
            sha256);
    if (baseline.requirements().isEmpty()) {
      fields.complain(fields.place("requirements"), "a baseline asks at least one thing.");
    }
    fields
        .text("superseded-by")
        .ifPresent(id -> successors.put(fields.place("superseded-by"), id.strip()));
    fields.done();
    return baseline;
  }

  /** Tells of each successor that is no baseline; to be called once after the last was read. */
  public void checkSuccessors(List<String> known) {
    successors.forEach(
        (place, id) -> {
          if (!known.contains(id)) {
            String message = "'superseded-by' is '%s', which is no baseline.%s";
            problems.add(new Problem(place, message.formatted(id, Suggestion.near(id, known))));
          }
        });
  }

  private List<Requirement> requirements(Fields fields) {
    RequirementReader reader = new RequirementReader(register, problems);
    List<Requirement> requirements =
        fields.items("requirements").stream().map(reader::read).toList();
    requirements.forEach(this::checkFirst);
    return requirements;
  }

  private void checkFirst(Requirement requirement) {
    Place first = ids.putIfAbsent(requirement.id(), requirement.place());
    if (first != null && !requirement.id().isEmpty()) {
      String message = "requirement '%s' stands already at %s. Ids are never used twice.";
      problems.add(new Problem(requirement.place(), message.formatted(requirement.id(), first)));
    }
  }
}
