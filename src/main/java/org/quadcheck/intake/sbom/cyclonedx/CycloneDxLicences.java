package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.Set;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.value.LicenceExpression;
import org.quadcheck.intake.sbom.value.States;

/** The licences of a CycloneDX component: an id, a name or an expression. */
final class CycloneDxLicences {
  private static final Set<String> NOT_READ =
      Set.of("bom-ref", "text", "url", "properties", "expressionDetails", "details");

  private final Cursor cursor;
  private final ComponentBuilder builder;
  private final Notes notes;
  private State expression = State.ABSENT;
  private String acknowledgement = "";
  private String expressed = "";

  CycloneDxLicences(Cursor cursor, ComponentBuilder builder, Notes notes) {
    this.cursor = cursor;
    this.builder = builder;
    this.notes = notes;
  }

  void read() throws IOException, InvalidInputException {
    cursor.choices(this::choice, this::endOfChoice);
  }

  private void endOfChoice() {
    said(expression, acknowledgement);
    builder.said(Kind.LICENCE_EXPRESSION, expressed, acknowledgement);
    expression = State.ABSENT;
    acknowledgement = "";
    expressed = "";
  }

  private void choice(String name) throws IOException, InvalidInputException {
    switch (name) {
      case "license" -> licence();
      case "expression" -> {
        Value value = cursor.text(this::ofExpression);
        expressed = value.text();
        expression = licence(LicenceExpression.read(value, notes));
      }
      case "acknowledgement" -> acknowledgement = cursor.text().text();
      case "expression-detailed" -> cursor.members(this::choice);
      default -> other(name);
    }
  }

  private void ofExpression(String name) throws IOException, InvalidInputException {
    if (name.equals("acknowledgement")) {
      acknowledgement = cursor.text().text();
    } else {
      other(name);
    }
  }

  private void licence() throws IOException, InvalidInputException {
    State[] state = {State.ABSENT};
    String[] acknowledged = {""};
    String[] called = {"", ""};
    cursor.members(
        name -> {
          switch (name) {
            case "id", "name" -> {
              Value value = cursor.text();
              called[name.equals("id") ? 0 : 1] = value.text();
              state[0] = States.better(licence(value), state[0]);
            }
            case "acknowledgement" -> acknowledged[0] = cursor.text().text();
            default -> other(name);
          }
        });
    said(state[0], acknowledged[0]);
    builder.said(Kind.LICENCE_ID, called[0], acknowledged[0]);
    builder.said(Kind.LICENCE_NAME, called[0].isEmpty() ? called[1] : "", acknowledged[0]);
  }

  private State licence(Value value) {
    builder.field(ComponentField.LICENCE, value);
    return value.state();
  }

  private void said(State licence, String by) {
    builder.licence(
        switch (by) {
          case "declared" -> Aspect.LICENCE_DECLARED;
          case "concluded" -> Aspect.LICENCE_CONCLUDED;
          default -> Aspect.LICENCE_UNQUALIFIED;
        },
        licence);
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
