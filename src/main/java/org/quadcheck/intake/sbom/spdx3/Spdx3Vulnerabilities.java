package org.quadcheck.intake.sbom.spdx3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.Justification;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.intake.sbom.spdx.GraphNode;

/** The vulnerabilities that an SPDX 3 document lists, with what it says of their effect. */
final class Spdx3Vulnerabilities {
  private static final Pattern CVE =
      Pattern.compile("CVE-\\d{4}-\\d{4,19}(?!\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

  private static final Map<String, VexStatus> BY_RELATIONSHIP =
      Map.of(
          "affects", VexStatus.AFFECTED,
          "doesNotAffect", VexStatus.NOT_AFFECTED,
          "fixedIn", VexStatus.FIXED,
          "underInvestigationFor", VexStatus.UNDER_INVESTIGATION,
          "hasAssessmentFor", VexStatus.NOT_STATED,
          "hasAssociatedVulnerability", VexStatus.NOT_STATED);

  private static final Map<String, VexStatus> BY_CLASS =
      Map.of(
          "security_VexAffectedVulnAssessmentRelationship", VexStatus.AFFECTED,
          "security_VexNotAffectedVulnAssessmentRelationship", VexStatus.NOT_AFFECTED,
          "security_VexFixedVulnAssessmentRelationship", VexStatus.FIXED,
          "security_VexUnderInvestigationVulnAssessmentRelationship",
              VexStatus.UNDER_INVESTIGATION);

  /** What is said of one vulnerability, by the element that stands for it. */
  private record Said(
      String vulnerability,
      List<VexProduct> products,
      VexStatus status,
      String reason,
      String moment,
      Place place) {}

  private final Map<String, Set<String>> named = new HashMap<>();
  private final List<Said> all = new ArrayList<>();

  /** A vulnerability with what it is called. */
  void given(GraphNode node) {
    Set<String> names = named.computeIfAbsent(node.id(), any -> new LinkedHashSet<>());
    node.parts("externalIdentifier").stream()
        .map(one -> one.text("identifier"))
        .filter(Value::isStated)
        .forEach(one -> names.add(one.text()));
    Value name = node.text("name");
    if (name.isStated() && name.text().chars().noneMatch(Character::isWhitespace)) {
      names.add(name.text());
    }
  }

  /**
   * A relationship, if it is on a vulnerability. Where its class and its type do not agree, the
   * worse counts; what it leaves out is no reason to pass it over.
   */
  void add(GraphNode node) {
    String type = node.text("relationshipType").text();
    Stream.of(BY_RELATIONSHIP.get(type), BY_CLASS.get(node.type()))
        .flatMap(Stream::ofNullable)
        .max(VexStatus::compareTo)
        .ifPresent(status -> add(node, isFromProduct(type), status));
  }

  /** An element of no known type excuses nothing; what it says against a product is heard. */
  void ofNoType(GraphNode node) {
    String type = node.text("relationshipType").text();
    Optional.ofNullable(BY_RELATIONSHIP.get(type))
        .filter(status -> !status.excuses())
        .ifPresent(status -> add(node, isFromProduct(type), status));
  }

  private static boolean isFromProduct(String type) {
    return type.equals("hasAssociatedVulnerability");
  }

  private void add(GraphNode node, boolean fromProduct, VexStatus status) {
    List<Value> from = node.texts("from");
    VexStatus said = standing(node, status);
    List<VexProduct> products = products(fromProduct ? from : node.texts("to"), node, said);
    for (Value one : fromProduct ? node.texts("to") : from(from, node)) {
      all.add(
          new Said(
              one.text(),
              products,
              said,
              status == VexStatus.NOT_AFFECTED ? reason(node) : "",
              status.speaks() ? moment(node, status) : "",
              node.place()));
    }
  }

  private static List<Value> from(List<Value> stated, GraphNode node) {
    return stated.isEmpty() ? List.of(Value.absent(node.place())) : stated;
  }

  /** What was withdrawn or ends excuses nothing. */
  private static VexStatus standing(GraphNode node, VexStatus status) {
    boolean ends = node.has("security_withdrawnTime") || node.has("endTime");
    return status.excuses() && ends ? VexStatus.NOT_STATED : status;
  }

  /** An element that was assessed is the part of the products that is excused; harm is to both. */
  private static List<VexProduct> products(List<Value> ids, GraphNode node, VexStatus status) {
    Value assessed = node.text("security_assessedElement");
    List<VexProduct> named = ids.stream().map(Spdx3Vulnerabilities::product).toList();
    boolean part =
        assessed.isStated() && ids.stream().noneMatch(id -> id.text().equals(assessed.text()));
    if (!part) {
      return named;
    }
    List<VexProduct> parts = List.of(product(assessed));
    return status.excuses()
        ? named.stream().map(one -> one.within(parts)).toList()
        : Stream.concat(named.stream(), parts.stream()).toList();
  }

  private static VexProduct product(Value id) {
    return new VexProduct(id.text(), "", "", "", List.of(), List.of());
  }

  /** In the words of OpenVEX: {@code componentNotPresent} is component_not_present. */
  private static String reason(GraphNode node) {
    Value why = node.text("security_justificationType");
    String word = HUMP.matcher(why.text()).replaceAll("_").toLowerCase(Locale.ROOT);
    return Justification.of(List.of(word, node.text("security_impactStatement").text()));
  }

  /** What does not hold yet excuses nothing today. */
  private static String moment(GraphNode node, VexStatus status) {
    Stream<String> begins = Stream.of("startTime").filter(any -> status.excuses());
    Stream<String> stated = Stream.of("security_publishedTime", "security_modifiedTime");
    return Stream.concat(stated, begins)
        .map(name -> node.text(name).text().strip())
        .max(String::compareTo)
        .orElse("");
  }

  /** All of them, when every element was read. */
  List<VexStatement> finish() {
    return all.stream()
        .map(
            one ->
                new VexStatement(
                    ids(one.vulnerability()),
                    one.products(),
                    one.status(),
                    one.reason(),
                    one.status().speaks() ? Moments.read(one.moment()) : Optional.empty(),
                    one.place()))
        .toList();
  }

  /** One that bears no name may be called by its CVE, as one of another document must be. */
  private Set<String> ids(String vulnerability) {
    Set<String> names = named.getOrDefault(vulnerability, Set.of());
    Matcher cve = CVE.matcher(vulnerability);
    return names.isEmpty() && cve.find() ? Set.of(cve.group()) : names;
  }
}
