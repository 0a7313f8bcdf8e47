package org.quadcheck.workbench.tampering;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadcheck.evidence.value.Digests;

/**
 * Kinds of report and certificate, each as a supplier fills in the blank form, with the demand that
 * it meets.
 */
enum Paper {
  IRAP("MSP-AS-1 AU", "irap-report", "edition: 2026-06", "service.is-cloud: true"),
  CERT_IN("MSP-AS-6 IN", "cert-in-audit", "", "audit.cert-in-empanelled: true"),
  ISMAP(
      "MSP-AS-10 JP",
      "ismap-registration",
      "issuer: ISMAP Steering Committee; period-start: 2025-04-01; period-end: 2026-03-31",
      "service.is-cloud: true; ismap.valid-until: 2027-07-31"),
  FEDRAMP(
      "MSP-FR-1 US",
      "fedramp-authorization",
      "issuer: FedRAMP; level: C",
      "fedramp.offered: true; fedramp.class: C"),
  SOC2_TYPE_2(
      "SW-SR-2 AU", "soc2-report", "type: 2; period-start: 2025-07-01; period-end: 2026-06-30", ""),
  SOC2_TYPE_1("SW-SR-2 AU", "soc2-report", "type: 1", ""),
  ISO_27001(
      "MSP-AS-11 IN",
      "iso-27001-certificate",
      "edition: ISO/IEC 27001:2022; expires: 2029-07-31",
      "iso-27001.offered: true; iso-27001.edition: 2022"),
  ISO_18974("SW-AT-6 US", "iso-18974-conformance", "edition: ISO/IEC 18974:2023", ""),
  CMMC("MSP-FR-12 US", "cmmc-certificate", "level: 2", "cmmc.offered: true"),
  SCS_OF_3("MSP-AS-12 JP", "scs-certificate", "level: 3", "scs.offered: true"),
  SCS_OF_4("MSP-AS-12 JP", "scs-certificate", "level: 4", "scs.offered: true"),
  JC_STAR("SW-PD-2 JP", "jc-star-label", "issuer: IPA; level: 3", ""),
  THREE_PAO("SW-AT-6 US", "3pao-assessment", "", "");

  static final String FILE = "evidence/report.txt";
  private static final String TEXT = "On Acme Managed Operations, by those who assessed it.\n";

  private final String demand;
  private final String kind;
  private final String facts;
  private final String claims;

  Paper(String demand, String kind, String facts, String claims) {
    this.demand = demand;
    this.kind = kind;
    this.facts = facts;
    this.claims = claims;
  }

  private Map<String, String> filledIn() {
    Map<String, String> filled =
        pairs(
            "issuer: Example Assessors; number: X-17; scope: Acme Managed Operations;"
                + " issued: 2026-08-01; file: "
                + FILE);
    filled.put("kind", kind);
    filled.putAll(pairs(facts));
    return filled;
  }

  private static Map<String, String> pairs(String written) {
    return Arrays.stream(written.split("; "))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split(": ", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> pair[1], (one, other) -> other, LinkedHashMap::new));
  }

  /** Such as {@code MSP-AS-1 AU}. */
  String demand() {
    return demand;
  }

  /** What is handed in where facts of the exhibit are others; an empty one is left out. */
  Map<String, byte[]> with(String others) {
    return handedIn(others, TEXT);
  }

  /** The same with a file that holds something else, and whose digest is stated. */
  Map<String, byte[]> holding(String text) {
    return handedIn("", text);
  }

  private Map<String, byte[]> handedIn(String others, String text) {
    Map<String, String> stated = filledIn();
    stated.put("sha256", Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
    stated.putAll(pairs(others));
    Map<String, byte[]> files = new TreeMap<>();
    files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
    files.put(Offer.ATTESTATION, attestation(stated).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String attestation(Map<String, String> stated) {
    String offers = demand.startsWith("SW") ? "software" : "managed-service";
    return """
        attestation: 1
        supplier: {name: Acme Networks Pty Ltd, country: AU}
        offers: %s
        product: {name: Acme Managed Operations, version: "2026.2", released: 2026-07-01}
        scope: individual-product
        signed-by: {name: J. Rivera, title: Chief Executive, on: 2026-10-12}
        claims:
          supplier.is-responsible-entity: false
        %sexhibits:
          paper:
        %s"""
        .formatted(offers, backed(pairs(claims)), lines(stated));
  }

  private static String backed(Map<String, String> claims) {
    return claims.entrySet().stream()
        .map(
            claim ->
                "  %s: {value: %s, exhibits: [paper]}\n"
                    .formatted(claim.getKey(), quoted(claim.getValue())))
        .collect(Collectors.joining());
  }

  private static String lines(Map<String, String> facts) {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue().isBlank())
        .map(fact -> "    %s: %s\n".formatted(fact.getKey(), quoted(fact.getValue())))
        .collect(Collectors.joining());
  }

  private static String quoted(String value) {
    boolean plain = value.matches("true|false|\\d{4}-\\d{2}-\\d{2}");
    return plain ? value : "'" + value + "'";
  }
}
