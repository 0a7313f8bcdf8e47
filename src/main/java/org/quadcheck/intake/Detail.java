package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.recognition.ScannedFile;

/** What a person would want to know of a file besides its kind. */
final class Detail {
  private static final int SUBJECTS = 3;
  private static final int SHOWN_OF_A_DIGEST = 12;

  private Detail() {}

  static String of(Attestation attestation) {
    String format = attestation.declared().format();
    int remarks = attestation.declared().remarks().size();
    return (format.isEmpty() ? "" : format + ", ")
        + counted(attestation.claims().size(), "claim")
        + ", "
        + counted(attestation.exhibits().size(), "exhibit")
        + (remarks == 0 ? "" : ", " + counted(remarks, "remark") + " on what does not count");
  }

  static String of(Sbom sbom) {
    String what = sbom.listsCryptographyAlone() ? "cryptographic asset" : "component";
    String components = counted(sbom.components().size(), what);
    int listed = sbom.vulnerabilities().size();
    String vulnerable = listed == 0 ? "" : ", %s".formatted(vulnerabilities(listed));
    return "%s %s, %s".formatted(sbom.formatLabel(), sbom.encoding(), components)
        + vulnerable
        + ", "
        + sbom.validity().words();
  }

  private static String vulnerabilities(int count) {
    return count == 1 ? "1 vulnerability" : count + " vulnerabilities";
  }

  static String of(Vex vex) {
    String version = vex.version().isEmpty() ? "" : " " + vex.version();
    return vex.format() + version + ", " + counted(vex.statements().size(), "statement");
  }

  static String of(Exhibit exhibit) {
    return "exhibit %s, %s".formatted(exhibit.id(), digest(exhibit));
  }

  static String of(Signed signed) {
    String messages =
        signed.signatures().stream().map(Signature::message).collect(Collectors.joining("; "));
    return "of %s: %s".formatted(signed.path(), messages);
  }

  /** What an envelope is, of what it speaks and how it is signed. */
  static String of(Enclosed enclosed, Collection<ScannedFile> files) {
    List<String> said = new ArrayList<>(List.of(enclosed.what()));
    enclosed.subjects().entrySet().stream()
        .limit(SUBJECTS)
        .forEach(subject -> said.add(of(subject.getKey(), subject.getValue(), files)));
    if (enclosed.subjects().size() > SUBJECTS) {
      said.add("and %d more".formatted(enclosed.subjects().size() - SUBJECTS));
    }
    enclosed.signatures().forEach(one -> said.add(of(one)));
    return String.join(", ", said);
  }

  private static String of(String digest, String name, Collection<ScannedFile> files) {
    String where =
        files.stream()
            .filter(file -> file.sha256().equals(digest))
            .map(file -> "handed in as " + file.path())
            .findFirst()
            .orElse("not handed in");
    String start = digest.substring(0, Math.min(SHOWN_OF_A_DIGEST, digest.length()));
    String shown = name.isBlank() ? "something without a name" : name;
    return "speaks of %s (%s…, %s)".formatted(shown, start, where);
  }

  private static String of(Signature signature) {
    return switch (signature.outcome()) {
      case VERIFIED -> "signed, " + signature.message();
      case NOT_VERIFIED -> "signed, not verified: " + signature.message();
      case INVALID -> "signature invalid: " + signature.message();
      case UNSIGNED -> "unsigned";
    };
  }

  static String of(Recognised.BuyersOwn own) {
    return "%s, the buyer's to give".formatted(own.what());
  }

  private static String digest(Exhibit exhibit) {
    return switch (exhibit.fileState()) {
      case RENAMED ->
          "SHA-256 as stated, though the attestation names it %s".formatted(exhibit.file());
      case MATCHES -> "SHA-256 as stated";
      case DIFFERS -> "SHA-256 differs from the one stated";
      case NOT_BOUND -> "no SHA-256 stated";
      case MISSING, NOT_NAMED -> "not handed in";
    };
  }

  private static String counted(int count, String what) {
    return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }
}
