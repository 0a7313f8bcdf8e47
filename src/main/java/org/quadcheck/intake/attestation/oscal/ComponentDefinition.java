package org.quadcheck.intake.attestation.oscal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Plaintext;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Escapes;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;
import org.quadcheck.intake.attestation.Uncounted;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * Reads an OSCAL component definition as an attestation of the one component that it defines, or of
 * the one that it marks as offered.
 */
public final class ComponentDefinition {
  /** The key of such a document. */
  public static final String KEY = "component-definition";

  private static final Pattern ROOT =
      Pattern.compile("\\A\\s*(<[?!][^>]*>\\s*)*<([\\w.-]+:)?component-definition[\\s>]");

  private static final Set<String> MAKERS =
      Set.of("provider", "supplier", "vendor", "manufacturer");

  private final Uncounted uncounted = new Uncounted();
  private final Part definition;
  private final FormDraft form;
  private final ClaimVocabulary vocabulary;

  private ComponentDefinition(Node node, List<Problem> problems, ClaimVocabulary vocabulary) {
    this.definition = Part.of(node, "'%s'".formatted(KEY), problems);
    this.form = new FormDraft(definition.place());
    this.vocabulary = vocabulary;
  }

  /** Whether a document in XML is one by its root, by its beginning. */
  public static boolean isXml(String beginning) {
    return ROOT.matcher(beginning).find();
  }

  /** Reads one in XML, JSON or YAML, as far as it is one. */
  public static Foreign read(String path, byte[] bytes, ClaimVocabulary vocabulary, Limits limits)
      throws InvalidInputException {
    if (bytes.length > limits.of(Limit.ATTESTATION_SIZE)) {
      String message = limits.met("has more than %d bytes", Limit.ATTESTATION_SIZE);
      throw new InvalidInputException(Place.of(path), message);
    }
    boolean xml =
        Plaintext.of(bytes).filter(text -> text.stripLeading().startsWith("<")).isPresent();
    return read(
        xml
            ? OscalXml.read(path, () -> new ByteArrayInputStream(bytes), limits)
            : DocumentReader.read(path, bytes, limits, Limit.ATTESTATION_SIZE),
        vocabulary);
  }

  private static Foreign read(Reading document, ClaimVocabulary vocabulary)
      throws InvalidInputException {
    List<Problem> problems = new ArrayList<>(document.problems());
    Optional<Node> node =
        document
            .root()
            .filter(MapNode.class::isInstance)
            .flatMap(root -> ((MapNode) root).find(KEY));
    Optional<ComponentDefinition> reading =
        node.map(found -> new ComponentDefinition(found, problems, vocabulary));
    reading.ifPresent(ComponentDefinition::read);
    if (reading.isEmpty() || !problems.isEmpty()) {
      throw new InvalidInputException(problems.stream().distinct().toList());
    }
    return reading.get().foreign();
  }

  private Foreign foreign() {
    String version = definition.part("metadata").text("oscal-version");
    String format = ("OSCAL " + version).strip() + " component definition";
    return new Foreign(form.node(), new Declared(format, uncounted.notes()));
  }

  private void read() {
    form.put("attestation", "1", definition.place());
    Resources resources = new Resources(definition, form);
    resources.writeOwn();
    own();
    List<Part> capabilities = definition.parts("capabilities");
    if (!capabilities.isEmpty()) {
      String message = "%d capabilities are defined, which are not read: they do not count";
      Part first = capabilities.get(0);
      uncounted.add("capabilities", message.formatted(capabilities.size()), first.place());
    }
    Optional<Part> offered = offered();
    if (offered.isPresent()) {
      product(offered.get());
      Controls controls = new Controls(vocabulary, resources, form, uncounted);
      offered.get().parts("control-implementations").forEach(controls::read);
    }
  }

  private Optional<Part> offered() {
    List<Part> components = definition.parts("components");
    List<Part> marked =
        components.stream()
            .filter(
                one ->
                    Properties.of(one).own("offered").stream()
                        .anyMatch(text -> text.text().equals("true")))
            .toList();
    List<Part> meant = marked.isEmpty() ? components : marked;
    if (meant.size() != 1) {
      String message =
          "%d components are defined, and which of them is offered is not said: nothing of it counts";
      uncounted.add(
          "several components", message.formatted(meant.size()), definition.place("components"));
      return Optional.empty();
    }
    for (Part other : components) {
      if (!marked.isEmpty() && !marked.contains(other)) {
        String message = "component '%s' is not the one that is offered: it does not count";
        uncounted.add("another component", message.formatted(other.text("title")), other.place());
      }
    }
    return Optional.of(meant.get(0));
  }

  private void product(Part component) {
    component
        .node("title")
        .ifPresent(text -> form.within("product", text.place()).put("name", text));
    Properties.of(component)
        .any("version")
        .ifPresent(text -> form.within("product", text.place()).put("version", text));
    if (component.text("type").equals("software") && !form.has("offers")) {
      form.put("offers", "software", component.place("type"));
    }
    supplier(component).ifPresent(text -> form.within("supplier", text.place()).put("name", text));
  }

  /** Who provides the component; the only organisation where no role says so. */
  private Optional<TextNode> supplier(Part component) {
    List<Part> parties =
        definition.part("metadata").parts("parties").stream()
            .filter(one -> one.text("type").equals("organization"))
            .toList();
    List<String> named =
        component.parts("responsible-roles").stream()
            .filter(role -> MAKERS.contains(role.text("role-id")))
            .flatMap(role -> role.texts("party-uuids").stream())
            .map(TextNode::text)
            .toList();
    Optional<TextNode> provider =
        parties.stream()
            .filter(one -> named.contains(one.text("uuid")))
            .flatMap(one -> one.node("name").stream())
            .findFirst();
    return provider.isPresent() || parties.size() != 1 ? provider : parties.get(0).node("name");
  }

  /** What OSCAL has no member for stands in properties of ours. */
  private void own() {
    Properties properties = Properties.of(definition.part("metadata"));
    for (String key : List.of("offers", "scope")) {
      properties.own(key).stream().findFirst().ifPresent(text -> form.put(key, text));
    }
    for (String key : List.of("name", "title", "email", "on")) {
      properties.own("signed-by-" + key).stream()
          .findFirst()
          .ifPresent(text -> form.within("signed-by", text.place()).put(key, text));
    }
    properties.own("released").stream()
        .findFirst()
        .ifPresent(text -> form.within("product", text.place()).put("released", text));
    properties.own("supplier-country").stream()
        .findFirst()
        .ifPresent(text -> form.within("supplier", text.place()).put("country", text));
    for (Part link : definition.part("metadata").parts("links")) {
      if (link.text("rel").equals("sbom")) {
        FormDraft sbom = new FormDraft(link.place());
        link.node("href")
            .ifPresent(text -> sbom.put("file", Escapes.decoded(text.text()), text.place()));
        link.node("resource-fragment").ifPresent(text -> sbom.put("sha256", text));
        form.add("sbom", sbom.node());
      }
    }
  }
}
