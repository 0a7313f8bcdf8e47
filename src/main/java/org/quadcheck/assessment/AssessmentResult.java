package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Loosening;
import org.quadcheck.baseline.Nation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.knowledge.DataSet;

/**
 * Everything that was concluded; renderers read it and decide nothing.
 *
 * @param toolVersion of this program
 * @param asOf the day of judging
 * @param supplier name, and country code in brackets where stated
 * @param nations those that were asked for, in the order of the reports
 * @param leastForce only demands of this force or stronger decide; empty where all do
 * @param sourcesDigest SHA-256 over the register of sources and the claim vocabulary
 * @param upcoming demands that come into force after the day
 * @param loosened what profiles ask of these nations less strictly than the baselines do
 * @param validities how each SBOM stands to the rules of its format, by its path
 * @param notes remarks on the form of the SBOMs
 * @param data that the buyer gave to judge by
 */
public record AssessmentResult(
    String toolVersion,
    LocalDate asOf,
    String supplier,
    String product,
    String productVersion,
    List<Nation> nations,
    Optional<Force> leastForce,
    List<BaselineUse> baselines,
    String sourcesDigest,
    List<InputFile> inputs,
    Gate gate,
    List<Verdict> verdicts,
    List<Finding> findings,
    List<WaiverNote> waivers,
    List<NotChecked> notChecked,
    List<Upcoming> upcoming,
    List<Loosening> loosened,
    Map<String, Validity> validities,
    List<FormatNote> notes,
    List<DataSet> data) {
  public AssessmentResult {
    nations = List.copyOf(nations);
    baselines = List.copyOf(baselines);
    inputs = List.copyOf(inputs);
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    waivers = List.copyOf(waivers);
    notChecked = List.copyOf(notChecked);
    upcoming = List.copyOf(upcoming);
    loosened = List.copyOf(loosened);
    validities = Collections.unmodifiableMap(new LinkedHashMap<>(validities));
    notes = List.copyOf(notes);
    data = List.copyOf(data);
  }
}
