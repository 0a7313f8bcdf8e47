package org.quadcheck.evidence.sbom;

import java.util.Map;
import org.quadcheck.evidence.value.State;

/**
 * With whom it lies that something is not met, such as a field of an SBOM, and what mends it.
 *
 * @param text one sentence; whom it asks follows from the fault
 */
public record Remedy(Fault fault, String text) {
  private static final String NONE = "";

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
   * @param fault where the format has room for it
   * @param cycloneDx the version of CycloneDX that brought a member for it; empty if none did
   * @param spdx the same for SPDX
   */
  private record Row(Fault fault, String cycloneDx, String spdx, String text) {
    String since(Sbom sbom) {
      return sbom.format().equals("SPDX") ? spdx : cycloneDx;
    }
  }

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          supplier("author", "1.2", "2.2", "Name the organisation or person that made the SBOM."),
          generator("format-name", "1.0", "2.2", "Export it anew."),
          generator("format-version", "1.0", "2.2", "Export it anew."),
          supplier("generation-context", "1.5", "3.0", "State when in its life it was made."),
          supplier("timestamp", "1.2", "2.2", "State when the SBOM was made."),
          generator("tool-name", "1.2", "2.2", "Have the tool name itself."),
          generator("tool-version", "1.2", "2.2", "Have the tool state its version."),
          generator("sbom-version", "1.0", NONE, "State a serial number and a version."),
          supplier("primary-component", "1.2", "2.2", "Name the product that the SBOM describes."),
          generator("name", "1.0", "2.2", "Give every component a name."),
          supplier("version", "1.0", "2.2", "State the version, or that it is unknown."),
          supplier("producer", "1.2", "2.2", "Name who made the component."),
          supplier("supplier", "1.2", "2.2", "Name who supplies the component."),
          supplier("publisher", "1.0", NONE, "Name who publishes the component."),
          generator("identifier", "1.0", "2.2", "Use a tool that writes a purl or a CPE."),
          generator("purl", "1.0", "2.2", "Use a tool that writes purls."),
          generator("cpe", "1.0", "2.2", "Use a tool that writes CPEs."),
          generator("hash", "1.0", "2.2", "Use a tool that hashes what is delivered."),
          generator("hash-algorithm", "1.0", "2.2", "Use a tool that hashes what is delivered."),
          supplier("licence", "1.0", "2.2", "State the licence, or that it is unknown."),
          generator("dependencies", "1.2", "2.2", "Use a tool that writes all dependencies."),
          supplier("description", "1.0", "2.2", "Say in a sentence what the component does."),
          supplier("origin", "1.1", "2.2", "State where the component was taken from."),
          supplier("vulnerabilities", "1.4", "2.3", "State what is known, or where it is told."),
          supplier("patch-status", "1.2", "3.0", "State what was patched."),
          supplier("release-date", "1.4", "2.3", "State the day of its release."),
          supplier("end-of-life", NONE, "2.3", "State until when it is supported."),
          supplier("criticality", NONE, NONE, "State how critical the component is."),
          supplier("usage-restrictions", "1.5", "2.2", "State what restricts its use, or nothing."),
          supplier("comments", "1.5", "2.2", "Add what a reader must know."),
          supplier("executable", NONE, "2.3", "State whether it can be run."),
          supplier("archive", NONE, "2.3", "State whether it is an archive."),
          supplier("structured", NONE, NONE, "State whether it is structured data."));

  /** What mends a signature of an SBOM that nobody here can verify. */
  public static Remedy ofUnverifiedSignature() {
    return new Remedy(
        Fault.SIGNATURE,
        "The SBOM is signed. Ask for the public key or the certificate of whoever signed it by a"
            + " way that you trust, and not beside the SBOM; put it into a folder of your own and"
            + " check again with --trust FOLDER");
  }

  /** What mends a signature that does not fit the attestation. */
  public static Remedy ofInvalidSignature() {
    return new Remedy(
        Fault.SIGNATURE,
        "Ask for the attestation as it was signed, or signed anew, and for the public key or the"
            + " certificate of whoever signs by a way that you trust");
  }

  /** What mends an attestation that is signed after the day that is judged. */
  public static Remedy ofLaterSignature() {
    return new Remedy(
        Fault.SIGNATURE,
        "Judge it as of the day on which the attestation is signed or later, or ask for the"
            + " attestation that stood on the day asked about");
  }

  private static Map.Entry<String, Row> supplier(
      String field, String cycloneDx, String spdx, String text) {
    return Map.entry(field, new Row(Fault.SUPPLIER, cycloneDx, spdx, text));
  }

  private static Map.Entry<String, Row> generator(
      String field, String cycloneDx, String spdx, String text) {
    return Map.entry(field, new Row(Fault.GENERATOR, cycloneDx, spdx, text));
  }

  /** What mends a fact of the document that is not stated. */
  public static Remedy of(DocumentField field, Sbom sbom) {
    boolean dropped = sbom.survey().reproducible() && sbom.fact(field).state() == State.ABSENT;
    String asks = dropped ? LEFT_OUT.getOrDefault(field, NONE) : NONE;
    return asks.isEmpty() ? of(field.word(), sbom) : new Remedy(Fault.BUILDER, asks);
  }

  /** What mends a field that components do not state. */
  public static Remedy of(ComponentField field, Sbom sbom) {
    return of(field.word(), sbom);
  }

  /** What mends dependencies that are not all stated. */
  public static Remedy ofDependencies(Sbom sbom) {
    return of("dependencies", sbom);
  }

  private static Remedy of(String field, Sbom sbom) {
    Row row = ROWS.get(field);
    String since = row.since(sbom);
    if (since.isEmpty()) {
      String text = "%s has no member for it; a property or annotation quadcheck:%s can state it.";
      return new Remedy(Fault.GENERATOR, text.formatted(sbom.format(), field));
    }
    if (number(sbom.version()) < number(since)) {
      String text = "%s has no member for it; %s %s has. Export it so, or state quadcheck:%s.";
      return new Remedy(
          Fault.GENERATOR, text.formatted(sbom.formatLabel(), sbom.format(), since, field));
    }
    return new Remedy(row.fault(), row.text());
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
