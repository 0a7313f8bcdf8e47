package org.quadcheck.report.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;

/** The blank attestation in YAML, with what each question means in comments above it. */
public final class YamlForm {
  private static final int WIDTH = 110;
  private static final String BLANK = "TBD";
  private static final String DAY = "2026-03-14";
  private static final Set<ExhibitFact> USUAL =
      EnumSet.of(ExhibitFact.ISSUER, ExhibitFact.NUMBER, ExhibitFact.SCOPE, ExhibitFact.ISSUED);

  private static final List<String> FORM_HELP =
      List.of(
          "What the Secure Software Development Attestation Form asks and nothing above states. Its type is"
              + " 'scope', its statements are claims, its promise is form.notify-on-lapse.",
          "For several products, or where an earlier version is what was attested:",
          "  products: [{name: …, version: …, released: 2026-03-14}, …]",
          "For a statement that is answered with no and has a plan, its letter, an exhibit:",
          "  letters: {PLAN: {mitigations: …, exhibit: ID, milestones: [{milestone: …, due: 2027-01-31}]}}",
          "For what is attached to the form:",
          "  attachments: [{title: …, description: …}]");

  private final Questionnaire questionnaire;
  private final StringBuilder text = new StringBuilder();

  private YamlForm(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The whole text; as it stands it can be read, and answers nothing. */
  public static String of(Questionnaire questionnaire) {
    return new YamlForm(questionnaire).write();
  }

  private String write() {
    comment("", "What a supplier says of itself and of what it offers.");
    comment("", "Asked by " + questionnaire.about() + ".");
    comment(
        "",
        "Write an answer in place of each %s. What stays %s is not answered, and not met where it is asked."
            .formatted(BLANK, BLANK));
    comment(
        "",
        "A question that a document backs is written {value: ANSWER, exhibits: [ID]}, one that is not met"
            + " yet and planned {value: ANSWER, plan: ID}.");
    line("attestation: 1");
    line("offers: " + questionnaire.asked().offer());
    facts();
    claims();
    exhibits();
    plans();
    form();
    return text.toString();
  }

  private void facts() {
    String open = "";
    for (FormFact fact : FormFact.values()) {
      if (!fact.part().equals(open) && !fact.part().isEmpty()) {
        line(fact.part() + ":");
      }
      open = fact.part();
      String in = open.isEmpty() ? "" : "  ";
      String indent = questionnaire.asks(fact) ? in : in + "# ";
      comment(in, fact.help() + (questionnaire.asks(fact) ? "" : " Nobody asks it."));
      line(indent + fact.key() + ": " + BLANK);
    }
  }

  private void claims() {
    List<Question> questions = questionnaire.questions();
    line("");
    line(questions.isEmpty() ? "claims: {}" : "claims:");
    String topic = "";
    for (Question question : questions) {
      line("");
      if (!question.topic().equals(topic)) {
        topic = question.topic();
        comment("  ", "---- " + topic + " ----");
      }
      comment("  ", question.claim().question());
      comment("  ", question.claim().help());
      comment("  ", question.answer());
      comment("  ", question.whoAsks());
      comment("  ", question.notApplicable());
      line("  " + question.claim().id() + ": " + BLANK);
    }
  }

  private void exhibits() {
    line("");
    comment(
        "",
        "Documents, reports and certificates that back the answers, each by an id of your choice:");
    comment(
        "",
        "  ir-plan: {kind: document, title: Incident plan, file: ir-plan.pdf, sha256: 64 digits}");
    questionnaire.exhibits().forEach(this::exhibit);
    line("exhibits: {}");
  }

  private void exhibit(ExhibitKind kind, AskedExhibit asked) {
    String facts =
        asked.stated(kind).stream()
            .filter(fact -> !USUAL.contains(fact))
            .map(fact -> ", %s: %s".formatted(fact.word(), example(fact)))
            .collect(Collectors.joining());
    comment(
        "",
        "  %s: {kind: %s, issuer: …, number: …, scope: …, issued: %s%s, file: …, sha256: …}"
            .formatted(kind.word(), kind.word(), DAY, facts));
    comment("", "    asked by " + String.join(", ", asked.requirements()));
  }

  private static String example(ExhibitFact fact) {
    return fact.isDay() && fact != ExhibitFact.EXPIRES ? DAY : "…";
  }

  private void plans() {
    line("");
    comment("", "What is not met today and by when it will be:");
    comment("", "  mfa-rollout: {milestone: Hardware keys for all, owner: CISO, due: 2027-01-31}");
    line("plans: {}");
  }

  private void form() {
    if (questionnaire.form().isEmpty()) {
      return;
    }
    line("");
    FORM_HELP.forEach(help -> comment("", help));
    line("form:");
    String open = "";
    for (FormField field : questionnaire.form()) {
      boolean optional = FormField.NOTICE_GIVEN_ON == field || isLeftOut(field);
      if (!field.part().equals(open)) {
        line((optional ? "  # " : "  ") + field.part() + ":");
      }
      open = field.part();
      String indent = (optional ? "  # " : "  ") + (open.isEmpty() ? "" : "  ");
      formField(field, indent, optional);
    }
  }

  /** What only few fill in stands there as an example. */
  private static boolean isLeftOut(FormField field) {
    return field.part().equals("assessor") || field.part().equals("out-of-scope");
  }

  private void formField(FormField field, String indent, boolean optional) {
    String words =
        field.words().isEmpty() ? "" : " One of: %s.".formatted(String.join(", ", field.words()));
    comment(optional ? "  " : indent, field.help() + words);
    line(indent + field.key() + ": " + BLANK);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Wrapped; what a line begins with stands before its continuation as well. */
  private void comment(String indent, String words) {
    if (words.isBlank()) {
      return;
    }
    String lead = words.replaceAll("\\S.*", "");
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0
          && indent.length() + lead.length() + line.length() + word.length() > WIDTH) {
        line(indent + "# " + lead + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    line(indent + "# " + lead + line);
  }
}
