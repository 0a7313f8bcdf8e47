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
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.vex.BomLink;

/** Links from one SBOM to what another one lists, and whether that was handed in. */
final class HandedInLinks {
  private HandedInLinks() {}

  /**
   * What an SBOM depends on in other documents and none that was handed in lists. A link of SPDX 2
   * names a document by a word of its own, so that nobody can tell which is meant.
   */
  static List<String> missing(Sbom sbom, Submission submission) {
    Map<String, String> missing = new LinkedHashMap<>();
    sbom.graph().elsewhere().forEach(id -> missing.put(id, ref(id)));
    for (Sbom other : submission.sboms()) {
      if (!missing.isEmpty() && !other.path().equals(sbom.path())) {
        missing.keySet().removeIf(id -> isWhole(id, other));
        parts(other)
            .filter(one -> missing.containsValue(one.id()))
            .forEach(one -> missing.entrySet().removeIf(link -> leadsTo(link, one, other)));
      }
    }
    return List.copyOf(missing.keySet());
  }

  private static Stream<Component> parts(Sbom sbom) {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream());
  }

  /** A link to a document and to nothing in it. */
  private static boolean isWhole(String id, Sbom other) {
    return id.indexOf('#') < 0 && isTo(id, other);
  }

  /** Whether a BOM-Link leads to a document, or to something in it. */
  static boolean isTo(String id, Sbom other) {
    return BomLink.read(id).filter(link -> Optional.of(link).equals(other.link())).isPresent();
  }

  /** Whether it is the address that is one component's alone, as all ids of SPDX 3 are. */
  static boolean isAddressOf(String id, Component one) {
    boolean address = id.indexOf(':') > 0 && !id.startsWith("DocumentRef-");
    return address && id.equals(one.id()) && BomLink.read(id).isEmpty();
  }

  private static boolean leadsTo(Map.Entry<String, String> link, Component one, Sbom other) {
    return isAddressOf(link.getKey(), one)
        || (isTo(link.getKey(), other) && link.getValue().equals(one.id()));
  }

  /** What is meant of the other document. */
  private static String ref(String id) {
    if (BomLink.read(id).isEmpty()) {
      return id;
    }
    String ref = id.substring(id.indexOf('#') + 1);
    try {
      return URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ref;
    }
  }
}
