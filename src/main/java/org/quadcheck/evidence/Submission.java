package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.VexStatement;

/**
 * All that one supplier hands in for one product or service.
 *
 * @param inputs every file, in the order of their paths
 * @param vexes documents of statements on vulnerabilities, besides those that stand in SBOMs
 * @param beside signatures that lie beside files, by the path of the file
 * @param vocabulary the questions by which attestations were read
 * @param doubtful those attestations, whole, of which only what they are of counts
 */
public record Submission(
    List<InputFile> inputs,
    List<Attestation> attestations,
    List<Sbom> sboms,
    List<Vex> vexes,
    Map<String, List<Signature>> beside,
    ClaimVocabulary vocabulary,
    List<Doubtful> doubtful) {
  public Submission {
    inputs = List.copyOf(inputs);
    attestations = List.copyOf(attestations);
    sboms = List.copyOf(sboms);
    vexes = List.copyOf(vexes);
    beside = Map.copyOf(beside);
    doubtful = List.copyOf(doubtful);
  }

  /** One whose questions are not known. */
  public Submission(
      List<InputFile> inputs,
      List<Attestation> attestations,
      List<Sbom> sboms,
      List<Vex> vexes,
      Map<String, List<Signature>> beside) {
    this(inputs, attestations, sboms, vexes, beside, ClaimVocabulary.of(List.of()), List.of());
  }

  /** The same, read by these questions. */
  public Submission readBy(ClaimVocabulary questions) {
    return new Submission(inputs, attestations, sboms, vexes, beside, questions, doubtful);
  }

  /** The same, where nobody knows of some attestations whether they speak of what is offered. */
  public Submission doubting(List<Doubtful> some) {
    return new Submission(inputs, attestations, sboms, vexes, beside, vocabulary, some);
  }

  /** The same as if those attestations spoke of what is offered. */
  public Submission withoutDoubt() {
    List<Attestation> whole =
        attestations.stream()
            .map(
                one ->
                    doubtful.stream()
                        .map(Doubtful::whole)
                        .filter(other -> other.path().equals(one.path()))
                        .findFirst()
                        .orElse(one))
            .toList();
    return new Submission(inputs, whole, sboms, vexes, beside, vocabulary, List.of());
  }

  /** One without signatures beside its files. */
  public Submission(
      List<InputFile> inputs, List<Attestation> attestations, List<Sbom> sboms, List<Vex> vexes) {
    this(inputs, attestations, sboms, vexes, Map.of());
  }

  /** One without statements on vulnerabilities of their own. */
  public Submission(List<InputFile> inputs, List<Attestation> attestations, List<Sbom> sboms) {
    this(inputs, attestations, sboms, List.of());
  }

  /** Every statement on a vulnerability, wherever it stands. */
  public List<VexStatement> statements() {
    return Stream.concat(
            vexes.stream().flatMap(vex -> vex.statements().stream()),
            sboms.stream().flatMap(sbom -> sbom.vulnerabilities().stream()))
        .toList();
  }

  /** The signatures that lie beside a file. */
  public List<Signature> beside(String path) {
    return beside.getOrDefault(path, List.of());
  }

  /** Those that do not list cryptographic assets alone; all of them where no other is at hand. */
  public List<Sbom> sbomsOfSoftware() {
    List<Sbom> ofSoftware = sboms.stream().filter(sbom -> !sbom.listsCryptographyAlone()).toList();
    return ofSoftware.isEmpty() ? sboms : ofSoftware;
  }

  /** Every claim with this id, one from each attestation that makes it. */
  public List<Claim> claims(String id) {
    return attestations.stream()
        .filter(attestation -> attestation.claims().containsKey(id))
        .map(attestation -> attestation.claims().get(id))
        .toList();
  }

  /** The attestation that makes this claim. */
  public Optional<Attestation> attestationOf(Claim claim) {
    return attestations.stream()
        .filter(attestation -> attestation.path().equals(claim.place().path()))
        .findFirst();
  }

  /** What the supplier offers by any of its attestations; empty without an attestation. */
  public Set<Offer> offers() {
    Set<Offer> offers = EnumSet.noneOf(Offer.class);
    attestations.forEach(attestation -> offers.addAll(attestation.offers()));
    return offers;
  }

  /** The day on which the attested product was published. */
  public Optional<LocalDate> released() {
    return attestations.stream().flatMap(a -> a.released().stream()).findFirst();
  }

  /** Who supplies: the attestation's word, else what the SBOM says of its subject. */
  public String supplier() {
    return firstStated(attestations.stream().map(Attestation::supplierName).toList())
        .orElseGet(() -> ofSubject(Component::supplier));
  }

  /** What is supplied. */
  public String product() {
    return firstStated(attestations.stream().map(Attestation::productName).toList())
        .orElseGet(() -> ofSubject(Component::name));
  }

  /** Which version of it. */
  public String version() {
    return firstStated(attestations.stream().map(Attestation::productVersion).toList())
        .orElseGet(() -> ofSubject(Component::version));
  }

  private static Optional<String> firstStated(List<Value> values) {
    return values.stream().filter(Value::isStated).map(Value::text).findFirst();
  }

  /** What is said of the first product that is named; what another SBOM says may be of another. */
  private String ofSubject(Function<Component, String> part) {
    String name = subjects().map(Component::name).findFirst().orElse("");
    return subjects()
        .filter(subject -> subject.name().equalsIgnoreCase(name))
        .map(part)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The products by name that SBOMs of software are of, one for each that names any. */
  public Stream<Component> subjects() {
    return sbomsOfSoftware().stream()
        .flatMap(sbom -> sbom.subject().stream())
        .filter(subject -> subject.states().of(ComponentField.NAME) == State.STATED);
  }
}
