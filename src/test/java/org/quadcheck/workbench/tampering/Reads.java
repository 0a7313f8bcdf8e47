package org.quadcheck.workbench.tampering;

import static org.quadcheck.evidence.sbom.ComponentField.DESCRIPTION;
import static org.quadcheck.evidence.sbom.ComponentField.HASH;
import static org.quadcheck.evidence.sbom.ComponentField.IDENTIFIER;
import static org.quadcheck.evidence.sbom.ComponentField.LICENCE;
import static org.quadcheck.evidence.sbom.ComponentField.NAME;
import static org.quadcheck.evidence.sbom.ComponentField.PRODUCER;
import static org.quadcheck.evidence.sbom.ComponentField.PUBLISHER;
import static org.quadcheck.evidence.sbom.ComponentField.PURL;
import static org.quadcheck.evidence.sbom.ComponentField.SUPPLIER;
import static org.quadcheck.evidence.sbom.ComponentField.VERSION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quadcheck.check.AllOf;
import org.quadcheck.check.AnyOf;
import org.quadcheck.check.AttestationField;
import org.quadcheck.check.AttestationSigned;
import org.quadcheck.check.AttestationStates;
import org.quadcheck.check.Check;
import org.quadcheck.check.CompletenessFits;
import org.quadcheck.check.DocumentFieldStated;
import org.quadcheck.check.FieldCoverage;
import org.quadcheck.check.FormAuthorised;
import org.quadcheck.check.FormCoversProduct;
import org.quadcheck.check.FormatAccepted;
import org.quadcheck.check.GraphComplete;
import org.quadcheck.check.HashAlgorithmAccepted;
import org.quadcheck.check.SbomDigestEqual;
import org.quadcheck.check.SbomFresh;
import org.quadcheck.check.SbomMatchesProduct;
import org.quadcheck.check.SbomPresent;
import org.quadcheck.check.SbomSigned;
import org.quadcheck.check.UnknownsStated;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;

/** Which checks read a fact of an attestation, a field of a CycloneDX SBOM, or a file. */
final class Reads {
  private static final Predicate<Check> MATCH = SbomMatchesProduct.class::isInstance;
  private static final Predicate<Check> GRAPH =
      check -> check instanceof GraphComplete || check instanceof CompletenessFits;
  private static final Predicate<Check> SIGNED = AttestationSigned.class::isInstance;
  private static final Predicate<Check> FRESH = SbomFresh.class::isInstance;
  private static final Predicate<Check> FORMAT = FormatAccepted.class::isInstance;

  private static final Predicate<Check> COVERS = FormCoversProduct.class::isInstance;
  private static final Predicate<Check> AUTHORISED = FormAuthorised.class::isInstance;

  private static final String COMPONENT = "components\\[\\d+\\]";
  private static final String PROPERTY = COMPONENT + "\\.properties\\[%s:%s\\](\\.(name|value))?";

  private static final Map<String, Predicate<Check>> OF_SBOM =
      Map.ofEntries(
          Map.entry("bomFormat", FORMAT.or(states(DocumentField.FORMAT_NAME))),
          Map.entry("specVersion", FORMAT.or(states(DocumentField.FORMAT_VERSION))),
          Map.entry("version", states(DocumentField.SBOM_VERSION)),
          Map.entry("metadata\\.timestamp", FRESH.or(states(DocumentField.TIMESTAMP))),
          Map.entry("metadata\\.authors.*", states(DocumentField.AUTHOR)),
          Map.entry("metadata\\.lifecycles.*", states(DocumentField.GENERATION_CONTEXT)),
          Map.entry(
              "metadata\\.tools(\\.components(\\[0\\](\\.name)?)?)?",
              states(DocumentField.TOOL_NAME)),
          Map.entry(
              "metadata\\.tools\\.components\\[0\\].version", states(DocumentField.TOOL_VERSION)),
          Map.entry(
              "metadata\\.component(\\.name)?", MATCH.or(states(DocumentField.PRIMARY_COMPONENT))),
          Map.entry("metadata\\.component\\.(version|supplier(\\.name)?)", MATCH),
          Map.entry("metadata\\.component\\.bom-ref", GRAPH),
          Map.entry("components", GRAPH.or(SbomPresent.class::isInstance).or(covers())),
          Map.entry(COMPONENT, GRAPH),
          Map.entry(COMPONENT + "\\.bom-ref", GRAPH),
          Map.entry(COMPONENT + "\\.name", covers(NAME)),
          Map.entry(COMPONENT + "\\.version", covers(VERSION)),
          Map.entry(COMPONENT + "\\.purl", covers(IDENTIFIER, PURL)),
          Map.entry(
              COMPONENT + "\\.hashes.*", covers(HASH).or(HashAlgorithmAccepted.class::isInstance)),
          Map.entry(COMPONENT + "\\.licenses(?!.*url).*", covers(LICENCE)),
          Map.entry(COMPONENT + "\\.description", covers(DESCRIPTION)),
          Map.entry(COMPONENT + "\\.manufacturer.*", covers(PRODUCER)),
          Map.entry(COMPONENT + "\\.supplier.*", covers(SUPPLIER)),
          Map.entry(COMPONENT + "\\.publisher", covers(PUBLISHER)),
          Map.entry("dependencies.*", GRAPH));

