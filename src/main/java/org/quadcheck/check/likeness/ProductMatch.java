package org.quadcheck.check.likeness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.CpeName;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersRange;
import org.quadcheck.knowledge.version.VersionScheme;

/** Whether a product in a statement is a component of an SBOM, and by what that is known. */
public final class ProductMatch {
  private static final Pattern PREFIX = Pattern.compile("^(?:\\d+:|[vV](?=\\d)|go(?=\\d))");

  private static final Pattern ADDRESS = Pattern.compile("https?://|urn:");

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
    Optional<MatchKind> how = identified(product, component, sbom, statement);
    if (how.isEmpty()) {
      return how;
    }
    Optional<Boolean> version = isVersion(product.versions(), component);
    return version.isPresent()
        ? how.filter(any -> version.get())
        : how.map(MatchKind.VERSION::orLess);
  }

  private static Optional<MatchKind> identified(
      VexProduct product, Component component, Sbom sbom, VexStatement statement) {
    if (isReferenced(product, component, sbom, statement)) {
      boolean sure =
          statement.place().path().equals(sbom.path())
              || product.bom().isPresent()
              || isAddress(product.ref(), sbom);
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
      return identity.cpes().stream().anyMatch(one -> isSame(cpe.get(), one, component))
          ? Optional.of(
              isEveryVersion(cpe.get().version(), component) ? MatchKind.CPE : MatchKind.VERSION)
          : Optional.empty();
    }
    String name = purl.map(Purl::name).orElse(product.name());
    boolean named = !name.isBlank() && ComponentIdentity.comparable(name).equals(identity.name());
    boolean fits = purl.map(one -> fits(one.version(), component.version())).orElse(true);
    return Optional.of(MatchKind.NAME).filter(any -> named && fits);
  }

  /** Whether it is surely another version of a component, known by more than its name. */
  static boolean isOtherVersion(
      VexProduct product, Component component, Sbom sbom, VexStatement statement) {
    boolean here = product.bom().isEmpty() || product.bom().equals(sbom.link());
    return here
        && OtherVersion.is(product, component)
        && (isReferenced(product, component, sbom, statement) || isAkin(product, component));
  }

  /** Whether both are the same but for the version. */
  private static boolean isAkin(VexProduct product, Component component) {
    ComponentIdentity identity = ComponentIdentity.of(component);
    Optional<Purl> purl = Purl.read(product.purl());
    if (purl.isPresent() && !identity.purls().isEmpty()) {
      return identity.purls().stream().anyMatch(one -> one.key().equals(purl.get().key()));
    }
    Optional<CpeName> cpe = CpeName.read(product.cpe());
    return cpe.isPresent()
        && identity.cpes().stream().anyMatch(one -> one.key().equals(cpe.get().key()));
  }

  /** Whether a product is limited to a version; a reference is to one component in its version. */
  public static boolean namesVersion(VexProduct product, MatchKind how) {
    return names(product, how, ProductMatch::isEvery);
  }

  /** The same where it may not be all up to one, for of these some had what is fixed. */
  public static boolean namesLaterVersion(VexProduct product, MatchKind how) {
    return names(product, how, ProductMatch::holdsTheFirst);
  }

  private static boolean names(VexProduct product, MatchKind how, Predicate<String> none) {
    return how == MatchKind.REFERENCE
        || (how != MatchKind.VERSION
            && (product.versions().stream().anyMatch(none.negate()) || isVersioned(product)));
  }

  private static boolean isVersioned(VexProduct product) {
    return Purl.read(product.purl()).filter(one -> !one.version().isEmpty()).isPresent()
        || CpeName.read(product.cpe()).filter(one -> !one.version().isEmpty()).isPresent();
  }

  private static boolean holdsTheFirst(String range) {
    return VersRange.read(range).flatMap(one -> one.contains("0")).orElse(false);
  }

  /** Such as {@code vers:npm/*}. */
  private static boolean isEvery(String range) {
    return VersRange.read(range).filter(one -> one.bounds().isEmpty()).isPresent();
  }

  /** In SPDX 3 an id is an address, which is that of one element in all documents. */
  private static boolean isAddress(String ref, Sbom sbom) {
    return sbom.format().equals("SPDX") && ADDRESS.matcher(ref).lookingAt();
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

  /**
   * Whether every version that a component bears, in its purls and beside them, is one of those
   * meant; empty where that cannot be told, or is so of one and not of another.
   */
  private static Optional<Boolean> isVersion(List<String> meant, Component component) {
    if (meant.isEmpty()) {
      return Optional.of(true);
    }
    Set<Optional<Boolean>> each =
        versions(component).map(own -> isOneOf(meant, own)).collect(Collectors.toSet());
    return each.size() > 1
        ? Optional.empty()
        : each.stream().findFirst().orElse(Optional.of(false));
  }

  /** Each version that a component bears, in its purls and beside them. */
  static Stream<String> versions(Component component) {
    String stated = component.version();
    Stream<String> others =
        ComponentIdentity.purls(component).stream()
            .map(Purl::version)
            .filter(one -> !one.isBlank() && (stated.isBlank() || !isWritten(one, stated)));
    return Stream.concat(Stream.of(stated).filter(one -> !one.isBlank()), others);
  }

  private static Optional<Boolean> isOneOf(List<String> meant, String own) {
    Set<Optional<Boolean>> each =
        meant.stream().map(one -> isMeant(one, own)).collect(Collectors.toSet());
    return each.contains(Optional.of(true))
        ? Optional.of(true)
        : Optional.of(false).filter(any -> !each.contains(Optional.<Boolean>empty()));
  }

  private static Optional<Boolean> isMeant(String meant, String own) {
    return isAlike(meant, own) || !VersRange.isMarked(meant)
        ? Optional.of(isAlike(meant, own))
        : VersRange.contains(meant, own);
  }

  private static boolean isSame(Purl said, Purl one, Component component) {
    boolean version = fits(said.version(), one.version(), component.version());
    boolean qualified =
        said.qualifiers().entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(one.qualifier(entry.getKey())));
    return said.key().equals(one.key()) && version && said.reachesAllOf(one) && qualified;
  }

  private static boolean isSame(CpeName said, CpeName one, Component component) {
    boolean version =
        fits(said.version(), one.version()) || fits(said.version(), component.version());
    return said.key().equals(one.key()) && version && said.narrowsNoMoreThan(one);
  }

  private static boolean isEveryVersion(String said, Component component) {
    return said.isEmpty() || versions(component).allMatch(own -> isWritten(said, own));
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
    return said.isEmpty() || isAlike(said, version);
  }

  /** One form of all versions that are alike. */
  static String alike(String version) {
    StringBuilder form = new StringBuilder(version.length());
    for (char one : VersionScheme.withoutMark(version).toCharArray()) {
      form.append(Character.toLowerCase(Character.toUpperCase(one)));
    }
    return form.toString();
  }

  /** Some tools write the v that Go and others put before a version, and some do not. */
  private static boolean isAlike(String one, String other) {
    return VersionScheme.withoutMark(one).equalsIgnoreCase(VersionScheme.withoutMark(other));
  }
}
