package org.quadcheck.baseline.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.KnownStandard;
import org.quadcheck.evidence.claim.Unit;
import org.quadcheck.evidence.value.Problem;

/** Reads the claim vocabulary, {@code claims.yaml}. */
public final class ClaimsReader {
  private static final List<String> TYPES =
      Arrays.stream(ClaimType.values()).map(ClaimType::word).toList();
  private static final List<String> KINDS =
      Arrays.stream(ExhibitKind.values()).map(ExhibitKind::word).toList();

  private static final List<String> UNITS = Arrays.stream(Unit.values()).map(Unit::word).toList();

  private final List<Problem> problems;
  private final AccordsReader accords;

  public ClaimsReader(List<Problem> problems) {
    this.problems = problems;
    this.accords = new AccordsReader(problems);
  }

  public ClaimVocabulary read(Node root) {
    Fields fields = Fields.of(root, "the claim vocabulary", problems);
    List<ClaimDefinition> definitions = new ArrayList<>();
    for (MapNode.Entry entry : fields.entries("claims")) {
      definitions.add(definition(entry));
    }
    ClaimVocabulary vocabulary = ClaimVocabulary.of(definitions);
    List<KnownStandard> standards = new StandardsReader(vocabulary, problems).read(fields);
    fields.done();
    accords.check(definitions);
    return vocabulary.knowing(standards);
  }

  private ClaimDefinition definition(MapNode.Entry entry) {
    String id = entry.key().text();
    Fields fields = Fields.of(entry.value(), "claim '" + id + "'", problems);
    if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      String message = "claim id '%s' must be words in lower case joined by dots, such as mfa.all.";
      fields.complain(entry.key().place(), message.formatted(id));
    }
    fields.requiredNode("type");
    ClaimType type = fields.word("type", ClaimsReader::type, TYPES).orElse(ClaimType.TEXT);
    Optional<Unit> unit = fields.word("unit", Unit::read, UNITS);
    ClaimDefinition definition =
        new ClaimDefinition(
            id,
            fields.requiredText("question"),
            fields.text("help").orElse(""),
            type,
            fields.texts("values"),
            unit,
            number(fields, "minimum").or(() -> unit.flatMap(Unit::least)),
            number(fields, "maximum").or(() -> unit.flatMap(Unit::most)),
            fields.words("backed-by", ExhibitKind::read, KINDS),
            accords.read(id, fields, type));
    new AnswerScale(fields, definition).check();
    fields.done();
    return definition;
  }

  private static Optional<ClaimType> type(String word) {
    return Arrays.stream(ClaimType.values()).filter(type -> type.word().equals(word)).findFirst();
  }

  private static Optional<BigDecimal> number(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && !text.get().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      fields.complain(fields.place(key), "'%s' must be a number.".formatted(key));
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }
}
