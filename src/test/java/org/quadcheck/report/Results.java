package org.quadcheck.report;

import static org.quadcheck.report.FindingBuilder.aFinding;
import static org.quadcheck.report.ResultBuilder.aResult;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Upcoming;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.ClaimAffirmed;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;

/** The three results that every format is held against. */
final class Results {
  static final Nation US = new Nation("US", "United States");
  static final Nation AU = new Nation("AU", "Australia");
  static final Nation IN = new Nation("IN", "India");
  static final Nation JP = new Nation("JP", "Japan");

  /** An override of direction, a terminal code, a bell, a zero-width space and a lone surrogate. */
  static final String HOSTILE =
      "\u202Egnp.exe\u202C \u001B[31mred\u001B[0m\u0007 zero\u200Bwidth \uD800";

  private static final Place CLAIM = new Place("attestation.yaml", 14, 3);
  private static final Place SBOM = new Place("gateway.cdx.json", 118, 9);

  private Results() {}

  static Map<String, AssessmentResult> all() {
    Map<String, AssessmentResult> all = new LinkedHashMap<>();
    all.put("mixed", mixed());
    all.put("compliant", compliant());
    all.put("nothing", nothing());
    return all;
  }

  static AssessmentResult mixed() {
    ResultBuilder result =
        aResult()
            .nation(US, "")
            .nation(AU, "")
            .nation(IN, "")
            .nation(JP, "Japan makes nothing a condition that was put and passed in quad-sbom")
            .baseline("quad-software", "current")
            .tailored("quad-sbom", "withdrawn");
    mixedInputs(result);
    incident(result);
    hashes(result);
    hostile(result);
    review(result);
    excused(result);
    settled(result);
    return result
        .notChecked("SW-VX-1", AU, "no VEX was handed in")
        .notChecked("SW-VX-1", US, "no VEX was handed in")
        .notChecked("SW-PO-3", AU, "Who may approve a release? Ask for the names.")
        .upcoming(dataProtection())
        .loosened(
            new Loosening(
                "SW-LG-1",
                US,
                "asks 'states logging.retention of at least 12 months' instead of 'states"
                    + " logging.retention of at least 30 months'",
                "The agency keeps its own copy: =HYPERLINK(1) " + HOSTILE))
        .data(
            new DataSet(
                DataKind.KNOWN_EXPLOITED,
                "data/kev.json",
                Optional.of(ResultBuilder.DAY.minusDays(31)),
                1,
                1404,
                30),
            new DataSet(
                DataKind.ADVISORIES,
                "data/osv",
                Optional.of(ResultBuilder.DAY.plusDays(1)),
                12,
                12,
                30),
            new DataSet(DataKind.END_OF_LIFE, "data/eol", Optional.empty(), 17, 17, 90))
        .note(
            new FormatNote(
                FormatNote.Kind.NEWER_VERSION,
                "CycloneDX 1.9 is newer than the versions known; what is known of it was read",
                Place.of("gateway.cdx.json"),
                1))
        .note(
            new FormatNote(
                FormatNote.Kind.UNKNOWN_MEMBER, "unknown member 'colour' was skipped", SBOM, 214))
        .build();
  }

  static AssessmentResult compliant() {
    ResultBuilder result =
        aResult()
            .gate(FailOn.REVIEW, true)
            .baseline("quad-software", "current")
            .input("attestation.yaml", InputFile.Kind.ATTESTATION, "attestation 1, 12 claims");
    for (Nation nation : List.of(US, AU, IN, JP)) {
      result
          .nation(nation, "")
          .findings(
              aFinding("SW-IR-1", "Incidents reach the authority in time", nation)
                  .cites(
                      "ir-" + nation.code().toLowerCase(Locale.ROOT),
                      "Incident rules",
                      Force.LAW,
                      "4")
                  .seen(pass("incident.notify-authority: 4 h"))
                  .build());
    }
    return result.build();
  }

  static AssessmentResult nothing() {
    return aResult().of("", "", "").nation(IN, "no baseline was put").build();
  }

  private static void mixedInputs(ResultBuilder result) {
    result
        .input("attestation.yaml", InputFile.Kind.ATTESTATION, "attestation 1, 31 claims")
        .input("gateway.cdx.json", InputFile.Kind.SBOM, "CycloneDX 1.6 JSON, 214 components")
        .input("evidence/ir-plan.pdf", InputFile.Kind.EXHIBIT, "")
        .input("gateway.cdx.json.sig", InputFile.Kind.SIGNATURE, "signed, not verified: no key")
        .input("notes.txt", InputFile.Kind.IGNORED, "no known format")
        .input(HOSTILE + ".txt", InputFile.Kind.IGNORED, "no known format")
        .input("waivers.yaml", InputFile.Kind.REFUSED, "waivers");
  }

