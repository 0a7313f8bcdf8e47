package org.quadcheck.workbench.start;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.workbench.CaseRunner;

/**
 * A baseline of two requirements in which each key is explained, with a case that passes and one
 * that fails.
 */
public final class StartingBaseline {
  private static final String BASELINE =
      """
      # A baseline: what nations ask of a supplier, requirement by requirement.
      # Lines that begin with a number sign are comments. Take out what you know.

      # Its id, which is also the name of its folder: small letters, numbers and hyphens.
      baseline: <id>
      # Its name in reports.
      title: <title>
      # The edition: year and month, in quotes.
      version: "<year-month>"
      # current, or a word of yours such as draft: check then puts it only where it is named.
      status: current
      # The last day of one that has ended, and the id of the baseline that took its place.
      # in-force-until: 2028-12-31
      # superseded-by: another-baseline
      # What must be offered or handed in for it to be put. Known: <targets>.
      applies-to: [managed-service]
      # What it is for, in a few sentences. May be left out.
      about: An example with two requirements, to be replaced.
      requirements:
        # --- a heading of yours, such as incidents
        # The id is never changed and never used again. What is given up stays, marked: retired: true
        - id: <ID>-1
          # One sentence: what is so when it is met.
          title: Incidents are reported to the national authority in time
          # As above, for this requirement.
          applies-to: [managed-service]
          # The question that decides. All kinds of question stand at the end of this file. 'claim' names a question of
          # claims.yaml that the supplier answers in its attestation.
          check: {claim-at-most: {claim: incident.notify-authority, limit: 12h}}
          # Who asks it. Nations: <nations>.
          nations:
            AU:
              # <obligations>: the text makes it a condition, recommends it, or allows it.
              obligation: must
              # The clauses that ask it, as source#clause of the register of sources; at least one.
              cites: [au-soci-act-2018#30BC]
              # Only suppliers with this answer are asked. May be left out.
              when: {supplier.is-responsible-entity: true}
              # Only suppliers who say yes to this question are asked. May be left out.
              # when-offered: fedramp.offered
              # The first and the last day on which it is asked. May be left out.
              # from: 2027-01-01
              # until: 2028-12-31
              # How a pass must at least be known. Known: <assurances>. May be left out.
              # minimum-assurance: documented
              # A plan of the supplier with a day keeps it from blocking. May be left out.
              # plan: allowed
              # Reasons for which a supplier may answer that it does not apply, where a clause cited gives them.
              # not-applicable: [no-in-house-components]
              # For a number that no clause cited states: every report says so.
              # threshold: tool-policy
              # Why it is read so, where a clause cited states a stricter number.
              # reading: The 12 hours are for the gravest incidents alone.
            IN:
              obligation: must
              # Another number than that of the check above; 'check:' here would replace it whole.
              with: {limit: 6h}
              cites: [in-cert-in-directions-2022#ii]
          # What to ask the supplier where it is not met.
          remediation: Ask for an incident plan that says who reports to which authority, and within how many hours.

        # What has few keys may stand on one line, between braces.
        - id: <ID>-2
          title: Privileged users authenticate with several factors
          applies-to: [managed-service]
          check: {claim-affirmed: {claim: mfa.privileged}}
          nations:
            AU: {obligation: must, cites: [au-asd-ism#ISM-1173]}
          remediation: Ask for several factors at every login of an administrator.

      # --- every kind of check, with what it takes between the braces
      <kinds>
      """;
  private static final String ATTESTATION =
      """
      # What a supplier would hand in. Only what the case needs is here.
      attestation: 1
      supplier: {name: Example Networks, country: AU}
      offers: managed-service
      product: {name: Example Operations, version: "1"}
      scope: individual-product
      claims:
        supplier.is-responsible-entity: true
      """;
  private static final String EXPECTED =
      """
      # The outcome that is expected of each requirement on a day. Outcomes: <outcomes>.
      # One word is for every nation that asks; {AU: pass, IN: fail} tells them apart. Nations: <codes>.
      """;
  private static final String PASSES =
      """
      about: the strictest nation's hours are kept
      as-of: <as-of>
      expected:
        <ID>-1: pass
        <ID>-2: pass
      """;
  private static final String FAILS =
      """
      about: one hour more than India allows, and no second factor
      as-of: <as-of>
      expected:
        <ID>-1: {AU: pass, IN: fail}
        <ID>-2: fail
      """;

  private StartingBaseline() {}

  /** Its files by their path below the folder of baselines. */
  public static SortedMap<String, String> files(Start start) throws InvalidBaselineException {
    Template template = new Template(start);
    SortedMap<String, String> files = new TreeMap<>();
    files.put("baseline.yaml", template.fill(BASELINE));
    files.put("cases/passes/attestation.yaml", template.fill(attestation("6h", true)));
    files.put("cases/passes/expected.yaml", template.fill(EXPECTED + PASSES));
    files.put("cases/fails/attestation.yaml", template.fill(attestation("7h", false)));
    files.put("cases/fails/expected.yaml", template.fill(EXPECTED + FAILS));
    files.put("cases/crosswalk.csv", crosswalk(start.library(), files.get("baseline.yaml")));
    SortedMap<String, String> placed = new TreeMap<>();
    files.forEach((path, text) -> placed.put(start.id() + "/" + path, text));
    return Collections.unmodifiableSortedMap(placed);
  }

  private static String crosswalk(BaselineLibrary library, String text)
      throws InvalidBaselineException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CaseRunner(library, BaselineReader.read("baseline.yaml", bytes, library))
        .crosswalk()
        .text();
  }

  private static String attestation(String hours, boolean factors) {
    return ATTESTATION
        + "  incident.notify-authority: %s\n  mfa.privileged: %s\n".formatted(hours, factors);
  }
}
