package org.quadcheck.evidence.sbom;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quadcheck.evidence.value.Enclosure;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexStatement;

/**
 * One SBOM as it was understood.
 *
 * @param format CycloneDX or SPDX
 * @param version of the format as written: 1.6, 2.3
 * @param encoding JSON, XML, tag-value
 * @param path of the document; within an envelope it follows {@code !/}
 * @param sha256 of the file that was handed in, lower-case hexadecimal
 * @param facts what the document states about itself
 * @param remarks from what it was made, where that stands in a comment alone
 * @param subject the product that the document speaks of; not one of the components
 * @param components every component at any depth, in the order of the document
 * @param services how many services are listed; they are not components
 * @param files how many files are listed; they are not components
 * @param notes remarks on the form, capped by kind
 * @param validity how it stands to the rules of its format
 * @param signatures every signature over the document that was found, in or beside it
 * @param vulnerabilities that it lists, with what it says of their effect
 * @param survey what was counted and no check asks for
 * @param disclosures what it tells besides, as far as that can speak against an answer
 * @param link how others link to it; empty where it bears no serial number
 * @param references other documents, by the words with which ids of them begin
 */
public record Sbom(
    String path,
    String format,
    String version,
    String encoding,
    String sha256,
    Map<DocumentField, Value> facts,
    Map<Remark, Value> remarks,
    Optional<Component> subject,
    List<Component> components,
    DependencyGraph graph,
    Completeness completeness,
    int services,
    int files,
    List<FormatNote> notes,
    Validity validity,
    List<Signature> signatures,
    List<VexStatement> vulnerabilities,
    Survey survey,
    Disclosures disclosures,
    Optional<BomLink> link,
    Map<String, DocumentReference> references) {
  private static final String CRYPTOGRAPHIC = "cryptographic-asset";

  public Sbom {
    Map<DocumentField, Value> copy = new EnumMap<>(DocumentField.class);
    copy.putAll(facts);
    facts = java.util.Collections.unmodifiableMap(copy);
    remarks = Map.copyOf(remarks);
    components =
        components instanceof ComponentList
            ? components
            : java.util.Collections.unmodifiableList(components);
    notes = List.copyOf(notes);
    signatures = List.copyOf(signatures);
    vulnerabilities = List.copyOf(vulnerabilities);
    references = Map.copyOf(references);
  }

  /** One fact of the document; absent where nothing was said. */
  public Value fact(DocumentField field) {
    return facts.getOrDefault(field, Value.absent(Place.of(path)));
  }

  /** From what the document was made, as a comment says; absent where none does. */
  public Value remark(Remark where) {
    return remarks.getOrDefault(where, Value.absent(Place.of(path)));
  }

  /** The other document that an id is of; empty where it is of none that is referred to. */
  public Optional<DocumentReference> referenceOf(String id) {
    int colon = id.lastIndexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(references.get(id.substring(0, colon)));
  }

  /** The file that was handed in, where the document stands in an envelope in it. */
  public String file() {
    return Enclosure.file(path);
  }

  /** The states of one component, which costs less than to ask for the component itself. */
  public FieldStates states(int index) {
    return components instanceof ComponentList list
        ? list.states(index)
        : components.get(index).states();
  }

  /** Where the components stand whose states are such, in order. */
  public IntStream indexes(Predicate<FieldStates> such) {
    return components instanceof ComponentList list
        ? list.indexes(such)
        : IntStream.range(0, components.size()).filter(index -> such.test(states(index)));
  }

  /** Of which kinds its components are. */
  public Kinds kinds() {
    return components instanceof ComponentList list ? list.kinds() : Kinds.of(components);
  }

  /**
   * Whether it shows no component: it lists none, says nothing of whatever it lists, or may list
   * the product alone.
   */
  public boolean isHollow() {
    return listsProductAlone() || indexes(states -> !states.states().isEmpty()).findAny().isEmpty();
  }

  /** In SPDX the product is one of the packages, so that to leave out which makes it no part. */
  public boolean listsProductAlone() {
    return format.equals("SPDX") && subject.isEmpty() && components.size() == 1;
  }

  /**
   * A cryptographic bill of materials (CBOM), in which no software stands: what bears a package URL
   * or CPE is software, whatever it is called.
   */
  public boolean listsCryptographyAlone() {
    return !components.isEmpty()
        && components.get(0).type().equals(CRYPTOGRAPHIC)
        && kinds().groups().stream().allMatch(one -> one.kind().type().equals(CRYPTOGRAPHIC))
        && indexes(one -> one.of(ComponentField.IDENTIFIER) == State.STATED).findAny().isEmpty();
  }

  /** Whether a signature of it does not fit it, so that nobody says what is in it. */
  public boolean isSignedInvalidly() {
    return signatures.stream().anyMatch(one -> one.outcome() == SignatureOutcome.INVALID);
  }

  /** Where a component begins. */
  public Place placeOf(Component component) {
    return new Place(path, component.line(), component.column());
  }

  /** How a report names the format: {@code CycloneDX 1.6}. */
  public String formatLabel() {
    return format + " " + version;
  }

  /** The same document with the signatures that were found for it. */
  public Sbom withSignatures(List<Signature> found) {
    return with(found, references);
  }

  /** The same document with what became of the others that it refers to. */
  public Sbom withReferences(Map<String, DocumentReference> others) {
    return with(signatures, others);
  }

  private Sbom with(List<Signature> found, Map<String, DocumentReference> others) {
    return new Sbom(
        path,
        format,
        version,
        encoding,
        sha256,
        facts,
        remarks,
        subject,
        components,
        graph,
        completeness,
        services,
        files,
        notes,
        validity,
        found,
        vulnerabilities,
        survey,
        disclosures,
        link,
        others);
  }
}
