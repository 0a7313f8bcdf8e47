package org.quadcheck.evidence.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the CISA attestation form asks once and an attestation states nowhere else; the names are
 * the paths in an attestation.
 */
public enum FormField {
  SUBMISSION(
      "submission",
      "Whether it is handed in anew, after an extension or waiver, or revised.",
      List.of("new", "after-extension-or-waiver", "revised")),
  PRODUCER_ADDRESS("producer.address", "Street and number of the supplier."),
  PRODUCER_CITY("producer.city", "Its city."),
  PRODUCER_STATE("producer.state", "Its state or province."),
  PRODUCER_POSTAL_CODE("producer.postal-code", "Its postal code, in quotes if it is a number."),
  PRODUCER_WEBSITE("producer.website", "The address of its web site."),
  CONTACT_KIND(
      "contact.kind",
      "Who is asked about the form: a person, a role or a group.",
      List.of("person", "role", "group")),
  CONTACT_NAME("contact.name", "The name of that person, role or group."),
  CONTACT_TITLE("contact.title", "The title, where it is a person."),
  CONTACT_ADDRESS("contact.address", "Where letters are sent to."),
  CONTACT_PHONE("contact.phone", "A telephone number."),
  CONTACT_EMAIL("contact.email", "An e-mail address; an alias will do."),
  SIGNATORY_STANDING(
      "signatory.standing",
      "Whether the chief executive signs or a designee.",
      List.of("chief-executive", "designee")),
  SIGNATORY_EMPLOYEE(
      "signatory.employee", "Whether the designee is an employee of the supplier.", Kind.TRUTH),
  SIGNATORY_AUTHORITY(
      "signatory.authority", "Whether the designee may bind the supplier.", Kind.TRUTH),
  ASSESSOR_RECOGNISED_BY(
      "assessor.recognised-by",
      "Only if an assessor stands for the form: recognised by FedRAMP, or approved by an agency in writing.",
      List.of("fedramp", "agency-approval")),
  ASSESSOR_COVERS_ALL(
      "assessor.covers-every-element",
      "Whether the assessment covers every element of the form.",
      Kind.TRUTH),
  ASSESSOR_ASSESSMENT(
      "assessor.assessment", "The exhibit that is the assessment, of kind 3pao-assessment."),
  ASSESSOR_APPROVAL(
      "assessor.approval",
      "Only if an agency approved the assessor: the exhibit that is its approval in writing, of kind document."),
  IN_SCOPE_BECAUSE(
      "in-scope.because",
      "Why the form is asked of this software.",
      List.of("developed-after-cut-off", "major-version-after-cut-off", "delivered-continuously")),
  IN_SCOPE_SINCE("in-scope.since", "The day of that, later than 14 September 2022.", Kind.DAY),
  OUT_OF_SCOPE_BECAUSE(
      "out-of-scope.because",
      "Only if the form is not asked of this software: why.",
      List.of(
          "federal-agency-software",
          "open-source-obtained-freely",
          "third-party-component",
          "public-software-obtained-freely")),
  NOTICE_GIVEN_ON(
      "notice.given-on",
      "Only if the agencies were told that practices stopped: the day of that notice.",
      Kind.DAY);

  /** What stands in a field. */
  public enum Kind {
    TEXT,
    WORD,
    TRUTH,
    DAY
  }

  private final String path;
  private final String help;
  private final Kind kind;
  private final String words;

  FormField(String path, String help) {
    this(path, help, Kind.TEXT);
  }

  FormField(String path, String help, Kind kind) {
    this(path, help, kind, List.of());
  }

  FormField(String path, String help, List<String> words) {
    this(path, help, Kind.WORD, words);
  }

  FormField(String path, String help, Kind kind, List<String> words) {
    this.path = path;
    this.help = help;
    this.kind = kind;
    this.words = String.join(" ", words);
  }

  /** The path in an attestation, and the word in baselines: {@code form.contact.email}. */
  public String word() {
    return "form." + path;
  }

  /** The map below {@code form} that it stands in; empty for {@code form} itself. */
  public String part() {
    int dot = path.indexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** The key in that map. */
  public String key() {
    return path.substring(path.indexOf('.') + 1);
  }

  /** What is asked, for the person who fills it in. */
  public String help() {
    return help;
  }

  /** What stands in it. */
  public Kind kind() {
    return kind;
  }

  /** The only words that it may be; empty where its kind is no word. */
  public List<String> words() {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** Whether it is filled in by some alone, so that nothing is forgotten where it is empty. */
  public boolean isOptional() {
    return switch (this) {
      case CONTACT_KIND,
          CONTACT_TITLE,
          SIGNATORY_EMPLOYEE,
          SIGNATORY_AUTHORITY,
          ASSESSOR_RECOGNISED_BY,
          ASSESSOR_COVERS_ALL,
          ASSESSOR_ASSESSMENT,
          ASSESSOR_APPROVAL,
          IN_SCOPE_SINCE,
          OUT_OF_SCOPE_BECAUSE,
          NOTICE_GIVEN_ON ->
          true;
      default -> false;
    };
  }

  /** The field with this path. */
  public static Optional<FormField> read(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }
}
