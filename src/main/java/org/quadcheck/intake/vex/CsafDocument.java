package org.quadcheck.intake.vex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.vex.Justification;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;

/**
 * CSAF 2.0: one statement for each vulnerability and status. A product status means the same in
 * every profile (3.2.3.9), so that an advisory speaks as a VEX does.
 */
final class CsafDocument {
  private static final Map<String, VexStatus> STATES =
      Map.of(
          "known_not_affected", VexStatus.NOT_AFFECTED,
          "fixed", VexStatus.FIXED,
          "first_fixed", VexStatus.FIXED,
          "under_investigation", VexStatus.UNDER_INVESTIGATION,
          "known_affected", VexStatus.AFFECTED,
          "first_affected", VexStatus.AFFECTED,
          "last_affected", VexStatus.AFFECTED);

  private static final Set<String> RELEASED = Set.of("final", "interim");

  /** Profiles of CSAF 2.1 for what its issuer no longer stands by. */
  private static final Set<String> TAKEN_BACK = Set.of("csaf_withdrawn", "csaf_superseded");

  private static final Pattern UNRELEASED = Pattern.compile("0(?:\\..*)?|[^+]*-.*");

  private final Fields fields;
  private final Fields about;
  private final List<Problem> problems;
  private final CsafProducts products;
  private final Optional<Instant> said;
  private final boolean draft;

  CsafDocument(Fields fields, List<Problem> problems) {
    this.fields = fields;
    this.problems = problems;
    Node none = new MapNode(fields.place(), List.of());
    about = Fields.of(fields.requiredNode("document").orElse(none), "'document'", problems);
    products = new CsafProducts(fields.node("product_tree").orElse(none), problems);
    Fields tracking = Fields.of(about.node("tracking").orElse(none), "'tracking'", problems);
    said = released(tracking);
    draft = isDraft(tracking) || about.text("category").filter(TAKEN_BACK::contains).isPresent();
  }

  /**
   * The later of its two days, for one that is yet to be released first says nothing today. Without
   * the current one, which CSAF asks for, nobody knows when it was said last.
   */
  private static Optional<Instant> released(Fields tracking) {
    return day(tracking, "current_release_date")
        .map(
            current ->
                day(tracking, "initial_release_date").filter(current::isBefore).orElse(current));
  }

  private static Optional<Instant> day(Fields tracking, String key) {
    return tracking.text(key).map(String::strip).flatMap(Moments::read);
  }

  /**
   * A draft is for whoever writes it (CSAF 2.0, /document/tracking/status), and so is whatever does
   * not say that it is none; of version 0 and before a release there are drafts alone (6.1.17).
   */
  private static boolean isDraft(Fields tracking) {
    String status = tracking.text("status").orElse("").strip().toLowerCase(Locale.ROOT);
    String version = tracking.text("version").orElse("").strip();
    return !RELEASED.contains(status) || version.isEmpty() || UNRELEASED.matcher(version).matches();
  }

  String version() {
    return about.text("csaf_version").orElse("");
  }

  /** CSAF knows no other day of what it says. */
  Optional<Instant> issued() {
    return said;
  }

  List<VexStatement> statements() {
    return fields.items("vulnerabilities").stream()
        .flatMap(node -> statements(node).stream())
        .toList();
  }

  private List<VexStatement> statements(Node node) {
    Fields one = Fields.of(node, "a vulnerability", problems);
    Set<String> ids = ids(one);
    if (ids.isEmpty() && isVex()) {
      one.complain(node.place(), "a vulnerability has neither 'cve' nor 'ids'. Ask which it is.");
    }
    Map<String, String> reasons = reasons(one);
    List<VexStatement> statements = new ArrayList<>();
    for (MapNode.Entry entry : one.entries("product_status")) {
      VexStatus status = state(entry.key().text());
      if (status != null && !(ids.isEmpty() && STATES.get(entry.key().text()).excuses())) {
        statements.addAll(statements(entry, status, reasons, ids));
      }
    }
    return statements;
  }

  /** A draft clears nothing, and a person must look at what it would clear. */
  private VexStatus state(String word) {
    VexStatus status = STATES.get(word);
    return draft && status != null && status.excuses() ? VexStatus.DRAFT : status;
  }

  private List<VexStatement> statements(
      MapNode.Entry entry, VexStatus status, Map<String, String> reasons, Set<String> ids) {
    Map<String, List<VexProduct>> byReason = new LinkedHashMap<>();
    MapNode alone = new MapNode(entry.key().place(), List.of(entry));
    String key = entry.key().text();
    for (TextNode id : Fields.of(alone, "'product_status'", problems).textNodes(key)) {
      String reason = status == VexStatus.NOT_AFFECTED ? reasons.getOrDefault(id.text(), "") : "";
      Stream<VexProduct> meant =
          STATES.get(key).excuses()
              ? Stream.of(products.find(id.text()))
              : products.harmed(id.text());
      meant.forEach(byReason.computeIfAbsent(reason, any -> new ArrayList<>())::add);
    }
    return byReason.entrySet().stream()
        .map(
            same ->
                new VexStatement(
                    ids, same.getValue(), status, same.getKey(), said, entry.key().place()))
        .toList();
  }

  /**
   * That profile alone asks for the id of every vulnerability (CSAF 2.0, 4.5). In others what has
   * none excuses nothing that anybody could look up, and may be on anything that is excused.
   */
  private boolean isVex() {
    return about.text("category").filter("csaf_vex"::equals).isPresent();
  }

  private Set<String> ids(Fields one) {
    Set<String> ids = new LinkedHashSet<>();
    one.text("cve").ifPresent(ids::add);
    for (Node id : one.items("ids")) {
      Fields.of(id, "an id", problems).text("text").ifPresent(ids::add);
    }
    ids.removeIf(String::isBlank);
    return ids;
  }

  /** Why products are not affected: a flag, or the impact in words. */
  private Map<String, String> reasons(Fields one) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Node node : one.items("flags")) {
      Fields flag = Fields.of(node, "a flag", problems);
      flag.text("label").ifPresent(label -> add(label, flag, reasons));
    }
    for (Node node : one.items("threats")) {
      Fields threat = Fields.of(node, "a threat", problems);
      if (threat.text("category").filter("impact"::equals).isPresent()) {
        add(threat.text("details").orElse(""), threat, reasons);
      }
    }
    Map<String, String> each = new LinkedHashMap<>();
    reasons.forEach((id, all) -> each.put(id, Justification.of(all)));
    return each;
  }

  private void add(String reason, Fields part, Map<String, List<String>> reasons) {
    meant(part).forEach(id -> reasons.computeIfAbsent(id, any -> new ArrayList<>(1)).add(reason));
  }

  private Stream<String> meant(Fields part) {
    Stream<String> grouped = part.texts("group_ids").stream().flatMap(products::group);
    return Stream.concat(part.texts("product_ids").stream(), grouped);
  }
}