  private static void incident(ResultBuilder result) {
    String title = "Incidents reach the authority in time";
    String ask = "Commit to report incidents to CERT-In within 6 hours.";
    result.findings(
        aFinding("SW-IR-1", title, US)
            .should()
            .cites("us-fedramp-cr26", "FedRAMP Consolidated Rules 2026", Force.GUIDANCE, "IEC")
            .seen(
                fail(
                    "incident.notify-authority is 72 h; asked is at most 24 h",
                    "72 h",
                    "at most 24 h",
                    CLAIM))
            .byToolPolicy()
            .build(),
        aFinding("SW-IR-1", title, IN)
            .cites("in-cert-in-directions-2022", "CERT-In Directions 2022", Force.LAW, "ii")
            .seen(
                fail(
                    "incident.notify-authority is 72 h; asked is at most 6 h",
                    "72 h",
                    "at most 6 h",
                    CLAIM))
            .ask(ask)
            .build(),
        aFinding("SW-IR-1", title, JP)
            .may()
            .cites("jp-acd-order", "Active cyber defence order", Force.LAW, "4-2")
            .seen(Observation.fail("no claim for incident.notify-authority was submitted"))
            .build());
  }

  private static void hashes(ResultBuilder result) {
    for (Nation nation : List.of(IN, AU)) {
      FindingBuilder finding = aFinding("SB-C3", "Every component states a hash", nation);
      result.findings(
          (nation.equals(AU) ? finding.should() : finding)
              .in("quad-sbom")
              .cites(
                  "quad-sbom-minimum-2026",
                  "A Shared Vision of Minimum Elements for a Software Bill of Materials",
                  Force.GUIDANCE,
                  "component-hash")
              .cites("other-draft", "Draft technical guidelines", Force.GUIDANCE, "9")
              .seen(
                  fail(
                          "186 of 214 components state a hash; missing in: jquery, lodash, log4j-api … (25 more)",
                          "186 of 214",
                          "100 %",
                          SBOM)
                      .mendedBy(
                          new Remedy(
                              Fault.SUPPLIER,
                              "186 of 214 components of the same kind state it, so that it can be"
                                  + " written. Where it is lacking it was not found or was left"
                                  + " out.",
                              "Have what is delivered hashed.")))
              .byToolPolicy()
              .ask("Add SHA-256 hashes to 28 components; syft and cdxgen both can.")
              .build());
    }
  }

  private static void hostile(ResultBuilder result) {
    String endless = "x".repeat(9_000);
    result.findings(
        aFinding("SB-H1", "No component is past its end of life", IN)
            .in("quad-sbom")
            .cites("in-rules", "Rules of India", Force.POLICY, "3")
            .seen(
                Observation.contradiction(
                    "the supplier states none, but the SBOM lists " + HOSTILE, CLAIM, SBOM),
                Observation.fail("past its end of life: =cmd|'/C calc'!A0", SBOM),
                Observation.fail("past its end of life: " + endless, SBOM),
                Observation.fail(
                    "past its end of life: " + "\u65E5\u672C\u8A9E\u306E\u90E8\u54C1".repeat(12),
                    SBOM),
                Observation.fail(
                    "past its end of life: e\u0301\u0301\u0301clair\r\nerror: forged line", SBOM))
            .ask("=HYPERLINK(\"https://evil.example\";\"Replace it\")")
            .build());
  }

  private static void review(ResultBuilder result) {
    result.findings(
        aFinding("SW-AS-2", "Independent assessment is recent", AU)
            .cites("au-irap", "IRAP policy", Force.POLICY, "7")
            .seen(
                Observation.review(
                    "irap-2026 names 'Acme Gateway 4.1'; ask whether it covers 4.2", CLAIM))
            .ask("Show that the IRAP report of 2026-02-01 covers version 4.2.0.")
            .build(),
        aFinding("SW-VX-1", "Known vulnerabilities are explained", AU)
            .cites("au-ism", "Information Security Manual", Force.POLICY, "ISM-1908")
            .seen(Observation.notChecked("no VEX was handed in"))
            .build(),
        aFinding("SW-VX-1", "Known vulnerabilities are explained", US)
            .should()
            .cites("us-ssdf", "NIST SP 800-218", Force.GUIDANCE, "RV.1")
            .seen(Observation.notChecked("no VEX was handed in"))
            .build(),
        aFinding("SW-PO-3", "Somebody answers for each release", AU)
            .cites("au-ism", "Information Security Manual", Force.POLICY, "ISM-0402")
            .seen(Observation.notChecked("Who may approve a release? Ask for the names."))
            .build());
  }

