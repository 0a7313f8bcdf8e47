package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Escapes;
import org.quadcheck.intake.attestation.Part;

/**
 * The requirements of standards that the documents of a submission define, by the document and
 * their {@code bom-ref}; a BOM-Link names those of another document.
 */
public final class Standards {
  private static final Pattern LINK =
      Pattern.compile("urn:cdx:([0-9a-fA-F-]{36})/(\\d{1,9})#(.+)", Pattern.DOTALL);

  private final Map<String, References<Requirement>> byPath = new LinkedHashMap<>();
  private final Map<String, List<String>> paths = new LinkedHashMap<>();

  /** One requirement of a standard. */
  record Requirement(String standard, String version, String identifier) {}

  /** Those of all documents; what is wrong in a definition is told where it is declared by. */
  public static Standards of(Collection<Bom> documents) {
    Standards standards = new Standards();
    documents.forEach(standards::add);
    return standards;
  }

  private void add(Bom document) {
    List<Problem> unread = new ArrayList<>();
    Part root = Part.of(document.root(), "the document", unread);
    String serial = root.text("serialNumber").replaceFirst("^urn:uuid:", "");
    String version = root.text("version").isEmpty() ? "1" : root.text("version");
    paths.computeIfAbsent(serial + "/" + version, any -> new ArrayList<>()).add(document.path());
    References<Requirement> requirements = new References<>();
    for (Part standard : root.part("definitions").parts("standards")) {
      for (Part requirement : standard.parts("requirements")) {
        requirements.add(
            requirement.text("bom-ref"),
            new Requirement(
                standard.text("name"), standard.text("version"), requirement.text("identifier")));
      }
    }
    byPath.put(document.path(), requirements);
  }

  /** The requirement that a document names. */
  Optional<Requirement> find(String path, String reference) {
    Matcher link = LINK.matcher(reference);
    if (!link.matches()) {
      return byPath.getOrDefault(path, new References<>()).find(reference);
    }
    List<String> linked = paths.getOrDefault(link.group(1) + "/" + link.group(2), List.of());
    return linked.size() == 1
        ? byPath.get(linked.get(0)).find(Escapes.decoded(link.group(3)))
        : Optional.empty();
  }

  /** Why nothing is found, as the end of a sentence. */
  String why(String path, String reference) {
    Matcher link = LINK.matcher(reference);
    if (!link.matches()) {
      return byPath.getOrDefault(path, new References<>()).why(reference);
    }
    List<String> linked = paths.getOrDefault(link.group(1) + "/" + link.group(2), List.of());
    if (linked.isEmpty()) {
      return "is in a document that was not handed in";
    }
    return linked.size() > 1
        ? "is in a document of which several were handed in"
        : byPath.get(linked.get(0)).why(Escapes.decoded(link.group(3)));
  }
}
