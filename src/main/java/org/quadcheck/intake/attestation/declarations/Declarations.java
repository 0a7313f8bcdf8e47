package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Declared;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Escapes;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;
import org.quadcheck.intake.attestation.Uncounted;

/**
 * Reads CycloneDX {@code declarations} as an attestation. What points nowhere, or speaks of another
 * product or of a standard that is not known, backs nothing and is told with its place.
 */
public final class Declarations {
  private final Bom document;
  private final Standards standards;
  private final List<Problem> problems = new ArrayList<>();
  private final Uncounted uncounted = new Uncounted();
  private final FormDraft form;
  private final ClaimsDraft claims;
  private final Part root;
  private final Part declarations;
  private final Offered offered;
  private final Evidence evidence;
  private final List<Runnable> objected = new ArrayList<>();

  private Declarations(
      Bom document, Listed listed, Standards standards, ClaimVocabulary vocabulary) {
    this.document = document;
    this.standards = standards;
    this.root = Part.of(document.root(), "the document", problems);
    this.declarations = root.part("declarations");
    this.form = new FormDraft(declarations.place());
    this.offered =
        Offered.of(root, declarations, document.listsComponents() ? listed : none -> Map.of());
    this.evidence = new Evidence(declarations, digests(), form, problems);
    this.claims = new ClaimsDraft(vocabulary, form, evidence);
  }

  /** The attestation under our own keys. */
  public static Foreign read(
      Bom document, Listed listed, Standards standards, ClaimVocabulary vocabulary)
      throws InvalidInputException {
    Declarations reading = new Declarations(document, listed, standards, vocabulary);
    reading.read();
    if (!reading.problems.isEmpty()) {
      throw new InvalidInputException(reading.problems.stream().distinct().toList());
    }
    String format =
        "CycloneDX %s %s declarations"
            .formatted(reading.root.text("specVersion"), document.encoding());
    return new Foreign(reading.form.node(), new Declared(format, reading.uncounted.notes()));
  }

  private void read() {
    form.put("attestation", "1", declarations.place());
    offered.write(form);
    properties();
    Offered.writeKind(root, form);
    sboms();
    evidence.writeOwn();
    References<Part> assessors = References.of(declarations.parts("assessors"));
    References<Part> declared = References.of(declarations.parts("claims"));
    for (Part attestation : declarations.parts("attestations")) {
      Optional<TextNode> named = attestation.node("assessor");
      Optional<Part> assessor = named.flatMap(node -> assessors.find(node.text()));
      boolean nobody = named.isPresent() && assessor.isEmpty();
      for (Part map : attestation.parts("map")) {
        Entry entry = Entry.of(map, declared, evidence, offered);
        if (nobody) {
          String message = "is attested by the assessor '%s', which %s";
          String id = named.get().text();
          entry.objections().add(message.formatted(Offered.shown(id), assessors.why(id)));
        }
        entry(entry, assessor.flatMap(Declarations::issuer));
      }
    }
    objected.forEach(Runnable::run);
    new Affirmed(root, declarations, uncounted).write(form, offered);
  }

  /** Only somebody else than the supplier issues what an assessor assessed. */
  private static Optional<TextNode> issuer(Part assessor) {
    return assessor.text("thirdParty").equals("true")
        ? assessor.part("organization").node("name")
        : Optional.empty();
  }

  private void entry(Entry entry, Optional<TextNode> issuer) {
    String reference = entry.map().text("requirement");
    Optional<Standards.Requirement> requirement = standards.find(document.path(), reference);
    if (requirement.isEmpty()) {
      String why = reference.isEmpty() ? "is not named" : standards.why(document.path(), reference);
      entry
          .objections()
          .add("is about the requirement '%s', which %s".formatted(Offered.shown(reference), why));
    }
    if (entry.objections().isEmpty()) {
      claims
          .add(entry, requirement.orElseThrow(), issuer)
          .ifPresent(wrong -> entry.objections().add(wrong));
    }
    if (!entry.objections().isEmpty()) {
      requirement.ifPresent(asked -> objected.add(() -> claims.against(entry, asked)));
    }
    for (String wrong : entry.objections()) {
      String kind = wrong.replaceAll("'[^']*'", "…");
      String what = "an entry of the attestation %s: nothing of it counts".formatted(wrong);
      uncounted.add(kind, what, entry.map().place());
    }
  }

  private Map<String, String> digests() {
    Map<String, String> digests = new HashMap<>();
    for (Part reference : root.parts("externalReferences")) {
      for (Part hash : reference.parts("hashes")) {
        if (hash.text("alg").equals("SHA-256")) {
          digests.putIfAbsent(reference.text("url"), hash.text("content"));
        }
      }
    }
    return digests;
  }

  /** What CycloneDX has no member for stands in properties of ours. */
  private void properties() {
    for (Part property : root.part("metadata").parts("properties")) {
      Optional<TextNode> value = property.node("value");
      if (value.isPresent()) {
        switch (property.text("name")) {
          case Words.PREFIX + "offers" -> form.put("offers", value.get());
          case Words.PREFIX + "scope" -> form.put("scope", value.get());
          case Words.PREFIX + "released" ->
              form.within("product", property.place()).put("released", value.get());
          case Words.PREFIX + "supplier-country" ->
              form.within("supplier", property.place()).put("country", value.get());
          default -> {
            // Properties of others say nothing here.
          }
        }
      }
    }
  }

  /** An attestation within an SBOM is bound to it by being the same file. */
  private void sboms() {
    if (document.listsComponents()) {
      String file = Enclosure.file(document.path());
      FormDraft own = new FormDraft(root.place());
      own.put("file", file.substring(file.lastIndexOf('/') + 1), root.place());
      own.put("sha256", document.sha256(), root.place());
      form.add("sbom", own.node());
    }
    for (Part reference : root.parts("externalReferences")) {
      Optional<TextNode> url = reference.node("url");
      if (reference.text("type").equals("bom") && url.filter(Declarations::isBeside).isPresent()) {
        FormDraft named = new FormDraft(reference.place());
        named.put("file", Escapes.decoded(url.get().text()), url.get().place());
        Optional.ofNullable(digests().get(url.get().text()))
            .ifPresent(digest -> named.put("sha256", digest, reference.place()));
        form.add("sbom", named.node());
      }
    }
  }

  private static boolean isBeside(TextNode url) {
    return !url.text().matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  }
}
