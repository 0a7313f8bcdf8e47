package org.quadcheck.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quadcheck.knowledge.version.VersionScheme;

/** Three versions, one a line behind the number of a scheme, and what an order must fulfil. */
final class Versions {
  private static final int PARTS = 3;

  private Versions() {}

  static Object compared(byte[] bytes) {
    if (bytes.length == 0) {
      return "nothing";
    }
    VersionScheme[] schemes = VersionScheme.values();
    VersionScheme scheme = schemes[Byte.toUnsignedInt(bytes[0]) % schemes.length];
    String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    List<String> versions = List.of(text.split("\n", PARTS));
    for (String one : versions) {
      for (String other : versions) {
        mustMirror(scheme, one, other);
        versions.forEach(third -> mustGoOn(scheme, one, other, third));
      }
    }
    return scheme;
  }

  private static void mustMirror(VersionScheme scheme, String one, String other) {
    Optional<Integer> there = scheme.compare(one, other).map(Integer::signum);
    Optional<Integer> back = scheme.compare(other, one).map(order -> -Integer.signum(order));
    if (!there.equals(back)) {
      throw new AssertionError("%s: '%s' and '%s' do not mirror".formatted(scheme, one, other));
    }
  }

  private static void mustGoOn(VersionScheme scheme, String one, String other, String third) {
    boolean upwards =
        scheme.compare(one, other).map(order -> order <= 0).orElse(false)
            && scheme.compare(other, third).map(order -> order <= 0).orElse(false);
    // A version of RPM without a release is as good as each with one, as RPM has it.
    upwards &=
        scheme != VersionScheme.RPM
            || List.of(one, other, third).stream().allMatch(v -> v.contains("-"));
    if (upwards && scheme.compare(one, third).map(order -> order > 0).orElse(false)) {
      throw new AssertionError(
          "%s: '%s', '%s', '%s' go round".formatted(scheme, one, other, third));
    }
  }
}
