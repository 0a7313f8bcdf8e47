package org.quadcheck.baseline.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;

/**
 * The keys by which other tools and other spellings say what a waiver says. They are known only to
 * say ours; nothing is ever read from them.
 */
final class ForeignWords {
  static final ForeignWords OF_A_FILE =
      new ForeignWords(
          Map.of(
              "waivers",
              "waiver waive ignore ignores ignored ignored-vulns exceptions exemptions exclusions"
                  + " exclude excludes suppressions suppress suppressed allowlist skip skip-check"
                  + " vulnerabilities misconfigurations licenses secrets accepted-risks"));
  static final ForeignWords OF_A_WAIVER =
      new ForeignWords(
          Map.of(
              "requirement",
              "requirements requirement-id id rule rule-id rules control control-id controls check"
                  + " check-id policy policy-id vulnerability vulnerability-id cve finding",
              "nations",
              "nation country countries for jurisdiction jurisdictions",
              "supplier",
              "supplier-name vendor manufacturer provider publisher",
              "product",
              "product-name products package packages component image purl purls",
              "versions",
              "version product-version product-versions package-version affected-versions",
              "reason",
              "justification statement rationale comment comments description explanation why"
                  + " reason-type impact-statement",
              "approved-by",
              "approver approvers approved approval approved-on-behalf accepted-by accepter"
                  + " granted-by authorised-by authorized-by signed-off-by owner author",
              "from",
              "start starts start-date begin begins created created-at effective-from effective-on"
                  + " valid-from first-day since",
              "until",
              "expires expires-at expires-on expired expired-at expiry expiry-date expiration"
                  + " expiration-date until-date ignore-until effective-until valid-until end ends"
                  + " end-date last-day deadline due due-date"));

  private final Map<String, String> ours = new LinkedHashMap<>();

  private ForeignWords(Map<String, String> foreign) {
    foreign.forEach(
        (our, words) -> {
          ours.put(our, our);
          List.of(words.split(" ")).forEach(word -> ours.put(word, our));
        });
  }

  /** Says of every key of others how it is called here. */
  void explain(Fields fields, Node node) {
    if (node instanceof MapNode map) {
      map.entries().forEach(entry -> explain(fields, entry));
    }
  }

  private void explain(Fields fields, MapNode.Entry entry) {
    String written = entry.key().text();
    String meant = ours.get(kebab(written));
    if (meant != null && !meant.equals(written)) {
      fields.node(written);
      String message = "'%s' is called '%s' here. Rename it.";
      fields.complain(entry.key().place(), message.formatted(written, meant));
    }
  }

  /** One spelling: {@code approvedBy}, {@code approved_by} and {@code Approved by} are one. */
  private static String kebab(String key) {
    return key.strip()
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replace('_', '-')
        .replace(' ', '-');
  }
}
