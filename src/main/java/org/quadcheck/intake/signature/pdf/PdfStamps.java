package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.cms.TimeStamp;

/**
 * The time stamps of a whole PDF (RFC 3161). Each says when the file was there, and with it every
 * signature before it; nobody signs by one.
 */
record PdfStamps(List<Stamp> all) {
  private static final String UNFIT =
      "the time stamp of the document does not fit it: what it covers was changed, or it is damaged";
  private static final String ALONE =
      "it is a time stamp of the document, by which nobody signs it";

  PdfStamps {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param fits whether it is over what it covers, whoever made it
   * @param proven when, by an authority that is trusted
   */
  record Stamp(PdfRange range, boolean fits, Optional<Instant> proven) {}

  static PdfStamps of(List<Optional<PdfRange>> ranges, byte[] pdf, Trust trust) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    for (PdfRange range : ranges.stream().flatMap(Optional::stream).toList()) {
      if (range.isStamp(pdf)) {
        stamps.add(of(range, pdf, trust));
      }
    }
    return new PdfStamps(stamps);
  }

  private static Stamp of(PdfRange range, byte[] pdf, Trust trust) throws IOException {
    byte[] stamp = range.signature(pdf).orElseThrow();
    try (InputStream in = range.covered(pdf)) {
      byte[] covered = in.readAllBytes();
      Optional<Instant> proven = TimeStamp.proven(stamp, covered, trust.stampers());
      return new Stamp(range, TimeStamp.isOver(stamp, covered), proven.filter(trust::hasSeen));
    }
  }

  boolean hold(PdfRange range) {
    return all.stream().anyMatch(one -> one.range().equals(range));
  }

  /** The earliest moment at which an authority saw all that a signature covers, and itself. */
  Optional<Instant> proven(PdfRange signature) {
    return all.stream()
        .filter(one -> one.range().first() >= signature.end())
        .flatMap(one -> one.proven().stream())
        .min(Comparator.naturalOrder());
  }

  /** What is told of one; nothing where it fits and stands beside signatures, which tell of it. */
  Optional<Signature> outcome(PdfRange range, boolean alone, Attribution attribution) {
    Stamp stamp = all.stream().filter(one -> one.range().equals(range)).findFirst().orElseThrow();
    if (!stamp.fits()) {
      return Optional.of(attribution.invalid(UNFIT));
    }
    String message = ALONE + stamp.proven().map(PdfStamps::day).orElse("");
    return alone ? Optional.of(attribution.notVerified(message)) : Optional.empty();
  }

  private static String day(Instant moment) {
    return "; it was there on " + LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
