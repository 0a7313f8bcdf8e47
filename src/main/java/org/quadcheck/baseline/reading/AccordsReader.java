package org.quadcheck.baseline.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.Relation;
import org.quadcheck.evidence.claim.SbomFact;
import org.quadcheck.evidence.value.Problem;

/** Reads with what the answer to a question must agree, and that the other questions are there. */
final class AccordsReader {
  private static final List<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::word).toList();
  private static final List<String> FACTS =
      Arrays.stream(ExhibitFact.values()).map(ExhibitFact::word).toList();

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** One question that another names. */
  private record Named(String by, TextNode other, Relation relation) {}

  private final List<Problem> problems;
  private final List<Named> named = new ArrayList<>();

  AccordsReader(List<Problem> problems) {
    this.problems = problems;
  }

  Accords read(String id, Fields fields, ClaimType type) {
    Optional<ExhibitFact> fact = fields.word("stated-in-exhibit", AccordsReader::fact, FACTS);
    if (fact.filter(ExhibitFact::isList).isPresent() && type != ClaimType.LIST) {
      String message = "an exhibit states several '%s', and this answer is of type %s.";
      fields.complain(
          fields.place("stated-in-exhibit"), message.formatted(fact.get().word(), type.word()));
    }
    List<SbomFact> against = fields.words("contradicted-by", SbomFact::read, SbomFact.words());
    for (SbomFact one : against) {
      if (one.type() != type) {
        String message = "'%s' contradicts answers of type %s, and this one is of type %s.";
        fields.complain(
            fields.place("contradicted-by"),
            message.formatted(one.word(), one.type().word(), type.word()));
      }
    }
    Map<String, Relation> claims = new LinkedHashMap<>();
    for (MapNode.Entry entry : fields.entries("agrees-with")) {
      relation(entry).ifPresent(relation -> add(id, entry.key(), relation, type, claims));
    }
    return new Accords(
        claims, countries(fields, type), ofBoolean("no-of", fields, type), fact, against);
  }

  private static List<String> ofBoolean(String key, Fields fields, ClaimType type) {
    List<String> texts = fields.texts(key);
    if (!texts.isEmpty() && type != ClaimType.BOOLEAN) {
      String message = "'%s' fits a boolean, and this answer is of type %s. Leave it out.";
      fields.complain(fields.place(key), message.formatted(key, type.word()));
    }
    return texts;
  }

  private static List<String> countries(Fields fields, ClaimType type) {
    List<String> countries = ofBoolean("yes-of", fields, type);
    for (String country : countries) {
      if (!COUNTRIES.contains(country)) {
        String message = "'%s' is no country. Write the two capital letters of ISO 3166-1.";
        fields.complain(fields.place("yes-of"), message.formatted(country));
      }
    }
    return countries;
  }

  private static Optional<ExhibitFact> fact(String word) {
    return Arrays.stream(ExhibitFact.values()).filter(one -> one.word().equals(word)).findFirst();
  }

  private Optional<Relation> relation(MapNode.Entry entry) {
    String word = entry.value() instanceof TextNode text ? text.text() : "";
    Optional<Relation> relation = Relation.read(word);
    if (relation.isEmpty()) {
      String message = "'%s' is no relation of two answers. Known: %s.";
      problems.add(
          new Problem(
              entry.value().place(), message.formatted(word, String.join(", ", RELATIONS))));
    }
    return relation;
  }

  private void add(
      String id, TextNode other, Relation relation, ClaimType type, Map<String, Relation> claims) {
    if (relation.isOf(type)) {
      claims.put(other.text(), relation);
      named.add(new Named(id, other, relation));
    } else {
      String message = "'%s' cannot hold for an answer of type %s.";
      problems.add(new Problem(other.place(), message.formatted(relation.word(), type.word())));
    }
  }

  /** Tells of questions that are not there, or are answered otherwise; to be called once, last. */
  void check(List<ClaimDefinition> definitions) {
    ClaimVocabulary all = ClaimVocabulary.of(definitions);
    for (Named one : named) {
      Optional<ClaimDefinition> other = all.find(one.other().text());
      ClaimType type = all.find(one.by()).orElseThrow().type();
      if (other.isEmpty()) {
        String near = Suggestion.near(one.other().text(), all.ids());
        String message = "unknown claim '%s'.%s".formatted(one.other().text(), near);
        problems.add(new Problem(one.other().place(), message));
      } else if (other.get().type() != type || one.by().equals(one.other().text())) {
        String message =
            "'%s' and '%s' cannot be compared: one is of type %s, the other of type %s.";
        problems.add(
            new Problem(
                one.other().place(),
                message.formatted(
                    one.by(), one.other().text(), type.word(), other.get().type().word())));
      }
    }
  }
}
