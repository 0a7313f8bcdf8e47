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

  private static boolean isTo(String id, Sbom other) {
    return BomLink.read(id).filter(link -> Optional.of(link).equals(other.link())).isPresent();
  }

  /** By a BOM-Link, or by the address that is one component's alone in SPDX 3. */
  private static boolean leadsTo(Map.Entry<String, String> link, Component one, Sbom other) {
    String id = link.getKey();
    boolean address = id.indexOf(':') > 0 && !id.startsWith("DocumentRef-");
    return link.getValue().equals(one.id())
        && (BomLink.read(id).isPresent() ? isTo(id, other) : address);
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
