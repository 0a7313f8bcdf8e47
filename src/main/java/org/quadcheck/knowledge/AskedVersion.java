package org.quadcheck.knowledge;

import java.util.EnumMap;
import java.util.Map;
import org.quadcheck.knowledge.version.Version;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * A version of a component of which many advisories are asked; by the rules of each ecosystem it is
 * read once.
 */
final class AskedVersion {
  private final String text;
  private final Map<VersionScheme, Version> read = new EnumMap<>(VersionScheme.class);

  AskedVersion(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  Version by(VersionScheme scheme) {
    return read.computeIfAbsent(scheme, rules -> rules.read(text));
  }
}
