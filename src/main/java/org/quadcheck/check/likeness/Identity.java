package org.quadcheck.check.likeness;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.LookAlikes;
import org.quadcheck.evidence.value.NormalName;

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
    String path = purl.replaceFirst("[?#].*$", "").replaceFirst("^pkg:/*", "");
    int type = path.indexOf('/');
    int name = path.lastIndexOf('/');
    if (type < 0 || name <= type) {
      return List.of();
    }
    String namespace = decoded(path.substring(type + 1, name));
    List<String> parts = new ArrayList<>(List.of(namespace.split("[./]")));
    parts.add(namespace);
    return parts;
  }

  private static List<String> vendor(String written) {
    String cpe = written.toLowerCase(Locale.ROOT);
    String[] parts = cpe.split("(?<!\\\\):", -1);
    int at = cpe.startsWith("cpe:2.3:") ? CPE_23_VENDOR : CPE_22_VENDOR;
    boolean has = cpe.startsWith("cpe:") && parts.length > at;
    return has ? List.of(parts[at].replace("\\", "").replace('_', ' ')) : List.of();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
