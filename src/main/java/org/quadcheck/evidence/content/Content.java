package org.quadcheck.evidence.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.sbom.Sbom;

/**
 * An SBOM with the values that no check asks for.
 *
 * @param sbom the same document as it is judged
 * @param parts its components, in their order
 * @param creators who made the document
 * @param described ids of which all dependencies are said, though there be none
 * @param descents what is made from what, where both are listed
 * @param licenceTexts the texts of licences that are named by a reference
 */
public record Content(
    Sbom sbom,
    Optional<Part> subject,
    List<Part> parts,
    List<Creator> creators,
    List<Edge> dependencies,
    List<String> described,
    List<Edge> containments,
    List<Edge> descents,
    Map<String, String> licenceTexts) {
  public Content {
    parts = List.copyOf(parts);
    creators = List.copyOf(creators);
    dependencies = List.copyOf(dependencies);
    described = List.copyOf(described);
    containments = List.copyOf(containments);
    descents = List.copyOf(descents);
    licenceTexts = Map.copyOf(licenceTexts);
  }

  /** The same, where one package alone is listed and may be the product, of that as the product. */
  public Content ofProductAlone() {
    return sbom.listsProductAlone()
        ? new Content(
            sbom,
            parts.stream().findFirst(),
            List.of(),
            creators,
            dependencies,
            described,
            containments,
            descents,
            licenceTexts)
        : this;
  }

  /** Somebody who made the document; a person, or an organisation. */
  public record Creator(String name, boolean person) {}

  /** An edge by the ids of its ends. */
  public record Edge(String from, String to) {}
}
