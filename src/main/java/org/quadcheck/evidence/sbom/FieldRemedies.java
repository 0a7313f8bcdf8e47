package org.quadcheck.evidence.sbom;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;

/**
 * What mends a field that is not stated. What the SBOM itself shows of its making counts first,
 * then what is known of the tool that made it, and last who usually fills the field in.
 */
final class FieldRemedies {
  private static final String NONE = "";
  private static final int PROPERTIES = number("1.3");
  private static final int SPDX_3 = number("3.0");

  /** What SPDX 2 has a member for and SPDX 3 has none. */
  private static final Set<String> GONE = Set.of("usage-restrictions");

  /** What a build that can be repeated leaves out, since it is of the time or random. */
  private static final Map<DocumentField, String> LEFT_OUT =
      Map.of(
          DocumentField.TIMESTAMP,
          "The build leaves the time out so that it can be repeated; ask when it was made.",
          DocumentField.SBOM_VERSION,
          "The build leaves the serial number out so that it can be repeated; ask which edition of"
              + " the SBOM it is.");

  /**
   * One field.
   *
   * @param fault where the SBOM shows nothing else: GENERATOR where tools alone write it
   * @param cycloneDx the version of CycloneDX that brought a member for it; empty if none did
   * @param spdx the same for SPDX
   */
  private record Row(Fault fault, String cycloneDx, String spdx, String text) {
    String since(Sbom sbom) {
      return isSpdx(sbom) ? spdx : cycloneDx;
    }
  }

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          supplier("author", "1.2", "2.0", "Name the organisation or person that made the SBOM."),
          generator("format-name", "1.0", "2.0", "Export it anew."),
          generator("format-version", "1.0", "2.0", "Export it anew."),
          supplier("generation-context", "1.5", "3.0", "State when in its life it was made."),
          supplier("timestamp", "1.2", "2.0", "State when the SBOM was made."),
          generator("tool-name", "1.2", "2.0", "Have the tool that made it name itself."),
          generator("tool-version", "1.2", "2.0", "Have the tool state its version."),
          generator("sbom-version", "1.1", NONE, "State a serial number and a version."),
          supplier("primary-component", "1.2", "2.0", "Name the product that the SBOM describes."),
          generator("name", "1.0", "2.0", "Give every component a name."),
          supplier("version", "1.0", "2.0", "State the version, or that it is unknown."),
          supplier("producer", "1.2", "2.0", "Name who made the component."),
          supplier("supplier", "1.2", "2.0", "Name who supplies the component."),
          supplier("publisher", "1.0", NONE, "Name who publishes the component."),
          generator("identifier", "1.0", "2.0", "Have a purl or a CPE written."),
          generator("purl", "1.0", "2.0", "Have purls written."),
          generator("cpe", "1.0", "2.0", "Have CPEs written."),
          generator("hash", "1.0", "2.0", "Have what is delivered hashed."),
          generator("hash-algorithm", "1.0", "2.0", "Have it hashed by an algorithm that counts."),
          supplier("licence", "1.0", "2.0", "State the licence, or that it is unknown."),
          generator(
              "dependencies", "1.2", "2.0", "Have the dependencies of every component written."),
          supplier("description", "1.0", "2.0", "Say in a sentence what the component does."),
          supplier("origin", "1.1", "2.0", "State where the component was taken from."),
          supplier("vulnerabilities", "1.1", "2.3", "State what is known, or where it is told."),
          supplier("patch-status", "1.2", "3.0", "State what was patched."),
          supplier("release-date", "1.4", "2.3", "State the day of its release."),
          supplier("end-of-life", NONE, "2.3", "State until when it is supported."),
          supplier("criticality", NONE, NONE, "State how critical the component is."),
          supplier("usage-restrictions", "1.5", "2.0", "State what restricts its use, or nothing."),
          supplier("comments", "1.5", "2.0", "Add what a reader must know."),
          supplier("executable", NONE, "2.3", "State whether it can be run."),
          supplier("archive", NONE, "2.3", "State whether it is an archive."),
          supplier("structured", NONE, NONE, "State whether it is structured data."));

  private FieldRemedies() {}

  private static Map.Entry<String, Row> supplier(
      String field, String cycloneDx, String spdx, String text) {
    return Map.entry(field, new Row(Fault.SUPPLIER, cycloneDx, spdx, text));
  }

  private static Map.Entry<String, Row> generator(
      String field, String cycloneDx, String spdx, String text) {
    return Map.entry(field, new Row(Fault.GENERATOR, cycloneDx, spdx, text));
  }

  static Remedy of(DocumentField field, Sbom sbom) {
    boolean dropped =
        (sbom.survey().reproducible() && sbom.fact(field).state() == State.ABSENT)
            || isFixed(field, sbom.fact(field));
    String asks = dropped ? LEFT_OUT.getOrDefault(field, NONE) : NONE;
    if (!asks.isEmpty()) {
      return new Remedy(Fault.BUILDER, asks);
    }
    boolean silent = sbom.fact(field).state() == State.ABSENT;
    return silent ? whole(field.word(), sbom) : plain(field.word(), sbom);
  }

  /**
   * A time that stands for none, such as the beginning of 1970, is what builds write in its place.
   */
  private static boolean isFixed(DocumentField field, Value value) {
    return field == DocumentField.TIMESTAMP
        && value.state() == State.PLACEHOLDER
        && Moments.read(value.text()).isPresent();
  }

  /** Of the dependencies it counts whether there are any. */
  static Remedy ofDependencies(Sbom sbom) {
    int edges = sbom.graph().dependencyEdges();
    String some = "The SBOM states %d of them, so that some can be written.";
    return edges == 0
        ? whole("dependencies", sbom)
        : plain("dependencies", sbom, Fault.SUPPLIER, some.formatted(edges));
  }

  private static Remedy whole(String field, Sbom sbom) {
    return ofFormat(field, sbom).orElseGet(() -> plain(field, sbom));
  }

  static Remedy of(ComponentField field, Sbom sbom, Kinds.Spread spread) {
    Optional<Remedy> format = spread.isSilent() ? ofFormat(field.word(), sbom) : Optional.empty();
    return format.orElseGet(() -> byEvidence(field.word(), sbom, spread));
  }

  private static Remedy byEvidence(String field, Sbom sbom, Kinds.Spread spread) {
    Fault usual = ROWS.get(field).fault();
    if (spread.lacksAllBy(State.MALFORMED)) {
      return plain(field, sbom, usual, "What stands there is not valid.");
    }
    if (!spread.lackingAlike().isEmpty()) {
      boolean wrong = spread.lackingAlike().keySet().equals(Set.of(State.MALFORMED));
      return plain(field, sbom, wrong ? usual : Fault.SUPPLIER, alike(spread));
    }
    Optional<String> unable =
        spread.isSilent() ? KnownGenerators.thatNeverWrites(field, sbom) : Optional.empty();
    String never = "%s does not write it; add it to what the tool makes, or use another.";
    return unable
        .map(tool -> new Remedy(Fault.GENERATOR, never.formatted(tool), ROWS.get(field).text()))
        .orElseGet(() -> plain(field, sbom, usual, usual == Fault.GENERATOR ? seen(spread) : NONE));
  }

  private static String alike(Kinds.Spread spread) {
    int kind = spread.statedAlike() + spread.lackingAlikeCount();
    int others = spread.lackingCount() - spread.lackingAlikeCount();
    int malformed = spread.lackingAlike().getOrDefault(State.MALFORMED, 0);
    boolean otherwise = spread.lackingAlike().containsKey(State.STATED);
    boolean nothing = !otherwise && malformed < spread.lackingAlikeCount();
    String share = "%d of %d components of the same kind state it, so that it can be written.";
    String besides = " It is also lacking in %d not known to be of such a kind.";
    return share.formatted(spread.statedAlike(), kind)
        + (malformed == 0 ? NONE : " What stands in %d is not valid.".formatted(malformed))
        + (nothing ? " Where it is lacking it was not found or was left out." : NONE)
        + (others == 0 ? NONE : besides.formatted(others));
  }

  /** What the document shows where it shows nothing of components of the same kind. */
  private static String seen(Kinds.Spread spread) {
    if (spread.lackingCount() > 0 && spread.stated() > 0) {
      return spread.stated() == 1
          ? "1 component states it, and is not known to be of the same kind."
          : "%d components state it, none of them known to be of the same kind."
              .formatted(spread.stated());
    }
    if (spread.lacksAllBy(State.PLACEHOLDER)) {
      return "A placeholder stands there.";
    }
    return spread.lacksAllBy(State.STATED) ? "What stands there is not enough." : NONE;
  }

  private static Remedy plain(String field, Sbom sbom) {
    return plain(field, sbom, ROWS.get(field).fault(), NONE);
  }

  private static Remedy plain(String field, Sbom sbom, Fault fault, String shown) {
    String options = KnownGenerators.options(field, sbom);
    boolean behind = isSpdx(sbom) && field.equals("tool-version");
    String where = "Have the tool state its version behind its name and a hyphen.";
    return new Remedy(
        options.isEmpty() ? fault : Fault.SUPPLIER,
        (shown + " " + options).strip(),
        behind ? where : ROWS.get(field).text());
  }

  /** What mends it where the format in this version has no member for it. */
  private static Optional<Remedy> ofFormat(String field, Sbom sbom) {
    int version = number(sbom.version());
    boolean gone = isSpdx(sbom) && version >= SPDX_3 && GONE.contains(field);
    String since = gone ? NONE : ROWS.get(field).since(sbom);
    if (version == 0 || (!since.isEmpty() && version >= number(since))) {
      return Optional.empty();
    }
    String text =
        since.isEmpty()
            ? "%s has no member for it; %s.".formatted(shown(gone, sbom), elsewhere(field, sbom))
            : "%s has no member for it; %s %s has. Export it so%s."
                .formatted(sbom.formatLabel(), sbom.format(), since, orElsewhere(field, sbom));
    return Optional.of(new Remedy(Fault.GENERATOR, text));
  }

  private static String shown(boolean thisVersion, Sbom sbom) {
    return thisVersion ? sbom.formatLabel() : sbom.format();
  }

  private static String elsewhere(String field, Sbom sbom) {
    String since = hasProperties(sbom) ? NONE : "from 1.3 on ";
    String where = isSpdx(sbom) ? "an annotation" : "a property";
    return "%s%s quadcheck:%s can state it".formatted(since, where, field);
  }

  private static String orElsewhere(String field, Sbom sbom) {
    String where = isSpdx(sbom) ? "by an annotation" : "by a property";
    return hasProperties(sbom) ? ", or state quadcheck:%s %s".formatted(field, where) : NONE;
  }

  private static boolean isSpdx(Sbom sbom) {
    return sbom.format().equals("SPDX");
  }

  private static boolean hasProperties(Sbom sbom) {
    return isSpdx(sbom) || number(sbom.version()) >= PROPERTIES;
  }

  /** The first two numbers of a version, so that 2.2.1 is at least 2.2 and 1.10 more than 1.9. */
  private static int number(String version) {
    String[] parts = version.split("\\.", -1);
    return parts.length < 2 ? 0 : 1_000 * digits(parts[0]) + digits(parts[1]);
  }

  private static int digits(String text) {
    String digits = text.replaceAll("[^0-9].*", "");
    return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
  }
}
