package org.quadcheck.baseline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Verification;
import org.quadcheck.check.Check;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Reads what one nation asks by one requirement in one period. */
public final class DemandReader {
  private static final List<String> OBLIGATIONS =
      Arrays.stream(Obligation.values()).map(Obligation::word).toList();
  private static final List<String> ASSURANCES =
      Arrays.stream(Assurance.values()).map(Assurance::word).toList();

  private final Register register;
  private final CheckBinder binder;
  private final List<Problem> problems;

  public DemandReader(Register register, List<Problem> problems) {
    this.register = register;
    this.binder = new CheckBinder(register.claims(), problems);
    this.problems = problems;
  }

  /** Empty where it cannot be used; the reason has been told. */
  Optional<Demand> read(Nation nation, Node node, Optional<Node> common) {
    Fields fields = Fields.of(node, "a demand", problems);
    fields.requiredNode("obligation");
    Optional<Obligation> obligation = obligation(fields);
    List<Clause> cites = cites(fields, nation);
    Optional<Check> check = check(fields, common);
    List<Condition> when = conditions(fields);
    Optional<String> offered = offered(fields);
    Optional<LocalDate> from = fields.day("from");
    Optional<LocalDate> until = fields.day("until");
    boolean policy = flag(fields, "threshold", "tool-policy");
    boolean plan = flag(fields, "plan", "allowed");
    Optional<Assurance> minimum = minimumAssurance(fields);
    String reading = fields.text("reading").orElse("");
    List<NotApplicableReason> none =
        fields.words("not-applicable", NotApplicableReason::read, NotApplicableReason.words());
    fields.done();
    checkPeriod(fields, from, until);
    obligation.ifPresent(asked -> checkVerified(fields, asked, cites));
    check.filter(any -> !none.isEmpty()).ifPresent(asked -> checkSingle(fields, asked));
    if (obligation.isEmpty() || check.isEmpty() || cites.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Demand(
            nation,
            obligation.get(),
            check.get(),
            cites,
            when,
            offered,
            from,
            until,
            policy,
            minimum,
            plan,
            Optional.empty(),
            reading,
            none,
            fields.place()));
  }

  /** An answer that does not apply stands in the place of one answer, and of nothing else. */
  private static void checkSingle(Fields fields, Check check) {
    if (check.isCombined() || check.claims().size() != 1) {
      fields.complain(
          fields.place("not-applicable"),
          "'not-applicable' needs a check that asks one claim alone. Leave it out.");
    }
  }

  public static Optional<Obligation> obligation(Fields fields) {
    return fields.word("obligation", DemandReader::obligation, OBLIGATIONS);
  }

  public static Optional<Assurance> minimumAssurance(Fields fields) {
    return fields.word("minimum-assurance", DemandReader::assurance, ASSURANCES);
  }

  private static Optional<Obligation> obligation(String word) {
    return Arrays.stream(Obligation.values()).filter(o -> o.word().equals(word)).findFirst();
  }

  private static Optional<Assurance> assurance(String word) {
    return Arrays.stream(Assurance.values()).filter(a -> a.word().equals(word)).findFirst();
  }

  private Optional<Check> check(Fields fields, Optional<Node> common) {
    Optional<Node> own = fields.node("check");
    Optional<Node> with = fields.node("with");
    Optional<Node> asked = own.or(() -> common);
    if (asked.isEmpty()) {
      fields.complain(fields.place(), "nothing is checked. Give a 'check' here or above.");
      return Optional.empty();
    }
    if (with.isPresent() && !(with.get() instanceof MapNode)) {
      fields.complain(with.get().place(), "'with' must be a map, but is " + with.get().kind());
      return Optional.empty();
    }
    return with.isPresent()
        ? binder.bind(asked.get(), (MapNode) with.get())
        : binder.bind(asked.get());
  }

  /** The clauses that are cited, at least one. */
  public List<Clause> cites(Fields fields, Nation nation) {
    if (fields.requiredNode("cites").isEmpty()) {
      return List.of();
    }
    List<Clause> cites = new ArrayList<>();
    for (TextNode citation : fields.textNodes("cites")) {
      Optional<Clause> clause = Optional.ofNullable(register.clauses().get(citation.text()));
      clause.ifPresentOrElse(cites::add, () -> unresolved(fields, citation));
      clause.ifPresent(found -> checkNation(fields, citation, found, nation));
      clause.ifPresent(found -> checkNotLeftOut(fields, citation, found));
    }
    if (cites.isEmpty() && fields.textNodes("cites").isEmpty()) {
      fields.complain(fields.place("cites"), "a demand cites at least one clause.");
    }
    return cites;
  }

