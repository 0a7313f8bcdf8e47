package org.quadcheck.workbench.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.workbench.JsonText;

/** The kinds of file that have a JSON Schema, by which editors complete and check them. */
public enum SchemaKind {
  BASELINE,
  PROFILE,
  SOURCES,
  NATIONS,
  CLAIMS,
  ATTESTATION,
  WAIVERS,
  EXPECTED,
  PROHIBITED;

  private static final String HOME = "https://quadcheck.org/schema/";

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this word. */
  public static Optional<SchemaKind> read(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The name of the file that it is stored in. */
  public String file() {
    return word() + ".schema.json";
  }

  /**
   * The schema as text.
   *
   * @param library whose nations and claims may be named
   * @param clauses the only ones that may be cited; where empty, citations are checked by their
   *     form alone
   */
  public String text(BaselineLibrary library, List<Clause> clauses) {
    Shape head =
        Shape.of("$schema", "https://json-schema.org/draft/2020-12/schema")
            .and("$id", HOME + file())
            .and("title", title());
    for (var member : shape(library, clauses).members().entrySet()) {
      head = head.and(member.getKey(), member.getValue());
    }
    return JsonText.of(head.members());
  }

  private Shape shape(BaselineLibrary library, List<Clause> clauses) {
    return switch (this) {
      case BASELINE -> new BaselineSchema(library, clauses).root();
      case PROFILE -> new ProfileSchema(new BaselineSchema(library, clauses)).root();
      case SOURCES -> RegisterSchema.sources(library.nations());
      case NATIONS -> RegisterSchema.nations();
      case CLAIMS -> RegisterSchema.claims();
      case ATTESTATION -> new AttestationSchema(library.claims()).root();
      case WAIVERS -> new BuyerSchema(library.nations()).waivers();
      case EXPECTED -> new BuyerSchema(library.nations()).expected();
      case PROHIBITED -> new ProhibitedSchema(library.nations()).root();
    };
  }

  private String title() {
    return switch (this) {
      case BASELINE -> "quadcheck: a baseline";
      case PROFILE -> "quadcheck: a profile";
      case SOURCES -> "quadcheck: sources of one publisher";
      case NATIONS -> "quadcheck: nations";
      case CLAIMS -> "quadcheck: claim vocabulary";
      case ATTESTATION -> "quadcheck: attestation";
      case WAIVERS -> "quadcheck: waivers";
      case EXPECTED -> "quadcheck: expected outcomes of a case";
      case PROHIBITED -> "quadcheck: prohibited sources";
    };
  }
}