  private static void excused(ResultBuilder result) {
    Waiver waiver = waiver("SW-MF-1", LocalDate.of(2026, 12, 10));
    result
        .findings(
            aFinding("SW-MF-1", "Administrators log in with hardware keys", AU)
                .cites("au-e8", "Essential Eight", Force.POLICY, "MFA-3")
                .seen(
                    Observation.fail(
                        "mfa.phishing-resistant is answered with no; asked is yes", CLAIM))
                .ask("This is excused and must not be asked.")
                .waivedBy(waiver)
                .build(),
            aFinding("SW-LG-1", "Logs are kept long enough", US)
                .cites("us-m-21-31", "OMB M-21-31", Force.POLICY, "EL1")
                .seen(
                    fail(
                        "logging.retention is 90 days; asked is at least 12 months",
                        "90 days",
                        "at least 12 months",
                        CLAIM))
                .plannedBy(
                    new PlanItem(
                        "log-store",
                        "A larger log store",
                        "CISO",
                        LocalDate.of(2027, 1, 31),
                        CLAIM))
                .build())
        .waiver(
            new WaiverNote(
                waiver, WaiverNote.Kind.EXPIRING, "used; ends in 16 days, on 2026-12-10"))
        .waiver(
            new WaiverNote(
                waiver("SW-OLD-1", LocalDate.of(2026, 3, 1)),
                WaiverNote.Kind.EXPIRED,
                "expired on 2026-03-01; it has no effect"))
        .waiver(
            new WaiverNote(
                waiver("SW-TYPO", LocalDate.of(2027, 3, 1)),
                WaiverNote.Kind.UNMATCHED,
                "matches nothing: it names a requirement or nation that was not put"));
  }

  private static void settled(ResultBuilder result) {
    result.findings(
        aFinding("SW-PW-1", "Code is reviewed before release", US)
            .cites("us-ssdf", "NIST SP 800-218", Force.GUIDANCE, "PW.7")
            .seen(pass("code.reviewed: yes"))
            .build(),
        aFinding("SW-PW-1", "Code is reviewed before release", JP)
            .cites("jp-guide", "Guide of Japan", Force.GUIDANCE, "5")
            .seen(pass("code.reviewed: yes"))
            .build(),
        aFinding("SB-C1", "Every component has a name", US)
            .in("quad-sbom")
            .cites("us-sbom", "Minimum Elements 2026", Force.POLICY, "name")
            .seen(observed("214 of 214 components state a name"))
            .build(),
        aFinding("SB-C1", "Every component has a name", AU)
            .in("quad-sbom")
            .cites("au-ism", "Information Security Manual", Force.POLICY, "ISM-1730")
            .seen(observed("214 of 214 components state a name"))
            .build(),
        aFinding("SW-CT-1", "The contract names an officer", JP)
            .cites("jp-guide", "Guide of Japan", Force.GUIDANCE, "8")
            .seen(Observation.fail("no claim for contract.officer was submitted"))
            .withoutEffect()
            .build(),
        aFinding("SW-FM-1", "The CISA form is signed", US)
            .cites("us-m-26-05", "OMB M-26-05", Force.CONTRACT, "2")
            .seen(
                Observation.notApplicable(
                    "asked only where it is offered, and form.cisa is not affirmed"))
            .build());
  }

  private static Upcoming dataProtection() {
    LocalDate first = LocalDate.of(2027, 5, 13);
    Demand demand =
        new Demand(
            IN,
            Obligation.MUST,
            new ClaimAffirmed("data.breach-notice"),
            List.of(FindingBuilder.clause(IN, "in-dpdp-rules", "DPDP Rules 2025", Force.LAW, "7")),
            List.of(),
            Optional.empty(),
            Optional.of(first),
            Optional.empty(),
            false,
            Optional.of(Assurance.DOCUMENTED),
            true,
            Optional.empty(),
            "",
            new Place("quad-software/baseline.yaml", 210, 5));
    return new Upcoming("SW-DP-1", "Breaches of personal data are reported", demand, first);
  }

  static Waiver waiver(String requirement, LocalDate until) {
    return new Waiver(
        requirement,
        List.of("AU"),
        "Acme Networks Pty Ltd",
        "Acme Gateway",
        List.of("4.2.0"),
        "Keys are ordered; access is from one site only",
        "Director of Procurement",
        until.minusMonths(6),
        until,
        new Place("waivers.yaml", 3, 1));
  }

  static Observation pass(String message) {
    return Observation.pass(Assurance.SELF_ATTESTED, message, CLAIM);
  }

  private static Observation observed(String message) {
    return Observation.pass(Assurance.OBSERVED, message, SBOM);
  }

  private static Observation fail(String message, String found, String asked, Place place) {
    return Observation.fail(message, place).comparing(found, asked);
  }

  static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
