package org.quadcheck.intake.vex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.knowledge.VersRange;

/**
 * The way through the branches of a CSAF product tree (2.0, section 3.1.2) to a product.
 *
 * @param product its name; empty where no branch gives one
 * @param version empty where no branch gives one
 * @param limit what else narrows it down, such as a range of versions or a patch level; empty where
 *     nothing does
 * @param architecture for which it was made; empty where no branch says so
 */
record CsafBranch(String product, String version, String limit, String architecture) {
  static final CsafBranch TRUNK = new CsafBranch("", "", "", "");
  private static final List<String> OF_EVERY_ARCHITECTURE = List.of("", "noarch", "src");
  private static final String UNTYPED = VersRange.marked("", "");
  private static final String NO_TYPE = "generic";

  /** A range that cannot be read: whether a version lies in it nobody can tell. */
  private static final String UNTOLD = VersRange.marked("untold", "");

  private static final Pattern SAYS_IT_ITSELF = Pattern.compile("[?&]arch=");

  /**
   * The way one branch further. CSAF asks of each for its name and for a category of its list; what
   * leaves them out or goes by another narrows the product down nobody knows how.
   */
  CsafBranch with(String category, String name) {
    if (name.isBlank()) {
      return new CsafBranch(product, version, UNTOLD, architecture);
    }
    return switch (category) {
      case "vendor", "product_family" -> this;
      case "product_name" ->
          new CsafBranch(name, "", limit.equals(UNTOLD) ? limit : "", architecture);
      case "product_version" -> new CsafBranch(product, name, limit, architecture);
      case "architecture" -> new CsafBranch(product, version, limit, name);
      case "product_version_range" ->
          new CsafBranch(product, version, VersRange.marked(name, ""), architecture);
      case "patch_level", "service_pack", "specification", "language", "host_name", "legacy" ->
          new CsafBranch(product, version, name, architecture);
      default -> new CsafBranch(product, version, UNTOLD, architecture);
    };
  }

  /** Whether the branches alone name a product in a version. */
  boolean isWhole() {
    return !product.isBlank() && !(version.isBlank() && limit.isBlank());
  }

  /**
   * The versions that are meant: of a version that is narrowed down further nobody can tell whether
   * a component is in it, so that it is meant by no version alone.
   */
  List<String> versions(String purl) {
    if (limit.equals(UNTOLD)) {
      return List.of(UNTOLD);
    }
    List<String> meant = new ArrayList<>();
    if (!limit.isBlank()) {
      meant.add(version.isBlank() ? typed(purl) : version + " " + limit);
    } else if (isWhole()) {
      meant.add(version);
    }
    if (isNarrowedByArchitecture(purl)) {
      meant.replaceAll(one -> architecture + " " + one);
      return meant.isEmpty() ? List.of(architecture) : meant;
    }
    return meant;
  }

  /**
   * A range that names no scheme is one of the ecosystem that the product is of, if it is of one.
   */
  private String typed(String purl) {
    return limit.startsWith(UNTYPED)
        ? VersRange.marked(
            limit.substring(UNTYPED.length()), Purl.read(purl).map(Purl::type).orElse(NO_TYPE))
        : limit;
  }

  /** A purl says of itself for which architecture it is. */
  private boolean isNarrowedByArchitecture(String purl) {
    return !SAYS_IT_ITSELF.matcher(purl).find() && !OF_EVERY_ARCHITECTURE.contains(architecture);
  }
}
