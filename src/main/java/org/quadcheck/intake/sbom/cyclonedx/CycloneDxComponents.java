package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;

/** The components and services of a CycloneDX document, at any depth. */
final class CycloneDxComponents {
  private final Draft draft;

  CycloneDxComponents(Draft draft) {
    this.draft = draft;
  }

  void list(Cursor cursor, int depth) throws IOException, InvalidInputException {
    cursor.items("component", () -> component(cursor, depth));
  }

  private void component(Cursor cursor, int depth) throws IOException, InvalidInputException {
    int slot = draft.reserve(cursor.place());
    ComponentBuilder builder = new CycloneDxComponent(draft, this, cursor, depth).read();
    builder.depth(depth);
    builder.aspect(Aspect.NESTED, depth > 1 ? State.STATED : State.ABSENT);
    draft.set(slot, builder);
  }

  /** The product itself, whose parts are components like any other. */
  void subject(Cursor cursor) throws IOException, InvalidInputException {
    draft.subject(new CycloneDxComponent(draft, this, cursor, 0).read());
  }

  void services(Cursor cursor) throws IOException, InvalidInputException {
    cursor.items(
        "service",
        () -> {
          draft.service();
          new CycloneDxService(draft, this, cursor).read();
        });
  }
}
