package org.quadcheck.intake.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.knowledge.IdentifierPattern;
import org.quadcheck.knowledge.ProhibitedSource;
import org.quadcheck.knowledge.ProhibitedSource.Cite;

/** Lists of prohibited sources, in a form of our own. */
final class ProhibitedReader {
  private static final Pattern PURL = Pattern.compile("pkg:.+");
  private static final Pattern CPE = Pattern.compile("cpe:(/|2\\.3:).+");
  private static final List<String> VERIFIED = List.of("primary", "secondary", "unverified");

  private final List<ProhibitedSource> sources = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();

  List<ProhibitedSource> sources() {
    return sources;
  }

  /** For which day the file that was read last speaks. */
  Optional<LocalDate> day() {
    return day;
  }

  void read(DataFile file) throws IOException, InvalidInputException {
    Reading reading = file.document(file.bytes());
    problems.addAll(reading.problems());
    reading.root().ifPresent(this::list);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private void list(Node root) {
    Fields fields = Fields.of(root, "prohibited sources", problems);
    if (!fields.requiredText("prohibited-sources").equals("1")) {
      fields.complain(fields.place("prohibited-sources"), "the format must be 1. Write 1.");
    }
    fields.requiredNode("as-of");
    day = fields.day("as-of");
    fields.requiredNode("sources");
    fields.items("sources").forEach(this::source);
    fields.done();
  }

  private void source(Node node) {
    Fields one = Fields.of(node, "a source", problems);
    String id = one.requiredText("id");
    if (!ids.add(id)) {
      one.complain(one.place("id"), "'%s' stands twice. Rename one of them.".formatted(id));
    }
    one.requiredNode("verified");
    one.word("verified", word -> Optional.of(word).filter(VERIFIED::contains), VERIFIED);
    one.text("note");
    List<String> names = one.texts("names");
    List<IdentifierPattern> purls = patterns(one, "purls", PURL);
    List<IdentifierPattern> cpes = patterns(one, "cpes", CPE);
    if (names.isEmpty() && purls.isEmpty() && cpes.isEmpty()) {
      one.complain(node.place(), "a source has neither names nor purls nor cpes. Add some.");
    }
    one.requiredNode("cites");
    List<Cite> cites =
        one.textNodes("cites").stream().map(text -> new Cite(text.text(), text.place())).toList();
    String list = one.requiredText("list");
    List<String> nations = one.texts("nations");
    sources.add(new ProhibitedSource(id, list, nations, names, purls, cpes, cites, node.place()));
    one.done();
  }

  private static List<IdentifierPattern> patterns(Fields one, String key, Pattern form) {
    one.textNodes(key).stream()
        .filter(text -> !form.matcher(text.text()).matches())
        .forEach(
            text ->
                one.complain(
                    text.place(),
                    "'%s' is no pattern of %s. Begin it as they begin."
                        .formatted(text.text(), key)));
    return one.texts(key).stream()
        .filter(text -> form.matcher(text).matches())
        .map(ProhibitedSource::pattern)
        .toList();
  }
}
