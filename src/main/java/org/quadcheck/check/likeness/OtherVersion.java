package org.quadcheck.check.likeness;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersRange;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * Whether a product in a statement is surely another version of a thing that an SBOM names. What is
 * written otherwise and might mean the same ({@code 4.2} and {@code 4.2.0}) is not surely another.
 */
final class OtherVersion {
  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)*");

  private OtherVersion() {}

  /** Of a thing that bears no version, or several, nobody can tell. */
  static boolean is(VexProduct product, Component component) {
    List<String> own = ProductMatch.versions(component).distinct().toList();
    return own.size() == 1
        && Stream.of(product.versions(), ofPurl(product), ofCpe(product))
            .anyMatch(said -> !said.isEmpty() && said.stream().allMatch(differsFrom(own.get(0))));
  }

  private static List<String> ofPurl(VexProduct product) {
    return stated(Purl.read(product.purl()).map(Purl::version));
  }

  private static List<String> ofCpe(VexProduct product) {
    return stated(CpeName.read(product.cpe()).map(CpeName::version));
  }

  private static List<String> stated(Optional<String> version) {
    return version.filter(one -> !one.isEmpty()).stream().toList();
  }

  private static Predicate<String> differsFrom(String own) {
    return said ->
        VersRange.isMarked(said)
            ? VersRange.contains(said, own).filter(within -> !within).isPresent()
            : differ(VersionScheme.withoutMark(said), VersionScheme.withoutMark(own));
  }

  private static boolean differ(String one, String other) {
    return NUMBERS.matcher(one).matches()
        && NUMBERS.matcher(other).matches()
        && VersionScheme.GEM.compare(one, other).filter(order -> order != 0).isPresent();
  }
}
