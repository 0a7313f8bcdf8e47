package org.quadcheck.baseline.tailoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Tailoring;
import org.quadcheck.baseline.reading.CheckBinder;
import org.quadcheck.baseline.reading.Register;
import org.quadcheck.baseline.reading.RequirementReader;
import org.quadcheck.baseline.reading.SourcesReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Problem;

/** Reads one profile and makes the baselines that it asks out of those that it extends. */
public final class ProfileReader {
  /** What is only read against the baselines that are extended. */
  private static final List<String> REST =
      List.of("by", "sources", "requirements", "add", "drop", "strictest", "raise-should-asked-by");

  private final Register register;
  private final List<Baseline> known;
  private final Function<TextNode, List<Baseline>> extended;
  private final List<Problem> problems;

  public ProfileReader(
      Register register,
      List<Baseline> known,
      Function<TextNode, List<Baseline>> extended,
      List<Problem> problems) {
    this.register = register;
    this.known = known;
    this.extended = extended;
    this.problems = problems;
  }

  /** Empty where it has a problem, which is told. */
  public Optional<Profile> read(Node root, String path, String sha256) {
    int before = problems.size();
    Fields fields = Fields.of(root, "a profile", problems);
    Profile bare =
        new Profile(
            fields.requiredText("profile"),
            fields.requiredText("title"),
            fields.requiredText("version"),
            fields.text("about").orElse("").strip(),
            nations(fields),
            List.of(),
            Set.of(),
            path,
            sha256);
    List<Baseline> bases = bases(fields);
    // A misspelt 'extends' would make every requirement below unknown.
    if (bases.isEmpty()) {
      REST.forEach(fields::node);
    }
    Profile whole = bases.isEmpty() ? bare : tailored(fields, bare, bases);
    fields.done();
    return problems.size() == before && !bases.isEmpty() ? Optional.of(whole) : Optional.empty();
  }

  private List<Nation> nations(Fields fields) {
    fields.requiredNode("for");
    List<String> codes = register.nationCodes();
    List<String> named = fields.words("for", c -> Optional.of(c).filter(codes::contains), codes);
    if (named.isEmpty() && fields.textNodes("for").isEmpty()) {
      fields.complain(fields.place("for"), "a profile judges at least one nation.");
    }
    return register.nations().stream().filter(one -> named.contains(one.code())).toList();
  }

  private List<Baseline> bases(Fields fields) {
    fields.requiredNode("extends");
    Map<String, Baseline> bases = new LinkedHashMap<>();
    for (TextNode word : fields.textNodes("extends")) {
      for (Baseline one : extended.apply(word)) {
        if (bases.putIfAbsent(one.id(), one) != null) {
          String message = "'%s' brings %s a second time. Take one of them out.";
          fields.complain(word.place(), message.formatted(word.text(), one.id()));
        }
      }
    }
    return List.copyOf(bases.values());
  }

  private Profile tailored(Fields fields, Profile bare, List<Baseline> bases) {
    Register own = withSources(fields);
    ProfileTerms terms = ProfileTerms.read(fields, bare);
    List<Requirement> all = bases.stream().flatMap(b -> b.requirements().stream()).toList();
    Map<String, List<Change>> changes =
        new ChangeReader(own, terms, all, problems).read(fields, bare.nations());
    Drops drops = Drops.read(fields, all, bare.nations(), problems);
    checkAsked(fields, bare.nations(), all);
    drops.ids().stream()
        .filter(changes::containsKey)
        .forEach(
            id -> {
              String message = "%s is both changed and dropped. Do one of them.";
              fields.complain(fields.place("drop"), message.formatted(id));
            });
    List<Baseline> made = new ArrayList<>();
    for (Baseline base : bases) {
      Tailor tailor =
          new Tailor(
              terms, new CheckBinder(own.claims(), problems), bare.nations(), changes, problems);
      made.add(tailored(base, bare, tailor, drops));
    }
    List<Requirement> added = added(fields, own, all);
    added.forEach(one -> checkJudged(fields, one, bare.nations()));
    if (!added.isEmpty()) {
      made.add(ofItsOwn(bare, added));
    }
    Set<String> ids = new HashSet<>(changes.keySet());
    added.forEach(requirement -> ids.add(requirement.id()));
    return new Profile(
        bare.id(),
        bare.title(),
        bare.version(),
        bare.about(),
        bare.nations(),
        made,
        ids,
        bare.path(),
        bare.sha256());
  }

