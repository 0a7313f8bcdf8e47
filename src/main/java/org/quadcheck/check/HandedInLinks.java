package org.quadcheck.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.DocumentReference;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.vex.BomLink;

/** Links from one SBOM to what another one lists, and whether that was handed in. */
final class HandedInLinks {
  /** By which every document of SPDX 2 names itself. */
  private static final String OWN_ID = "SPDXRef-DOCUMENT";

  private HandedInLinks() {}

  /**
   * What an SBOM depends on in other documents and none that was handed in lists. Which document a
   * word of SPDX 2 means, the SBOM says by its namespace and the digest of its file.
   */
  static List<String> missing(Sbom sbom, Submission submission) {
    Map<String, String> missing = new LinkedHashMap<>();
    sbom.graph().elsewhere().forEach(id -> missing.put(id, ref(id, sbom)));
    for (Sbom other : submission.sboms()) {
      if (!missing.isEmpty() && !other.path().equals(sbom.path())) {
        missing.keySet().removeIf(id -> isWhole(id, sbom, other));
        parts(other)
            .filter(one -> missing.containsValue(one.id()))
            .forEach(one -> missing.entrySet().removeIf(link -> leadsTo(link, one, sbom, other)));
      }
    }
    return missing.keySet().stream().map(id -> told(id, sbom)).toList();
  }

  private static Stream<Component> parts(Sbom sbom) {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream());
  }

  /** Where a file of that namespace is another than is meant, that is said. */
  private static String told(String id, Sbom sbom) {
    return sbom.referenceOf(id)
        .flatMap(DocumentReference::unfit)
        .map(path -> "%s (by its checksum not %s)".formatted(id, path))
        .orElse(id);
  }

  /** A link to a document and to nothing in it. */
  private static boolean isWhole(String id, Sbom from, Sbom other) {
    boolean whole = id.indexOf('#') < 0 && BomLink.read(id).isPresent();
    return (whole || ref(id, from).equals(OWN_ID)) && isTo(id, from, other);
  }

  /** Whether a link of an SBOM leads to another one, or to something in it. */
  static boolean isTo(String id, Sbom from, Sbom other) {
    return BomLink.read(id).filter(link -> Optional.of(link).equals(other.link())).isPresent()
        || from.referenceOf(id)
            .filter(one -> one.handedIn().equals(Optional.of(other.path())))
            .isPresent();
  }

  /** Whether it is the address that is one component's alone, as all ids of SPDX 3 are. */
  static boolean isAddressOf(String id, Component one) {
    boolean address = id.indexOf(':') > 0 && !id.startsWith("DocumentRef-");
    return address && id.equals(one.id()) && BomLink.read(id).isEmpty();
  }

  private static boolean leadsTo(
      Map.Entry<String, String> link, Component one, Sbom from, Sbom other) {
    return isAddressOf(link.getKey(), one)
        || (isTo(link.getKey(), from, other) && link.getValue().equals(one.id()));
  }

  /** What is meant of the other document. */
  private static String ref(String id, Sbom from) {
    if (BomLink.read(id).isEmpty()) {
      return from.referenceOf(id).map(any -> id.substring(id.lastIndexOf(':') + 1)).orElse(id);
    }
    String ref = id.substring(id.indexOf('#') + 1);
    try {
      return URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ref;
    }
  }
}
