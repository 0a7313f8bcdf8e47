package org.quadcheck.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An ecosystem as OSV names it, in the words of purls.
 *
 * @param type of purl
 * @param namespace of purl; empty where packages bring their own
 * @param release of a Linux distribution; empty where none is named
 */
public record Ecosystem(String type, String namespace, String release) {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("maven", "maven"),
          Map.entry("npm", "npm"),
          Map.entry("pypi", "pypi"),
          Map.entry("go", "golang"),
          Map.entry("crates.io", "cargo"),
          Map.entry("rubygems", "gem"),
          Map.entry("nuget", "nuget"),
          Map.entry("packagist", "composer"),
          Map.entry("hex", "hex"),
          Map.entry("pub", "pub"),
          Map.entry("swifturl", "swift"),
          Map.entry("conancenter", "conan"),
          Map.entry("bitnami", "bitnami"),
          Map.entry("github actions", "githubactions"),
          Map.entry("debian", "deb/debian"),
          Map.entry("ubuntu", "deb/ubuntu"),
          Map.entry("alpine", "apk/alpine"),
          Map.entry("alpaquita", "apk/alpaquita"),
          Map.entry("minimos", "apk/minimos"),
          Map.entry("wolfi", "apk/wolfi"),
          Map.entry("chainguard", "apk/chainguard"),
          Map.entry("red hat", "rpm/redhat"),
          Map.entry("rocky linux", "rpm/rocky-linux"),
          Map.entry("almalinux", "rpm/almalinux"),
          Map.entry("suse", "rpm/suse"),
          Map.entry("opensuse", "rpm/opensuse"),
          Map.entry("openeuler", "rpm/openeuler"),
          Map.entry("mageia", "rpm/mageia"));

  /** What {@code Debian:12} or {@code PyPI} means; empty where no type of purl is known for it. */
  public static Optional<Ecosystem> read(String written) {
    int colon = written.indexOf(':');
    String name = colon < 0 ? written : written.substring(0, colon);
    String type = TYPES.get(name.strip().toLowerCase(Locale.ROOT));
    if (type == null) {
      return Optional.empty();
    }
    int slash = type.indexOf('/');
    String release = colon < 0 ? "" : written.substring(colon + 1);
    return Optional.of(
        slash < 0
            ? new Ecosystem(type, "", "")
            : new Ecosystem(type.substring(0, slash), type.substring(slash + 1), release));
  }

  /** The key of a package of this name. */
  public String key(String name) {
    if (type.equals("maven")) {
      int colon = name.indexOf(':');
      return colon < 0
          ? Purl.key(type, "", name)
          : Purl.key(type, name.substring(0, colon), name.substring(colon + 1));
    }
    int slash = name.lastIndexOf('/');
    return slash < 0 || !namespace.isEmpty()
        ? Purl.key(type, namespace, name)
        : Purl.key(type, name.substring(0, slash), name.substring(slash + 1));
  }

  /** As purls of it have it. */
  public String word() {
    return namespace.isEmpty() ? type : type + "/" + namespace;
  }

  /** The same with the release, if one is named: {@code deb/debian:12}. */
  public String words() {
    return release.isEmpty() ? word() : word() + ":" + release;
  }
}
