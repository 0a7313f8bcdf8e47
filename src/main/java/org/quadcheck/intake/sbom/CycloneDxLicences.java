package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.util.Set;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.State;

/** The licences of a CycloneDX component: an id, a name or an expression. */
final class CycloneDxLicences {
  private static final Set<String> NOT_READ =
      Set.of(
          "bom-ref",
          "acknowledgement",
          "text",
          "url",
          "properties",
          "expressionDetails",
          "details");

  private final Cursor cursor;
  private final ComponentBuilder builder;

  CycloneDxLicences(Cursor cursor, ComponentBuilder builder) {
    this.cursor = cursor;
    this.builder = builder;
  }

  void read() throws IOException, InvalidInputException {
    cursor.choices(this::choice);
  }

  private void choice(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "license" -> cursor.members(this::licence);
      case "expression" -> builder.field(ComponentField.LICENCE, cursor.text());
      case "expression-detailed" -> cursor.members(this::choice);
      default -> other(name);
    }
  }

  private void licence(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "id", "name" -> builder.field(ComponentField.LICENCE, cursor.text());
      default -> other(name);
    }
  }

  private void other(String name) throws IOException, InvalidInputException {
    if (name.equals("licensing")) {
      builder.state(ComponentField.USAGE_RESTRICTIONS, State.STATED);
      cursor.skip();
    } else if (NOT_READ.contains(name)) {
      cursor.skip();
    } else {
      cursor.unknown(name);
    }
  }
}
