package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.cms.CmsSignatures;

/** The signatures within a PDF; only one behind which nothing was changed counts. */
public record PdfSignatures(String path, Trust trust) {
  private static final String SCHEME = "pdf";
  private static final String DESCRIBED =
      "it is of %s, but what the file says of itself (title, metadata) was changed after signing;"
          + " nothing that a page shows was";

  private static final String UNBOUNDED =
      "it does not say in four numbers what it covers, so that it covers nothing";

  /** Whether something else was added behind the last signature than proves it, be it verified. */
  public static boolean isChangedSince(byte[] pdf) {
    List<Optional<PdfRange>> ranges = PdfRange.of(pdf);
    int end = last(ranges, pdf);
    return !ranges.isEmpty()
        && end < pdf.length
        && (end == 0 || new PdfAdditions(pdf).since(end) == PdfEffect.CONTENT);
  }

  /** Where the last signature ends; a time stamp is nobody's signature, and counts by itself. */
  private static int last(List<Optional<PdfRange>> ranges, byte[] pdf) {
    List<PdfRange> all = ranges.stream().flatMap(Optional::stream).toList();
    List<PdfRange> signed = all.stream().filter(one -> !one.isStamp(pdf)).toList();
    return (signed.isEmpty() ? all : signed).stream().mapToInt(PdfRange::end).max().orElse(0);
  }

  /** How long the file was each time that it was signed and something was added afterwards. */
  public static List<Integer> earlierEnds(byte[] pdf) {
    return PdfRange.of(pdf).stream()
        .flatMap(Optional::stream)
        .map(PdfRange::end)
        .filter(end -> end < pdf.length)
        .distinct()
        .limit(PdfRange.MOST)
        .toList();
  }

  /** The outcome of each; none where the file holds none. */
  public List<Signature> verify(byte[] pdf) throws IOException {
    Attribution attribution = new Attribution(path, SCHEME, trust);
    List<Optional<PdfRange>> ranges = PdfRange.of(pdf);
    if (ranges.size() > PdfRange.MOST) {
      String message = "the file holds more than %d signatures";
      return List.of(attribution.notVerified(message.formatted(PdfRange.MOST)));
    }
    if (ranges.isEmpty() && PdfRange.isMentioned(pdf)) {
      return List.of(attribution.notVerified(UNBOUNDED));
    }
    int last = last(ranges, pdf);
    PdfStamps stamps = PdfStamps.of(ranges, pdf, trust);
    List<Signature> outcomes = new ArrayList<>();
    for (Optional<PdfRange> range : ranges) {
      if (range.isEmpty()) {
        outcomes.add(attribution.invalid("what it is said to cover is not in the file"));
      } else if (stamps.hold(range.get())) {
        boolean alone = stamps.all().size() == ranges.size();
        stamps
            .outcome(range.get(), alone, attribution)
            .map(one -> alone ? bounded(one, range.get(), pdf, last) : one)
            .ifPresent(outcomes::add);
      } else {
        outcomes.addAll(verify(range.get(), pdf, last, stamps));
      }
    }
    return outcomes;
  }

  private List<Signature> verify(PdfRange range, byte[] pdf, int last, PdfStamps stamps)
      throws IOException {
    Attribution attribution = new Attribution(path, SCHEME, trust);
    Optional<byte[]> signature = range.signature(pdf);
    if (signature.isEmpty()) {
      return List.of(
          attribution.invalid("something else than a signature stands where it leaves a gap"));
    }
    if (range.isOld(pdf)) {
      return List.of(bounded(attribution.notVerified("SHA-1 is too weak"), range, pdf, last));
    }
    List<Signature> outcomes =
        new CmsSignatures(path, SCHEME, trust)
            .verify(signature.get(), () -> range.covered(pdf), stamps.proven(range));
    return outcomes.stream().map(one -> bounded(one, range, pdf, last)).toList();
  }

  /**
   * What was added to the file afterwards may show something else than was signed. That it was
   * added is seen without any key.
   */
  private Signature bounded(Signature one, PdfRange range, byte[] pdf, int last) {
    int added = pdf.length - range.end();
    boolean fits = one.outcome() != SignatureOutcome.INVALID;
    boolean covered = one.outcome() == SignatureOutcome.NOT_VERIFIED && range.end() < last;
    if (!fits || added == 0 || covered) {
      return one;
    }
    Attribution attribution = new Attribution(path, SCHEME, trust);
    String message = "the file was changed after signing: %d bytes were added".formatted(added);
    return switch (new PdfAdditions(pdf).since(range.end())) {
      case NOTHING -> one;
      case DESCRIPTION ->
          one.outcome() == SignatureOutcome.NOT_VERIFIED
              ? one
              : attribution.notVerified(DESCRIBED.formatted(one.signer()));
      case CONTENT ->
          range.end() < last
              ? attribution.notVerified(
                  message + ", among them another signature, which alone covers the change")
              : attribution.invalid(message);
    };
  }
}
