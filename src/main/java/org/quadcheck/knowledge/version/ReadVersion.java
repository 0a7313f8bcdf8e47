package org.quadcheck.knowledge.version;

import java.util.Optional;

/** A version taken apart by the rules of one ecosystem. */
sealed interface ReadVersion
    permits AlpineVersion,
        ComposerVersion,
        DebianVersion,
        ExactVersion,
        GemVersion,
        MavenVersion,
        PythonVersion,
        RpmVersion,
        SemanticVersion {
  /**
   * Below 0 where this is the earlier one of two read by the same rules; empty where nobody can
   * tell.
   */
  Optional<Integer> order(ReadVersion other);
}
