package org.quadcheck.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersRange;

/** Package URLs, names of products and ranges of versions. */
final class Identifiers {
  private Identifiers() {}

  static Object taken(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Object> taken = new ArrayList<>();
    taken.add(ComponentIdentity.comparable(text));
    for (String word : List.of(text, "pkg:" + text, "cpe:2.3:a:" + text, "cpe:/a:" + text)) {
      Purl.read(word).ifPresent(purl -> taken.addAll(List.of(purl, purl.key())));
      VersRange.read("vers:npm/" + word).ifPresent(taken::add);
      CpeName.read(word).ifPresent(cpe -> taken.addAll(List.of(cpe, cpe.key())));
    }
    return taken;
  }
}
