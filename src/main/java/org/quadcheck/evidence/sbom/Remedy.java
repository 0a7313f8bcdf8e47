package org.quadcheck.evidence.sbom;

/**
 * With whom it lies that something is not met, such as a field of an SBOM, and what mends it.
 *
 * @param reason sentences on what shows it and what helps; may be empty
 * @param ask what is wanted, where the reason does not say it; may be empty
 */
public record Remedy(Fault fault, String reason, String ask) {

  /** One whose reason says what mends it. */
  public Remedy(Fault fault, String reason) {
    this(fault, reason, "");
  }

  /** All of it; whom the sentences ask follows from the fault. */
  public String text() {
    return (reason + " " + ask).strip();
  }

  /** What mends that something was not handed in; whatever rests on it is asked for by that. */
  public static Remedy ofMissing(String ask) {
    return new Remedy(Fault.MISSING, ask);
  }

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

  /** What mends a fact of the document that is not stated. */
  public static Remedy of(DocumentField field, Sbom sbom) {
    return FieldRemedies.of(field, sbom);
  }

  /** What mends a field that components do not state. */
  public static Remedy of(ComponentField field, Sbom sbom) {
    return of(field, sbom, sbom.kinds().spread(field));
  }

  /** The same where it is asked otherwise than whether the field is stated. */
  public static Remedy of(ComponentField field, Sbom sbom, Kinds.Spread spread) {
    return FieldRemedies.of(field, sbom, spread);
  }

  /** What mends dependencies that are not all stated. */
  public static Remedy ofDependencies(Sbom sbom) {
    return FieldRemedies.ofDependencies(sbom);
  }
}