  private void unresolved(Fields fields, TextNode citation) {
    String near = Suggestion.near(citation.text(), register.clauses().keySet());
    fields.complain(
        citation.place(),
        "citation '%s' resolves to no clause in the register of sources.%s"
            .formatted(citation.text(), near));
  }

  private static void checkNation(Fields fields, TextNode citation, Clause clause, Nation nation) {
    List<String> issuers = clause.source().nations();
    if (!issuers.isEmpty() && !issuers.contains(nation.code())) {
      String message = "%s cannot ask by '%s', which is issued by %s alone.";
      fields.complain(
          citation.place(),
          message.formatted(nation.name(), citation.text(), String.join(", ", issuers)));
    }
  }

  private static void checkNotLeftOut(Fields fields, TextNode citation, Clause clause) {
    if (clause.leftOut().isPresent()) {
      String message = "'%s' is left out: %s. Cite another clause, or take its 'left-out' away.";
      String reason = clause.leftOut().get().replaceAll("\\.$", "");
      fields.complain(citation.place(), message.formatted(citation.text(), reason));
    }
  }

  private static void checkVerified(Fields fields, Obligation asked, List<Clause> cites) {
    boolean shaky =
        !cites.isEmpty() && cites.stream().allMatch(c -> c.verified() == Verification.UNVERIFIED);
    if (asked == Obligation.MUST && shaky) {
      fields.complain(
          fields.place("cites"),
          "a 'must' rests on unverified clauses alone. Verify one, or ask with 'should'.");
    }
  }

  private List<Condition> conditions(Fields fields) {
    List<Condition> conditions = new ArrayList<>();
    for (MapNode.Entry entry : fields.entries("when")) {
      condition(fields, entry).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Optional<Condition> condition(Fields fields, MapNode.Entry entry) {
    Optional<ClaimDefinition> claim = claim(fields, entry.key());
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    String value = entry.value() instanceof TextNode text ? text.text() : "";
    List<String> answers =
        claim.get().type() == ClaimType.BOOLEAN ? List.of("true", "false") : claim.get().values();
    if (answers.isEmpty()) {
      String message = "'when' cannot compare claim '%s'. Ask one of type boolean or choice.";
      fields.complain(entry.key().place(), message.formatted(claim.get().id()));
      return Optional.empty();
    }
    if (!answers.contains(value)) {
      String message = "'%s' is no answer to '%s'. Known: %s.";
      fields.complain(
          entry.value().place(),
          message.formatted(value, claim.get().id(), String.join(", ", answers)));
      return Optional.empty();
    }
    return Optional.of(new Condition(claim.get().id(), value));
  }

  private Optional<String> offered(Fields fields) {
    Optional<TextNode> word = fields.textNodes("when-offered").stream().findFirst();
    Optional<ClaimDefinition> claim = word.flatMap(text -> claim(fields, text));
    if (claim.isPresent() && claim.get().type() != ClaimType.BOOLEAN) {
      fields.complain(word.get().place(), "'when-offered' needs a claim of type boolean.");
    }
    return claim.map(ClaimDefinition::id);
  }

  private Optional<ClaimDefinition> claim(Fields fields, TextNode id) {
    Optional<ClaimDefinition> claim = register.claims().find(id.text());
    if (claim.isEmpty()) {
      String near = Suggestion.near(id.text(), register.claims().ids());
      fields.complain(id.place(), "unknown claim '%s'.%s".formatted(id.text(), near));
    }
    return claim;
  }

  private static boolean flag(Fields fields, String key, String only) {
    return fields
        .word(key, word -> Optional.of(word).filter(only::equals), List.of(only))
        .isPresent();
  }

  private static void checkPeriod(
      Fields fields, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      Place place = fields.place("until");
      fields.complain(place, "'until' lies before 'from'. Turn them round.");
    }
  }
}
