package org.quadcheck.report.inspect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;

/** An inspection for people. */
record InspectionPage(Inspection inspection) {
  private static final int NAMED = 3;
  private static final int NOTES = 10;
  private static final int LONGEST = 200;

  Page page() {
    PageDraft draft = new PageDraft("What was understood, by quadcheck " + version());
    inspection.sboms().forEach(sbom -> sbom(sbom, draft));
    return draft.page();
  }

  private String version() {
    return inspection.toolVersion();
  }

  private static void sbom(Sbom sbom, PageDraft draft) {
    draft.section(sbom.path());
    draft.paragraph(
        "%s %s, %s, %s. SHA-256 %s."
            .formatted(
                sbom.formatLabel(),
                sbom.encoding(),
                counted(sbom.components().size(), "component"),
                sbom.validity().words(),
                sbom.sha256()));
    draft.part("The document");
    for (DocumentField field : DocumentField.values()) {
      draft.item(fact(field, sbom));
    }
    draft.item("signatures: " + signatures(sbom));
    draft.part("The components");
    components(sbom, draft);
    draft.part("The dependencies");
    GraphSentences.of(sbom).forEach(draft::item);
    notes(sbom, draft);
  }

  private static String fact(DocumentField field, Sbom sbom) {
    Value value = sbom.fact(field);
    String lead = label(field.word()) + ": ";
    if (value.isStated()) {
      return lead + shown(value.text()) + line(value);
    }
    String text = value.text().isBlank() ? "" : " '" + shown(value.text()) + "'" + line(value);
    return lead + value.state().word() + text + ". " + remedy(Remedy.of(field, sbom));
  }

  private static String label(String word) {
    String plain = word.replace('-', ' ');
    return plain.equals("cpe") ? "CPE" : plain.replace("sbom", "SBOM");
  }

  private static String line(Value value) {
    return value.place().line() == 0 ? "" : " (line " + value.place().line() + ")";
  }

  private static String remedy(Remedy remedy) {
    String label = remedy.fault().label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1) + ": " + remedy.text();
  }

  private static String signatures(Sbom sbom) {
    String found =
        sbom.signatures().stream()
            .map(one -> "%s, %s: %s".formatted(one.scheme(), one.outcome().word(), one.message()))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "none" : found;
  }

  private static void components(Sbom sbom, PageDraft draft) {
    Numbers numbers = new Numbers(sbom);
    if (sbom.components().isEmpty()) {
      draft.item(
          "none are listed; services: %d; files: %d".formatted(sbom.services(), sbom.files()));
      return;
    }
    draft.item("types: " + listed(numbers.types()));
    draft.item(
        "within other components: %d; services: %d; files: %d"
            .formatted(sbom.survey().count(Aspect.NESTED), sbom.services(), sbom.files()));
    for (ComponentField field : ComponentField.values()) {
      draft.item(field(FieldTally.of(field, sbom), sbom));
    }
    draft.item("hashes by algorithm: " + listed(numbers.hashes()));
    draft.item("identifiers by kind: " + listed(numbers.identifiers()));
    draft.item("licences by who says so: " + listed(numbers.licences()));
    draft.item("external references: " + listed(sbom.survey().externalReferences()));
  }

  private static String field(FieldTally tally, Sbom sbom) {
    String lead = label(tally.field().word());
    String share = "%s: %d of %d".formatted(lead, tally.count(State.STATED), tally.components());
    if (tally.lackingCount() == 0) {
      return share;
    }
    String states =
        tally.states().entrySet().stream()
            .filter(entry -> entry.getKey() != State.STATED)
            .map(entry -> entry.getValue() + " " + entry.getKey().word())
            .collect(Collectors.joining(", "));
    String where =
        tally.count(State.STATED) == 0 ? "" : "; not in: " + named(tally.lacking(), tally);
    return "%s (%s)%s. %s".formatted(share, states, where, remedy(Remedy.of(tally.field(), sbom)));
  }

  private static String named(List<Component> components, FieldTally tally) {
    return named(components.stream().map(Component::label).toList(), tally.lackingCount());
  }

  /** The first few, and how many others there are: "a, b, c … (3 more)". */
  static String named(List<String> labels, int count) {
    String first =
        labels.stream().limit(NAMED).map(InspectionPage::shown).collect(Collectors.joining(", "));
    return count > NAMED ? "%s … (%d more)".formatted(first, count - NAMED) : first;
  }

  private static String listed(Map<String, Integer> counts) {
    String listed =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> shown(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return listed.isEmpty() ? "none" : listed;
  }

  private static void notes(Sbom sbom, PageDraft draft) {
    for (Map.Entry<FormatNote.Kind, Integer> kind : new Numbers(sbom).notes().entrySet()) {
      draft.part(
          switch (kind.getKey()) {
            case VIOLATION -> "Rules of the format that are broken: " + kind.getValue();
            case UNKNOWN_MEMBER -> "Members that are not known: " + kind.getValue();
            case NEWER_VERSION -> "A newer version";
            case NOT_COUNTED -> "Declared, and counts for nothing";
          });
      List<FormatNote> notes =
          sbom.notes().stream().filter(note -> note.kind() == kind.getKey()).toList();
      notes.stream().limit(NOTES).forEach(note -> draft.item(note(note)));
      more(notes).ifPresent(draft::item);
    }
  }

  private static Optional<String> more(List<FormatNote> notes) {
    int others = notes.stream().skip(NOTES).mapToInt(FormatNote::count).sum();
    return others == 0 ? Optional.empty() : Optional.of("and %d more".formatted(others));
  }

  private static String note(FormatNote note) {
    String times = note.count() == 1 ? "" : ", %d times".formatted(note.count());
    return "%s%s (first at %s)".formatted(note.message(), times, note.place());
  }

  static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** A text of the supplier, short enough for a sentence. */
  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
