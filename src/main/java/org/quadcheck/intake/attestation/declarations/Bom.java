package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Part;
import org.quadcheck.intake.sbom.SbomFormat;

/**
 * A CycloneDX document, of which the members are read that an attestation is made of.
 *
 * @param path of the document, within the envelope where it stands in one
 * @param encoding JSON or XML
 * @param sha256 of the file that was handed in
 */
public record Bom(String path, String encoding, String sha256, MapNode root) {

  /** A document that was read; empty where nothing of it could be. */
  public static Optional<Bom> of(String path, SbomFormat format, String sha256, Reading reading) {
    String encoding = format == SbomFormat.CYCLONEDX_XML ? "XML" : "JSON";
    return reading
        .root()
        .filter(MapNode.class::isInstance)
        .map(root -> new Bom(path, encoding, sha256, (MapNode) root))
        .filter(bom -> bom.declares() || bom.defines());
  }

  /** What it defines, in words. */
  public String label() {
    List<Problem> unread = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Part one : Part.of(root, "the document", unread).part("definitions").parts("standards")) {
      int requirements = one.parts("requirements").size();
      String name = "%s %s, %d requirements";
      names.add(name.formatted(one.text("name"), one.text("version"), requirements));
    }
    return "definitions that declarations may name: " + String.join("; ", names);
  }

  /** Whether it declares anything. */
  public boolean declares() {
    return root.find("declarations").isPresent();
  }

  /** Whether it defines a standard that declarations may name. */
  public boolean defines() {
    return root.find("definitions").isPresent();
  }

  /** Whether it lists components, so that it is an SBOM as well. */
  public boolean listsComponents() {
    return root.find("components").isPresent();
  }
}
