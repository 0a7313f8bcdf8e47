package org.quadcheck.baseline.collection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.reading.Register;
import org.quadcheck.baseline.tailoring.ProfileReader;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Problem;

/** Reads profiles and resolves what each of them extends, one after the other. */
public final class ProfilesReader {
  private final Register register;
  private final List<Baseline> baselines;
  private final List<Problem> problems;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Optional<Profile>> finished = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** A profile that is not resolved yet. */
  private record Draft(String path, Node root, String sha256) {}

  ProfilesReader(Register register, List<Baseline> baselines, List<Problem> problems) {
    this.register = register;
    this.baselines = baselines;
    this.problems = problems;
  }

  /** Whether a file is a profile, told by its key {@code profile}. */
  public static boolean isProfile(String path, byte[] bytes) {
    return DocumentReader.read(path, bytes)
        .root()
        .filter(MapNode.class::isInstance)
        .flatMap(root -> ((MapNode) root).find("profile"))
        .isPresent();
  }

  /**
   * Reads a profile of the buyer's own against a library.
   *
   * @throws InvalidBaselineException with every problem of the file
   */
  public static Profile read(String path, byte[] bytes, BaselineLibrary library)
      throws InvalidBaselineException {
    List<Problem> problems = new ArrayList<>();
    ProfilesReader reader = new ProfilesReader(Register.of(library), library.baselines(), problems);
    library.profiles().forEach(one -> reader.finished.put(one.id(), Optional.of(one)));
    reader.add(path, bytes);
    List<Profile> read = reader.read();
    if (read.isEmpty() || !problems.isEmpty()) {
      throw new InvalidBaselineException(problems);
    }
    return read.get(0);
  }

  /** Takes a file; it is resolved by {@link #read}. */
  void add(String path, byte[] bytes) {
    Reading reading = DocumentReader.read(path, bytes);
    problems.addAll(reading.problems());
    reading.root().ifPresent(root -> add(new Draft(path, root, Digests.sha256(bytes))));
  }

  private void add(Draft draft) {
    Fields fields = Fields.of(draft.root(), "a profile", problems);
    String id = fields.requiredText("profile");
    if (baselines.stream().anyMatch(baseline -> baseline.id().equals(id))) {
      String message = "a baseline is called '%s' already. Give the profile another id.";
      fields.complain(fields.place("profile"), message.formatted(id));
    }
    Draft first = drafts.putIfAbsent(id, draft);
    if (first != null) {
      String message = "profile '%s' stands already in %s.";
      fields.complain(fields.place("profile"), message.formatted(id, first.path()));
    }
    finished.remove(id);
  }

  /** Every profile taken; those with a problem are left out. */
  List<Profile> read() {
    return drafts.keySet().stream().flatMap(id -> resolve(id).stream()).toList();
  }

  private Optional<Profile> resolve(String id) {
    if (!finished.containsKey(id)) {
      open.addLast(id);
      Draft draft = drafts.get(id);
      ProfileReader reader = new ProfileReader(register, baselines, this::extended, problems);
      finished.put(id, reader.read(draft.root(), draft.path(), draft.sha256()));
      open.removeLast();
    }
    return finished.get(id);
  }

  /** The baselines behind a word of {@code extends}; none where it is a problem, which is told. */
  private List<Baseline> extended(TextNode word) {
    String id = word.text().strip();
    Optional<Baseline> baseline = baselines.stream().filter(one -> one.id().equals(id)).findFirst();
    if (baseline.isPresent()) {
      return List.of(baseline.get());
    }
    if (open.contains(id)) {
      String message = "profiles extend each other in a circle: %s, %s. Take one 'extends' out.";
      String round = String.join(", ", open);
      problems.add(new Problem(word.place(), message.formatted(round, id)));
      return List.of();
    }
    if (drafts.containsKey(id) || finished.containsKey(id)) {
      return resolve(id).map(Profile::baselines).orElse(List.of());
    }
    List<String> known = new ArrayList<>(baselines.stream().map(Baseline::id).toList());
    known.addAll(drafts.keySet());
    known.addAll(finished.keySet());
    String message = "'%s' is no baseline and no profile.%s";
    String near = Suggestion.near(id, known);
    String others = near.isEmpty() ? " Known: " + String.join(", ", known) + "." : near;
    problems.add(new Problem(word.place(), message.formatted(id, others)));
    return List.of();
  }
}