  private Register withSources(Fields fields) {
    List<Clause> clauses = new ArrayList<>(register.clauses().values());
    SourcesReader reader = new SourcesReader(register.nations(), problems);
    reader.read(fields);
    reader.clauses().stream()
        .filter(clause -> register.clauses().containsKey(clause.citation()))
        .forEach(clause -> complainOfSource(fields, clause));
    clauses.addAll(reader.clauses());
    return Register.of(register.nations(), clauses, register.claims());
  }

  /** A clause of the register must not be given another force or nation under its own name. */
  private static void complainOfSource(Fields fields, Clause clause) {
    String message = "the register has a clause '%s' already. Give the source another id.";
    fields.complain(fields.place("sources"), message.formatted(clause.citation()));
  }

  private static void checkAsked(Fields fields, List<Nation> nations, List<Requirement> all) {
    for (Nation nation : nations) {
      boolean asked =
          all.stream()
              .flatMap(requirement -> requirement.demands().stream())
              .anyMatch(demand -> demand.nation().equals(nation));
      if (!asked) {
        String message = "nothing that is extended is asked by %s. Take it out of 'for'.";
        fields.complain(fields.place("for"), message.formatted(nation.name()));
      }
    }
  }

  private static void checkJudged(Fields fields, Requirement added, List<Nation> nations) {
    added.demands().stream()
        .filter(demand -> !nations.contains(demand.nation()))
        .forEach(
            demand -> {
              String message =
                  "the profile does not judge %s. Name it under 'for', or leave it out.";
              fields.complain(demand.place(), message.formatted(demand.nation().name()));
            });
  }

  private static Baseline tailored(Baseline base, Profile profile, Tailor tailor, Drops drops) {
    List<Requirement> requirements =
        base.requirements().stream()
            .filter(one -> !drops.ids().contains(one.id()))
            .flatMap(one -> tailor.cut(one).stream())
            .toList();
    Stream<Loosening> before =
        base.tailoring().map(Tailoring::loosened).orElse(List.of()).stream()
            .filter(one -> profile.nations().contains(one.nation()));
    List<Loosening> loosened =
        Stream.of(before, tailor.loosened().stream(), drops.of(base))
            .flatMap(Function.identity())
            .toList();
    Tailoring by = new Tailoring(profile.id(), profile.title(), profile.version(), loosened);
    String both = base.sha256() + "\n" + profile.sha256() + "\n";
    return base.tailored(requirements, by, Digests.sha256(both.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Requirement> added(Fields fields, Register own, List<Requirement> all) {
    RequirementReader reader = new RequirementReader(own, problems);
    List<Requirement> added = fields.items("add").stream().map(reader::read).toList();
    Set<String> ids = new HashSet<>();
    known.forEach(baseline -> baseline.requirements().forEach(one -> ids.add(one.id())));
    all.forEach(one -> ids.add(one.id()));
    for (Requirement one : added) {
      if (!ids.add(one.id())) {
        String message = "requirement '%s' stands already. Ids are never used twice.";
        fields.complain(one.place(), message.formatted(one.id()));
      }
    }
    return added;
  }

  private static Baseline ofItsOwn(Profile profile, List<Requirement> added) {
    return new Baseline(
        profile.id(),
        profile.title(),
        profile.version(),
        "current",
        profile.about(),
        added.stream().flatMap(one -> one.appliesTo().stream()).collect(Collectors.toSet()),
        added,
        Optional.empty(),
        "",
        Optional.empty(),
        profile.path(),
        profile.sha256());
  }
}
