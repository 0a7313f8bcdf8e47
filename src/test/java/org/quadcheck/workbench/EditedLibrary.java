package org.quadcheck.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;

/** A folder of baselines in a few lines, to be changed by a test. */
public final class EditedLibrary {
  private static final Map<String, String> FILES =
      Map.of(
          "nations.yaml",
          """
          nations:
            - {code: US, name: United States}
            - {code: AU, name: Australia}
            - {code: IN, name: India}
          """,
          "claims.yaml",
          """
          claims:
            incident.notify: {question: "How fast do you tell?", help: Count from noticing., type: duration, backed-by: [document]}
            mfa.kind: {question: "Which second factor?", type: choice, values: [key, app]}
            supplier.critical: {question: "Are you critical?", type: boolean}
          """,
          "sources/p.yaml",
          """
          publisher: P
          sources:
            - id: in-directions
              title: Directions of 2022
              issuer: P
              nations: [IN]
              force: law
              status: in-force
              url: https://example.org/d?a=1&b=2
              clauses:
                - {id: ii, text: Six hours., verified: primary}
                - {id: iii, text: A contact., verified: secondary}
            - id: joint-guide
              title: Guide <of> 2024
              short: Guide
              issuer: P
              nations: []
              force: guidance
              status: standing
              clauses:
                - {id: "1", text: Tell soon., verified: primary}
                - {id: "2", text: Tell whom., verified: unverified}
          """,
          "quad-x/baseline.yaml",
          """
          baseline: quad-x
          title: What X asks
          version: "2026.11"
          status: current
          applies-to: [software]
          about: Two | three sentences.
          requirements:
            - id: X-IR-1
              title: Incidents are told in time
              applies-to: [software]
              check: {claim-at-most: {claim: incident.notify, limit: 72h}}
              nations:
                US: {obligation: should, cites: [joint-guide#1]}
                AU: {obligation: must, with: {limit: 12h}, cites: [joint-guide#1], when: {supplier.critical: true}}
                IN: {obligation: must, with: {limit: 12h}, cites: [in-directions#ii]}
              remediation: Ask for a plan.
            - id: X-MF-2
              title: A second factor is a key
              applies-to: [software]
              check: {claim-one-of: {claim: mfa.kind, values: [key]}}
              nations:
                AU: {obligation: should, cites: [joint-guide#1]}
                IN: {obligation: may, cites: [joint-guide#1], from: 2027-05-13}
              remediation: Ask for keys.
            - id: X-MF-10
              title: Keys are counted
              applies-to: [software]
              check: {manual: {question: "Who counts the keys?"}}
              nations:
                US: {obligation: may, cites: [joint-guide#1]}
              remediation: Count.
          """);

  private final SortedMap<String, String> files = new TreeMap<>(FILES);

  /** The same with a text replaced, which must stand there. */
  public EditedLibrary with(String file, String before, String now) {
    String text = files.get(file);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " does not hold " + before);
    }
    files.put(file, text.replace(before, now));
    return this;
  }

  /** The same with something replaced in its one baseline. */
  public EditedLibrary with(String before, String now) {
    return with("quad-x/baseline.yaml", before, now);
  }

  /** As read. */
  public Edition edition(String name) throws InvalidBaselineException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    BaselineLibrary library = LibraryReader.read(new LibraryFiles(name, bytes));
    return new Edition(name, library, library.baselines());
  }

  /** Written into a folder. */
  public Path write(Path folder) throws java.io.IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    return folder;
  }
}
