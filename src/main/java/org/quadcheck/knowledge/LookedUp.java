package org.quadcheck.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package under which advisories on a component are looked up: itself, or one that it is built
 * from, for distributions warn of source packages, and SBOMs list what is built from them.
 *
 * @param versions that it is said to have; one empty where none is known
 * @param sure whether the versions are those of this package
 */
record LookedUp(String key, Set<String> versions, boolean sure) {
  /** The name of a file: {@code openssl-1.1.1k-7.el8.src.rpm}. */
  private static final Pattern SOURCE_FILE = Pattern.compile("(.+)-[^-]+-[^-]+\\.src\\.rpm");

  private static final Pattern MAJOR = Pattern.compile("(?:^|/)v[0-9]+$");

  /** The library that comes with Go is called by the release of Go: {@code go1.22.1}. */
  private static final Pattern GO = Pattern.compile("^go(?=[0-9])");

  private static final int MOST_SEGMENTS = 32;

  LookedUp {
    versions = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(versions));
  }

  /** One whose versions are its own. */
  LookedUp(String key, Set<String> versions) {
    this(key, versions, true);
  }

  /**
   * All for one purl of a component.
   *
   * @param stated the version that the component states beside it
   */
  static List<LookedUp> of(Purl purl, String stated) {
    Set<String> own = versions(purl, stated);
    List<LookedUp> all = new ArrayList<>(List.of(new LookedUp(purl.key(), own)));
    above(purl, own, all);
    for (String source : purl.qualifiers().getOrDefault("upstream", "").split(",", -1)) {
      if (!source.isBlank()) {
        all.add(source(purl, source.strip(), own));
      }
    }
    return all;
  }

  /**
   * In Go a subpath may be a module of its own, and a mere folder of the one above; of another
   * major version is another module.
   */
  private static void above(Purl purl, Set<String> own, List<LookedUp> all) {
    String path = purl.type().equals("golang") ? near(purl.subpath()) : "";
    while (!path.isEmpty() && !MAJOR.matcher(path).find()) {
      path = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
      all.add(new LookedUp(purl.key(path), own, false));
    }
  }

  /** Its first segments, and more than any module has. */
  private static String near(String path) {
    int end = 0;
    for (int i = 0; i < MOST_SEGMENTS && end >= 0; i++) {
      end = path.indexOf('/', end + 1);
    }
    return end < 0 ? path : path.substring(0, end);
  }

  /** What is built may bear another version and another epoch than what it is built from. */
  private static LookedUp source(Purl purl, String source, Set<String> own) {
    Matcher file = SOURCE_FILE.matcher(source);
    if (file.matches()) {
      return new LookedUp(purl.keyOf(file.group(1)), own);
    }
    int at = source.indexOf('@');
    String name = at < 0 ? source : source.substring(0, at);
    String version = at < 0 ? "" : source.substring(at + 1).strip();
    return new LookedUp(purl.keyOf(name.strip()), version.isEmpty() ? own : Set.of(version));
  }

  private static Set<String> versions(Purl purl, String stated) {
    String epoch = purl.qualifiers().getOrDefault("epoch", "");
    boolean apart = purl.type().equals("rpm");
    Set<String> versions = new LinkedHashSet<>();
    Stream.of(purl.version(), stated)
        .map(one -> apart ? withEpoch(one, epoch, stated) : one)
        .map(one -> purl.type().equals("golang") ? GO.matcher(one).replaceFirst("") : one)
        .forEach(versions::add);
    if (versions.size() > 1) {
      versions.remove("");
    }
    return versions;
  }

  /** A purl of RPM states the epoch by a qualifier of its own. */
  private static String withEpoch(String version, String epoch, String stated) {
    if (version.isEmpty() || version.indexOf(':') >= 0) {
      return version;
    }
    boolean elsewhere =
        epoch.isEmpty() && stated.matches("\\d+:.*") && stated.endsWith(":" + version);
    return elsewhere ? stated : epoch.isEmpty() ? version : epoch + ":" + version;
  }
}
