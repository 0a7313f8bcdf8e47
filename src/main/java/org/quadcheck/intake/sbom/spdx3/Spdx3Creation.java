package org.quadcheck.intake.sbom.spdx3;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.spdx.SpdxAgents;
import org.quadcheck.intake.sbom.value.States;

/** When, by whom and with what an SPDX 3 document was made. */
final class Spdx3Creation {
  private static final Set<String> KNOWN = Set.of("3.0", "3.0.0", "3.0.1");
  private static final Set<String> SBOM_TYPES =
      Set.of("analyzed", "build", "deployed", "design", "runtime", "source");
  private static final Pattern CREATED =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private final Draft draft;
  private final Spdx3Agents agents;
  private final Map<String, GraphNode> given = new HashMap<>();
  private Value moment;
  private String ofDocument = "";
  private String ofCollection = "";

  Spdx3Creation(Draft draft, Spdx3Agents agents) {
    this.draft = draft;
    this.agents = agents;
    this.moment = Value.absent(Place.of(draft.source().path()));
  }

  /** Under one id each reader would take one or the other. */
  void given(GraphNode node) throws InvalidInputException {
    GraphNode other = given.putIfAbsent(node.id(), node);
    if (other != null && !node.id().isEmpty() && !isAlike(node, other)) {
      String wrong = "'%s' stands for more than one CreationInfo";
      throw Refusal.broken(node.place(), wrong.formatted(Notes.shown(node.id())));
    }
  }

  private static boolean isAlike(GraphNode one, GraphNode other) {
    return Stream.of("created", "createdBy", "createdUsing", "specVersion")
        .allMatch(name -> words(one, name).equals(words(other, name)));
  }

  private static List<String> words(GraphNode node, String name) {
    return node.texts(name).stream().map(Value::text).toList();
  }

  void ofDocument(GraphNode document) {
    ofDocument = document.text("creationInfo").text();
  }

  /** An SBOM within a document, which says from what it was made. */
  void ofCollection(GraphNode collection) {
    ofCollection = collection.text("creationInfo").text();
    collection.texts("software_sbomType").forEach(this::sbomType);
  }

  private void sbomType(Value type) {
    boolean known = !type.isStated() || SBOM_TYPES.contains(type.text());
    if (!known) {
      draft.notes().unwatched("'software_sbomType' is none that SPDX 3 knows", type.place());
    }
    draft.fact(
        DocumentField.GENERATION_CONTEXT,
        known ? type : Value.malformed(type.text(), type.place()));
  }

  /** States the facts of the document and returns its version. */
  Value finish(Value context) {
    Place whole = Place.of(draft.source().path());
    GraphNode made = made(whole);
    created(made.text("created"));
    made.texts("createdBy").forEach(id -> draft.creator(author(id), false));
    made.texts("createdUsing").forEach(this::tool);
    Value version = version(made.text("specVersion"), context);
    draft.fact(DocumentField.FORMAT_VERSION, version);
    return version;
  }

  private GraphNode made(Place whole) {
    GraphNode made = given.getOrDefault(ofDocument, given.get(ofCollection));
    if (made == null && ofDocument.isEmpty() && ofCollection.isEmpty() && given.size() == 1) {
      return given.values().iterator().next();
    }
    if (made == null) {
      draft.notes().violation("the document has no CreationInfo", whole);
    }
    return made == null ? new GraphNode(whole) : made;
  }

  /** When the document was made, which is told at its end. */
  Value moment() {
    return moment;
  }

  private void created(Value value) {
    if (value.isStated() && !CREATED.matcher(value.text()).matches()) {
      draft
          .notes()
          .unwatched("'created' must be written as in 2026-01-31T12:00:00Z", value.place());
    }
    moment = value;
    draft.fact(DocumentField.TIMESTAMP, States.moment(value));
  }

  private Value author(Value id) {
    return agents.author(id.text(), id.place());
  }

  private void tool(Value id) {
    SpdxAgents.Tool tool = SpdxAgents.tool(agents.tool(id.text(), id.place()));
    draft.survey().tool(tool.name());
    draft.fact(DocumentField.TOOL_NAME, tool.name());
    draft.fact(DocumentField.TOOL_VERSION, tool.version());
  }

  private Value version(Value stated, Value context) {
    boolean known = KNOWN.contains(context.text());
    if (!known) {
      draft.notes().newerVersion("SPDX " + context.text(), "SPDX 3.0.1", context.place());
    }
    if (stated.text().equals(context.text())) {
      return stated;
    }
    String message = "'specVersion' is not %s, the version of the context";
    draft.notes().violation(message.formatted(context.text()), stated.place());
    return context;
  }
}
