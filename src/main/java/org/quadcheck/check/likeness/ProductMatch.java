package org.quadcheck.check.likeness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersRange;

/** Whether a product in a statement is a component of an SBOM, and by what that is known. */
public final class ProductMatch {
  private static final Pattern PREFIX = Pattern.compile("^(?:\\d+:|[vV](?=\\d))");

  private ProductMatch() {}

  /**
   * By the surest thing that both state; empty where they are not the same. What is said of a
   * component of another SBOM is not said of one of this.
   */
  public static Optional<MatchKind> of(
      VexProduct product, Component component, Sbom sbom, VexStatement statement) {
    if (product.bom().isEmpty() || product.bom().equals(sbom.link())) {
      return within(product, component, sbom, statement);
    }
    String serial = product.bom().get().serial();
    return sbom.link().filter(own -> !own.serial().equals(serial)).isPresent()
        ? Optional.empty()
        : within(product, component, sbom, statement).map(MatchKind.LINK::orLess);
  }

  private static Optional<MatchKind> within(
      VexProduct product, Component component, Sbom sbom, VexStatement statement) {
    if (!product.versions().isEmpty() && !isVersion(product.versions(), component)) {
      return Optional.empty();
    }
    if (isReferenced(product, component, sbom, statement)) {
      boolean sure = statement.place().path().equals(sbom.path()) || product.bom().isPresent();
      return Optional.of(sure ? MatchKind.REFERENCE : MatchKind.LINK);
    }
    ComponentIdentity identity = ComponentIdentity.of(component);
    Optional<Purl> purl = Purl.read(product.purl());
    if (purl.isPresent() && !identity.purls().isEmpty()) {
      boolean same = identity.purls().stream().anyMatch(one -> isSame(purl.get(), one, component));
      return Optional.of(MatchKind.PURL).filter(any -> same);
    }
    Optional<CpeName> cpe = CpeName.read(product.cpe());
    if (cpe.isPresent() && !identity.cpes().isEmpty()) {
      boolean same = identity.cpes().stream().anyMatch(one -> isSame(cpe.get(), one, component));
      return Optional.of(MatchKind.CPE).filter(any -> same);
    }
    String name = purl.map(Purl::name).orElse(product.name());
    boolean named = !name.isBlank() && ComponentIdentity.comparable(name).equals(identity.name());
    boolean fits = purl.map(one -> fits(one.version(), component.version())).orElse(true);
    return Optional.of(MatchKind.NAME).filter(any -> named && fits);
  }

  /** Whether a product is limited to a version; a reference is to one component in its version. */
  public static boolean namesVersion(VexProduct product, MatchKind how) {
    return how == MatchKind.REFERENCE
        || product.versions().stream().anyMatch(one -> !isEvery(one))
        || Purl.read(product.purl()).filter(one -> !one.version().isEmpty()).isPresent()
        || CpeName.read(product.cpe()).filter(one -> !one.version().isEmpty()).isPresent();
  }

  /** Such as {@code vers:npm/*}. */
  private static boolean isEvery(String range) {
    return VersRange.read(range).filter(one -> one.bounds().isEmpty()).isPresent();
  }

  /**
   * Within one document a reference is sure; from another it must be a link, or say no more than
   * itself.
   */
  private static boolean isReferenced(
      VexProduct product, Component component, Sbom sbom, VexStatement statement) {
    boolean here = statement.place().path().equals(sbom.path()) || product.bom().isPresent();
    boolean bare = product.purl().isEmpty() && product.cpe().isEmpty() && product.name().isEmpty();
    return !product.ref().isEmpty() && product.ref().equals(component.id()) && (here || bare);
  }

  /** A range of which nobody can tell whether it holds the version speaks of nothing. */
  private static boolean isVersion(List<String> versions, Component component) {
    String own = component.version();
    return !own.isBlank() && versions.stream().anyMatch(one -> isVersion(one, own));
  }

  private static boolean isVersion(String meant, String own) {
    return meant.equals(own)
        || VersRange.read(meant).flatMap(range -> range.contains(own)).orElse(false);
  }

  private static boolean isSame(Purl said, Purl one, Component component) {
    boolean version = fits(said.version(), one.version(), component.version());
    boolean qualified =
        said.qualifiers().entrySet().stream()
            .allMatch(
                entry ->
                    entry.getValue().equals(one.qualifiers().getOrDefault(entry.getKey(), "")));
    return said.key().equals(one.key()) && version && said.reachesAllOf(one) && qualified;
  }

  private static boolean isSame(CpeName said, CpeName one, Component component) {
    boolean version =
        fits(said.version(), one.version()) || fits(said.version(), component.version());
    return said.key().equals(one.key()) && version && said.narrowsNoMoreThan(one);
  }

  /** Where a component bears two versions, one of them is not all of it. */
  private static boolean fits(String said, String ofPurl, String stated) {
    boolean one = ofPurl.isBlank() || stated.isBlank() || isWritten(ofPurl, stated);
    return one
        ? fits(said, ofPurl) || fits(said, stated)
        : fits(said, ofPurl) && fits(said, stated);
  }

  /** An epoch, a v in front or the release behind may stand in one place alone. */
  private static boolean isWritten(String one, String other) {
    String plain = PREFIX.matcher(one).replaceFirst("");
    String second = PREFIX.matcher(other).replaceFirst("");
    boolean longer = plain.length() > second.length();
    String most = longer ? plain : second;
    String least = longer ? second : plain;
    return most.equalsIgnoreCase(least)
        || (most.startsWith(least) && !Character.isLetterOrDigit(most.charAt(least.length())));
  }

  /** A statement without a version speaks of them all. */
  private static boolean fits(String said, String version) {
    return said.isEmpty() || said.equalsIgnoreCase(version);
  }
}
