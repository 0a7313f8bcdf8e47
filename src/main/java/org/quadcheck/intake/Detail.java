package org.quadcheck.intake;

import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Exhibit;
import org.quadcheck.evidence.Sbom;

/** What a person would want to know of a file besides its kind. */
final class Detail {
  private Detail() {}

  static String of(Attestation attestation) {
    return "%s, %s"
        .formatted(
            counted(attestation.claims().size(), "claim"),
            counted(attestation.exhibits().size(), "exhibit"));
  }

  static String of(Sbom sbom) {
    String components = counted(sbom.components().size(), "component");
    return "%s %s, %s".formatted(sbom.formatLabel(), sbom.encoding(), components);
  }

  static String of(Exhibit exhibit) {
    return "exhibit %s, %s".formatted(exhibit.id(), digest(exhibit.fileState()));
  }

  static String of(Signed signed) {
    return "of %s: %s".formatted(signed.path(), signed.signature().message());
  }

  static String of(Recognised.BuyersOwn own) {
    return "%s, the buyer's to give".formatted(own.what());
  }

  private static String digest(Exhibit.FileState state) {
    return switch (state) {
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