  private static final Map<String, Predicate<Check>> OF_ATTESTATION =
      Map.of(
          "supplier",
          states(AttestationField.SUPPLIER_NAME).or(MATCH),
          "supplier.name",
          states(AttestationField.SUPPLIER_NAME).or(MATCH),
          "product",
          states(AttestationField.PRODUCT_NAME).or(MATCH).or(FRESH).or(COVERS),
          "product.name",
          MATCH.or(COVERS),
          "product.version",
          MATCH.or(COVERS),
          "product.released",
          FRESH.or(SIGNED),
          "sbom",
          SbomDigestEqual.class::isInstance,
          "sbom.file",
          SbomDigestEqual.class::isInstance,
          "sbom.sha256",
          SbomDigestEqual.class::isInstance,
          "signed-by",
          SIGNED.or(AUTHORISED));

  private static final List<String> OF_SIGNATURE =
      List.of("signed-by.name", "signed-by.title", "signed-by.on");

  private Reads() {}

  /** The checks that a check is made of, at any depth. */
  static Stream<Check> single(Check check) {
    if (check instanceof AllOf all) {
      return all.checks().stream().flatMap(Reads::single);
    }
    return check instanceof AnyOf any
        ? any.checks().stream().flatMap(Reads::single)
        : Stream.of(check);
  }

  static Predicate<Check> sbomField(String path) {
    Predicate<Check> read =
        OF_SBOM.entrySet().stream()
            .filter(row -> path.matches(row.getKey()))
            .map(Map.Entry::getValue)
            .reduce(check -> false, Predicate::or);
    return Arrays.stream(ComponentField.values())
        .filter(
            field -> path.matches(PROPERTY.formatted("(quadcheck|bsi:component)", field.word())))
        .map(Reads::covers)
        .reduce(read, Predicate::or);
  }

  static Predicate<Check> fact(String path) {
    Predicate<Check> read = OF_ATTESTATION.getOrDefault(path, check -> false);
    Predicate<Check> signature =
        check ->
            (OF_SIGNATURE.contains(path) && SIGNED.test(check))
                || (path.equals("signed-by.name") && AUTHORISED.test(check))
                || form(path).test(check);
    return Arrays.stream(AttestationField.values())
        .filter(field -> field.word().equals(path))
        .map(Reads::states)
        .reduce(read.or(signature), Predicate::or);
  }

  /** A field of the attestation form, or a part of it with all that stands there. */
  private static Predicate<Check> form(String path) {
    return check ->
        check.formFields().stream()
            .map(FormField::word)
            .anyMatch(word -> word.equals(path) || word.startsWith(path + "."));
  }

  /** The files besides exhibits. */
  static Predicate<Check> file(String path) {
    boolean signature = path.endsWith(".sig");
    Predicate<Check> signed = SbomSigned.class::isInstance;
    return signature ? signed : signed.or(SbomDigestEqual.class::isInstance);
  }

  private static Predicate<Check> states(AttestationField field) {
    return check -> check instanceof AttestationStates states && states.fields().contains(field);
  }

  private static Predicate<Check> states(DocumentField field) {
    return check -> check instanceof DocumentFieldStated states && states.field() == field;
  }

  /** Without fields: whatever is asked of components. */
  private static Predicate<Check> covers(ComponentField... fields) {
    List<ComponentField> read = List.of(fields);
    return check ->
        (check instanceof FieldCoverage one && (read.isEmpty() || read.contains(one.field())))
            || (check instanceof UnknownsStated all
                && (read.isEmpty() || all.fields().stream().anyMatch(read::contains)));
  }
}
