package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.Place;

/** Makes exhibits for tests: a current IRAP report on Acme Gateway, bound to its file. */
public final class ExhibitBuilder {
  private ExhibitKind kind = ExhibitKind.IRAP_REPORT;
  private String issuer = "Example Assessors";
  private String scope = "Acme Gateway 4.2.0";
  private Optional<LocalDate> issued = Optional.of(LocalDate.of(2026, 2, 1));
  private Optional<LocalDate> expires = Optional.empty();
  private Optional<LocalDate> periodEnd = Optional.empty();
  private Optional<LocalDate> periodStart = Optional.empty();
  private String title = "";
  private String edition = "";
  private String holder = "";
  private String level = "";
  private String type = "";
  private List<String> locations = List.of();
  private Exhibit.FileState file = Exhibit.FileState.MATCHES;

  private ExhibitBuilder() {}

  public static ExhibitBuilder anExhibit() {
    return new ExhibitBuilder();
  }

  public ExhibitBuilder of(ExhibitKind newKind) {
    kind = newKind;
    return this;
  }

  public ExhibitBuilder titled(String newTitle) {
    title = newTitle;
    return this;
  }

  public ExhibitBuilder issuedBy(String newIssuer) {
    issuer = newIssuer;
    return this;
  }

  public ExhibitBuilder speakingOf(String newScope) {
    scope = newScope;
    return this;
  }

  public ExhibitBuilder issuedOn(LocalDate day) {
    issued = Optional.of(day);
    return this;
  }

  public ExhibitBuilder expiringOn(LocalDate day) {
    expires = Optional.of(day);
    return this;
  }

  public ExhibitBuilder undated() {
    issued = Optional.empty();
    return this;
  }

  public ExhibitBuilder reportingOn(LocalDate start, LocalDate end) {
    periodStart = Optional.of(start);
    periodEnd = Optional.of(end);
    return this;
  }

  public ExhibitBuilder againstEdition(String newEdition) {
    edition = newEdition;
    return this;
  }

  public ExhibitBuilder heldBy(String newHolder) {
    holder = newHolder;
    return this;
  }

  public ExhibitBuilder ofLevel(String newLevel) {
    level = newLevel;
    return this;
  }

  public ExhibitBuilder ofType(String newType) {
    type = newType;
    return this;
  }

  public ExhibitBuilder runIn(String... countries) {
    locations = List.of(countries);
    return this;
  }

  public ExhibitBuilder whoseFile(Exhibit.FileState state) {
    file = state;
    return this;
  }

  public Exhibit build() {
    return new Exhibit(
        "irap-2026",
        kind,
        title,
        issuer,
        "",
        scope,
        edition,
        issued,
        expires,
        periodEnd,
        "irap.pdf",
        file,
        new Place(SubmissionBuilder.PATH, 30, 3),
        new Exhibit.Particulars(holder, level, type, periodStart, locations),
        file == Exhibit.FileState.RENAMED ? "final.pdf" : "irap.pdf");
  }
}
