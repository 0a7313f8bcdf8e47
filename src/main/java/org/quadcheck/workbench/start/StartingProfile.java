package org.quadcheck.workbench.start;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.ProfilesReader;
import org.quadcheck.workbench.CaseRunner;

/** A profile in which each key is explained, with a case that passes and one that fails. */
public final class StartingProfile {
  private static final String PROFILE =
      """
      # A profile: what your agency asks by contract beyond the baselines.
      # Lines that begin with a number sign are comments. Take out what you know.

      # Its id: small letters, numbers and hyphens. The file is called so too.
      profile: <id>
      # Its name in reports.
      title: <title>
      # The edition: year and month, in quotes.
      version: "<year-month>"
      # What it is for, in a few sentences. May be left out.
      about: An example that asks more than the baseline does, to be replaced.
      # The baselines, or other profiles, that it judges by.
      extends: [quad-msp]
      # The nations that it judges. Known: <nations>.
      for: [AU]
      # The contract or policy that makes the changes below binding.
      by: Services agreement, schedule 4.

      # For a joint purchase of several nations: each asks the strictest that any asks, and what two of them ask becomes
      # a condition.
      # strictest: true
      # raise-should-asked-by: 2

      # What is changed, by requirement and nation.
      requirements:
        # A stricter number. 'with' takes what the check of the requirement takes.
        MSP-IR-2: {AU: {with: {limit: 24h}}}
        # A stronger obligation, of: <obligations>.
        MSP-LG-1: {AU: {obligation: must}}
        # How a pass must at least be known, of: <assurances>.
        # MSP-AS-1: {AU: {minimum-assurance: third-party}}
        # The same suppliers or all; a plan item that no longer excuses; another contract; a clause that says so too.
        # MSP-IR-1: {AU: {always: true, plan: none, by: Annex 2., cites: [<id>-agreement#data]}}
        # Another check, whole.
        # MSP-IR-6: {AU: {check: {claim-stated: {claim: incident.contact}}}}
        # Less than the baseline asks, which every report tells.
        # MSP-IR-2: {AU: {with: {limit: 5d}, loosens: the reason for it}}

      # Requirements of your own, written as in a baseline. Their ids must be new.
      add:
        - id: <ID>-1
          title: Data stays in Australia
          # Known: <targets>.
          applies-to: [managed-service]
          check: {claim-one-of: {claim: data.locations, values: [AU]}}
          nations:
            AU: {obligation: must, cites: [<id>-agreement#data]}
          remediation: Ask for a service that keeps the data in Australia.

      # Documents of your own that 'add' cites, written as in the register of sources.
      sources:
        - id: <id>-agreement
          title: Services agreement, schedule 4
          issuer: Our agency
          nations: [AU]
          force: contract
          clauses:
            # In your own words what the clause says, and how far you read it: primary, secondary or unverified.
            - {id: data, text: Data is kept in Australia., verified: primary}

      # What is not asked, with the reason; for a condition 'loosens:' in the place of 'reason:'.
      # drop:
      #   - {requirement: MSP-BK-1, reason: not bought}

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
      """;
  private static final String EXPECTED =
      """
      # The outcome that is expected of each requirement on a day. Outcomes: <outcomes>.
      # What the profile changes or adds must be expected to pass in one case and to fail in another.
      about: %s
      as-of: <as-of>
      expected:
        MSP-IR-2: %s
        MSP-LG-1: %s
        <ID>-1: %s
      """;

  private StartingProfile() {}

  /** Its files by their path below the folder of baselines. */
  public static SortedMap<String, String> files(Start start) throws InvalidBaselineException {
    Template template = new Template(start);
    String cases = "profiles/cases/" + start.id();
    SortedMap<String, String> files = new TreeMap<>();
    files.put("profiles/" + start.id() + ".yaml", template.fill(PROFILE));
    files.put(cases + "/passes/attestation.yaml", template.fill(claims("24h", "18 months", "AU")));
    files.put(cases + "/passes/expected.yaml", expected(template, "what was agreed", "pass"));
    files.put(cases + "/fails/attestation.yaml", template.fill(claims("25h", "1d", "SG")));
    files.put(cases + "/fails/expected.yaml", expected(template, "less than was agreed", "fail"));
    String profile = files.get("profiles/" + start.id() + ".yaml");
    files.put(cases + "/crosswalk.csv", crosswalk(start.library(), profile));
    return Collections.unmodifiableSortedMap(files);
  }

  private static String crosswalk(BaselineLibrary library, String text)
      throws InvalidBaselineException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CaseRunner(library, ProfilesReader.read("profile.yaml", bytes, library))
        .crosswalk()
        .text();
  }

  private static String claims(String told, String kept, String place) {
    return ATTESTATION
        + "  incident.notify-customer: %s\n".formatted(told)
        + "  logging.retention: %s\n".formatted(kept)
        + "  data.locations: [%s]\n".formatted(place);
  }

  private static String expected(Template template, String about, String outcome) {
    return template.fill(EXPECTED.formatted(about, outcome, outcome, outcome));
  }
}
