package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.Set;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.value.PropertyNames;
import org.quadcheck.intake.sbom.value.States;

/** What a CycloneDX document says about itself. */
final class CycloneDxMetadata {
  private static final Set<String> PHASES =
      Set.of(
          "design", "pre-build", "build", "post-build", "operations", "discovery", "decommission");

  /** The taxonomy of properties has a truth; the plug-in for Maven writes a word of its own. */
  private static final Set<String> REPRODUCIBLE = Set.of("true", "enabled");

  /** Makers and suppliers of the product are no authors of the SBOM. */
  private static final Set<String> NOT_READ =
      Set.of("manufacture", "licenses", "distributionConstraints");

  private final Draft draft;
  private final CycloneDxComponents components;
  private Value toolName;
  private Value toolVersion;
  private Value supplier;

  CycloneDxMetadata(Draft draft, CycloneDxComponents components) {
    this.draft = draft;
    this.components = components;
    this.toolName = Value.absent(Place.of(draft.source().path()));
    this.toolVersion = toolName;
    this.supplier = toolName;
  }

  void read(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(name -> member(cursor, name));
    draft.supplied(supplier);
    draft.fact(DocumentField.TOOL_NAME, toolName);
    draft.fact(DocumentField.TOOL_VERSION, toolVersion);
  }

  private void member(Cursor cursor, String name) throws IOException, InvalidInputException {
    switch (name) {
      case "timestamp" -> timestamp(cursor.text());
      case "lifecycles" -> cursor.items("lifecycle", () -> lifecycle(cursor));
      case "tools" -> tools(cursor);
      case "authors" ->
          cursor.items("author", () -> draft.creator(CycloneDxParts.entity(cursor), true));
      case "manufacturer" -> draft.creator(CycloneDxParts.entity(cursor), false);
      case "supplier" -> supplier = CycloneDxParts.entity(cursor);
      case "component" -> components.subject(cursor);
      case "properties" -> CycloneDxParts.properties(cursor, this::property);
      default -> other(cursor, name);
    }
  }

  private static void other(Cursor cursor, String name) throws IOException, InvalidInputException {
    if (NOT_READ.contains(name)) {
      cursor.skip();
    } else {
      cursor.unknown(name);
    }
  }

  private void timestamp(Value value) {
    Value moment = States.moment(value);
    if (moment.state() == State.MALFORMED) {
      String message = "'timestamp' must be a date and time with an offset";
      draft.notes().violation("timestamp", message, value.place());
    }
    draft.fact(DocumentField.TIMESTAMP, moment);
  }

  private void lifecycle(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          switch (name) {
            case "phase" -> draft.fact(DocumentField.GENERATION_CONTEXT, phase(cursor.text()));
            case "name" -> draft.fact(DocumentField.GENERATION_CONTEXT, cursor.text());
            case "description" -> cursor.skip();
            default -> cursor.unknown(name);
          }
        });
  }

  private Value phase(Value value) {
    if (!value.isStated() || PHASES.contains(value.text())) {
      return value;
    }
    draft.notes().unwatched("'phase' is none that CycloneDX knows", value.place());
    return Value.malformed(value.text(), value.place());
  }

  private void property(String name, Value value) {
    if (name.equals("cdx:reproducible") && REPRODUCIBLE.contains(value.text())) {
      draft.survey().reproducible();
    }
    PropertyNames.document(name).ifPresent(field -> draft.fact(field, value));
  }

  private void tools(Cursor cursor) throws IOException, InvalidInputException {
    if (cursor.isList()) {
      cursor.items("tool", () -> tool(cursor));
      return;
    }
    Value[] own = {Value.absent(cursor.place()), Value.absent(cursor.place())};
    cursor.members(
        name -> {
          switch (name) {
            case "tool" -> tool(cursor);
            // Protobuf has one message for a tool and for the list of them.
            case "#name" -> own[0] = cursor.text();
            case "#version" -> own[1] = States.version(cursor.text());
            case "#vendor", "#hashes", "#externalReferences" -> cursor.skip();
            case "components" -> cursor.items("component", () -> tool(cursor));
            case "services" -> cursor.items("service", () -> tool(cursor));
            default -> cursor.unknown(name);
          }
        });
    if (own[0].isStated()) {
      draft.survey().tool(own[0]);
    }
    consider(own);
  }

  private void tool(Cursor cursor) throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] tool = {absent, absent};
    cursor.members(
        name -> {
          switch (name) {
            case "name" -> tool[0] = cursor.text();
            case "version" -> tool[1] = States.version(cursor.text());
            case "bom-ref" -> draft.graph().declare(cursor.text().text());
            default -> cursor.skip();
          }
        });
    draft.survey().tool(tool[0]);
    consider(tool);
  }

  private void consider(Value[] tool) {
    if (isBetter(tool, new Value[] {toolName, toolVersion})) {
      toolName = tool[0];
      toolVersion = tool[1];
    }
  }

  /** A tool with a version says more than one without; among equals the first counts. */
  private static boolean isBetter(Value[] tool, Value[] seen) {
    boolean named = tool[0].isStated() && !seen[0].isStated();
    boolean versioned = tool[0].isStated() && tool[1].isStated() && !seen[1].isStated();
    boolean first = seen[0].state() == State.ABSENT;
    return named || versioned || first;
  }
}
