package org.quadcheck.check.likeness;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.LookAlikes;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.knowledge.CpeName;

/**
 * Whom the identifiers of a component name: the namespace of its purl, part by part, and the vendor
 * of its CPE.
 */
public final class Identity {
  private static final int CPE_23_VENDOR = 3;
  private static final int CPE_22_VENDOR = 2;

  private Identity() {}

  public static List<String> of(Component component) {
    List<String> named = new ArrayList<>();
    named.addAll(namespace(component.purl()));
    named.addAll(vendor(component.cpe()));
    for (String other : component.alsoCalled()) {
      named.addAll(other.regionMatches(true, 0, "pkg:", 0, 4) ? namespace(other) : vendor(other));
    }
    return named.stream().map(Identity::comparable).toList();
  }

  /** How names of sources are compared, whatever letters they are written in. */
  public static String comparable(String name) {
    return NormalName.of(LookAlikes.latin(name)).text();
  }

  /**
   * {@code pkg:maven/com.huawei.sdk/core@1} names com, huawei and sdk, and the namespace as a
   * whole.
   */
  private static List<String> namespace(String purl) {
    String path = path(purl);
    int type = path.indexOf('/');
    int name = path.lastIndexOf('/');
    if (type < 0 || name <= type) {
      return List.of();
    }
    String namespace = decoded(path.substring(type + 1, name));
    List<String> parts = new ArrayList<>(List.of(namespace.replace('/', '.').split("\\.")));
    parts.add(namespace);
    return parts;
  }

  /** A purl without its scheme, and without what stands behind the version. */
  private static String path(String purl) {
    int end = 0;
    while (end < purl.length() && purl.charAt(end) != '?' && purl.charAt(end) != '#') {
      end++;
    }
    int from = purl.startsWith("pkg:") ? 4 : 0;
    while (from > 0 && from < end && purl.charAt(from) == '/') {
      from++;
    }
    return purl.substring(from, end);
  }

  private static List<String> vendor(String written) {
    if (!written.regionMatches(true, 0, "cpe:", 0, 4)) {
      return List.of();
    }
    String cpe = written.toLowerCase(Locale.ROOT);
    List<String> parts = CpeName.parts(cpe);
    int at = cpe.startsWith("cpe:2.3:") ? CPE_23_VENDOR : CPE_22_VENDOR;
    return parts.size() > at
        ? List.of(parts.get(at).replace("\\", "").replace('_', ' '))
        : List.of();
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
