package org.quadcheck.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.BaselineUse;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.knowledge.DataSet;

/** What was read as what, what was not used, and what it was judged by. */
record TextInputs(AssessmentResult result, Paper paper) {
  private static final int MOST = 10;

  void print() {
    paper.blank();
    if (result.inputs().isEmpty()) {
      paper.paragraph("", "No file was handed in.");
    }
    refused();
    for (InputFile.Kind kind : InputFile.Kind.values()) {
      files(kind);
    }
    notes();
    data();
    paper.paragraph("", judgedBy());
  }

  private List<InputFile> of(InputFile.Kind kind) {
    return result.inputs().stream().filter(file -> file.kind() == kind).toList();
  }

  /** Each of the first few of a sort; a copy of a system holds hundreds of certificates. */
  private void refused() {
    Map<String, List<InputFile>> sorts =
        of(InputFile.Kind.REFUSED).stream()
            .collect(groupingBy(InputFile::detail, LinkedHashMap::new, toList()));
    for (List<InputFile> sort : sorts.values()) {
      sort.stream().limit(MOST).forEach(file -> refused(named(file)));
      if (sort.size() > MOST) {
        refused("%d more%s".formatted(sort.size() - MOST, detail(sort.get(0))));
      }
    }
  }

  private void refused(String what) {
    paper.paragraph("", "REFUSED " + what + ": brought by the supplier and not used.");
  }

  private void files(InputFile.Kind kind) {
    List<InputFile> files = of(kind);
    String lead =
        switch (kind) {
          case ATTESTATION -> "Attestation: ";
          case SBOM -> "SBOM: ";
          case VEX -> "VEX: ";
          case EXHIBIT -> "Exhibits: ";
          case SIGNATURE -> "Signatures: ";
          case IGNORED -> "Ignored: ";
          case REFUSED -> "";
        };
    if (!files.isEmpty() && !lead.isEmpty()) {
      List<String> names = files.stream().map(TextInputs::named).toList();
      paper.paragraph("", lead + Phrases.some(names, MOST, ", ") + ".");
    }
  }

  private static String named(InputFile file) {
    return Phrases.value(file.path()) + detail(file);
  }

  private static String detail(InputFile file) {
    return file.detail().isBlank() ? "" : " (" + Phrases.value(file.detail()) + ")";
  }

  private void notes() {
    if (result.notes().isEmpty()) {
      return;
    }
    paper.paragraph("", "Remarks on the form of the documents, which do not decide:");
    result.notes().stream().limit(MOST).forEach(this::note);
    int others = result.notes().stream().skip(MOST).mapToInt(FormatNote::count).sum();
    if (others > 0) {
      paper.paragraph("  - ", "and %d more.".formatted(others));
    }
  }

  private void note(FormatNote note) {
    String times = note.count() == 1 ? "" : " (%d times)".formatted(note.count());
    paper.paragraph(
        "  - ",
        "%s: %s%s"
            .formatted(
                Phrases.value(note.place().toString()), Phrases.value(note.message()), times));
  }

  private void data() {
    if (result.data().isEmpty()) {
      return;
    }
    paper.paragraph("", "Data of the buyer that it was judged by:");
    for (DataSet set : result.data()) {
      paper.paragraph("  - ", DataWords.line(set, result.asOf()));
    }
  }

  private String judgedBy() {
    List<String> names = result.baselines().stream().map(TextInputs::named).toList();
    String baselines = names.isEmpty() ? "no baseline" : String.join(", ", names);
    return "Judged by %s, with quadcheck %s.".formatted(baselines, result.toolVersion());
  }

  private static String named(BaselineUse baseline) {
    String status =
        baseline.status().isBlank() || baseline.status().equals("current")
            ? ""
            : " (" + Phrases.value(baseline.status()) + ")";
    String profile =
        baseline.profile().isEmpty()
            ? ""
            : " as tailored by profile " + Phrases.value(baseline.profile());
    return baseline.id() + " " + baseline.version() + status + profile;
  }
}
