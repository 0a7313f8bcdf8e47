package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.knowledge.VersRange;

/** The components that one vulnerability of a CycloneDX document is said to concern. */
final class CycloneDxAffected {
  private static final String STANDARD = "affected";

  /** One version, or a range of versions, of a target. */
  private record Limited(String version, String status) {}

  /** One target with what is said of its versions. */
  private record Target(String ref, Optional<BomLink> bom, List<Limited> versions) {}

  private final List<Target> targets = new ArrayList<>();

  void target(Cursor cursor) throws IOException, InvalidInputException {
    String[] ref = {""};
    List<Limited> versions = new ArrayList<>();
    cursor.members(
        name -> {
          switch (name) {
            case "ref" -> ref[0] = cursor.text().text();
            case "versions" -> cursor.items("version", () -> versions.add(limited(cursor)));
            default -> cursor.skip();
          }
        });
    targets.add(new Target(withoutLink(ref[0]), BomLink.read(ref[0]), versions));
  }

  private static Limited limited(Cursor cursor) throws IOException, InvalidInputException {
    String[] said = {"", STANDARD};
    cursor.members(
        name -> {
          switch (name) {
            case "version" -> said[0] = cursor.text().text();
            case "range" -> said[0] = range(cursor.text().text());
            case "status" -> said[1] = status(cursor.text().text());
            default -> cursor.skip();
          }
        });
    return new Limited(said[0], said[1]);
  }

  /** What is empty is what the format takes for it where it is not written. */
  private static String status(String written) {
    return written.isBlank() ? STANDARD : written;
  }

  /** What is no range by the specification stays one of which nobody knows what it holds. */
  private static String range(String written) {
    return written.isBlank() ? written : VersRange.marked(written, "");
  }

  /** A BOM-Link that ends in {@code #ref} speaks of that component. */
  private static String withoutLink(String id) {
    int mark = id.startsWith("urn:cdx:") ? id.indexOf('#') : -1;
    if (mark < 0) {
      return id;
    }
    String ref = id.substring(mark + 1);
    try {
      return URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ref;
    }
  }

  /** Ids of this document alone; what another calls by the same id is something else. */
  List<String> refs(Optional<BomLink> own) {
    return targets.stream()
        .filter(one -> one.bom().isEmpty() || one.bom().equals(own))
        .map(Target::ref)
        .toList();
  }

  /** What is meant by each status; the vulnerability is listed even where it names nothing. */
  Map<VexStatus, List<VexProduct>> byStatus(VexStatus said) {
    Map<VexStatus, List<VexProduct>> meant = new EnumMap<>(VexStatus.class);
    if (targets.isEmpty()) {
      meant.put(said, List.of());
    }
    for (Target target : targets) {
      if (target.versions().isEmpty()) {
        add(meant, said, product(target, List.of()));
      }
      for (Limited one : target.versions()) {
        VexStatus status = status(one, said);
        add(meant, status, product(target, versions(one, status)));
      }
    }
    return meant;
  }

  /** What is said against a version that is left out may be said of every version. */
  private static List<String> versions(Limited one, VexStatus status) {
    boolean any = one.version().isBlank() && !status.excuses();
    return any ? List.of() : List.of(one.version());
  }

  private static void add(
      Map<VexStatus, List<VexProduct>> meant, VexStatus status, VexProduct product) {
    meant.computeIfAbsent(status, key -> new ArrayList<>()).add(product);
  }

  /** What is said of a version by name stands before what is said of the vulnerability. */
  private static VexStatus status(Limited one, VexStatus said) {
    return switch (one.status()) {
      case "unaffected" -> said == VexStatus.FIXED ? said : VexStatus.NOT_AFFECTED;
      case "affected" -> said == VexStatus.UNDER_INVESTIGATION ? said : VexStatus.AFFECTED;
      default -> VexStatus.UNDER_INVESTIGATION;
    };
  }

  private static VexProduct product(Target target, List<String> versions) {
    VexProduct named = VexProduct.of(target.ref());
    return new VexProduct(
        target.ref(), target.bom(), named.purl(), named.cpe(), "", versions, List.of());
  }
}
