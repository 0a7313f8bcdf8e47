package org.quadcheck.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The Linux distributions that purls call by more than one name, each under one of them. */
final class Distribution {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("alma", "almalinux"),
          Map.entry("rhel", "redhat"),
          Map.entry("rocky", "rocky-linux"),
          Map.entry("rockylinux", "rocky-linux"),
          Map.entry("sles", "suse"),
          Map.entry("sled", "suse"),
          Map.entry("sles_sap", "suse"),
          Map.entry("sle-micro", "suse"),
          Map.entry("sl-micro", "suse"),
          Map.entry("suse linux enterprise server", "suse"),
          Map.entry("opensuse-leap", "opensuse"),
          Map.entry("opensuse.leap", "opensuse"),
          Map.entry("opensuse-tumbleweed", "opensuse"),
          Map.entry("opensuse.tumbleweed", "opensuse"),
          Map.entry("ol", "oracle"),
          Map.entry("oraclelinux", "oracle"),
          Map.entry("amzn", "amazon"),
          Map.entry("amazonlinux", "amazon"));

  /** Among those of RPM; AlmaLinux and Red Hat list what is built. */
  private static final Set<String> OF_SOURCES =
      Set.of("suse", "opensuse", "rocky-linux", "mageia", "openeuler");

  private Distribution() {}

  /** The one name of what a purl has for a namespace. */
  static String named(String namespace) {
    String small = namespace.toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(small, small);
  }

  /** Whether advisories on packages of this type and namespace go by the names of their sources. */
  static boolean warnsOfSources(String type, String namespace) {
    return type.equals("deb")
        || type.equals("apk")
        || (type.equals("rpm") && OF_SOURCES.contains(named(namespace)));
  }

  /** Whether packages of this type of purl are those of distributions. */
  static boolean has(String type) {
    return type.equals("deb") || type.equals("rpm") || type.equals("apk");
  }
}
