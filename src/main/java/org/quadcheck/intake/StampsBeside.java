package org.quadcheck.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.recognition.ScannedFile;
import org.quadcheck.intake.signature.OtherScheme;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.cms.TimeStamp;

/**
 * The time stamps (RFC 3161) that lie beside files. Nobody signs by one, so that alone it is as
 * good as no signature; beside a signature that is verified it says when that, or the file, was
 * there.
 *
 * @param signed what lies beside a file, by its own path
 */
record StampsBeside(Map<String, ScannedFile> files, Map<String, Signed> signed, Trust trust) {
  private static final String UNFIT =
      "of %s: it is a time stamp of something else, or of what that was before it was changed";
  private static final String STRANGE =
      "of %s: it is a time stamp of nobody who is trusted for that, or proves nothing. Put the"
          + " certificate of its authority into the trust folder, or leave it out";

  /** The same outcomes, where a stamp that belongs to a verified signature is told with that. */
  List<Signature> with(List<Signature> outcomes) throws IOException {
    List<Signature> settled = new ArrayList<>(outcomes);
    for (Signature one : outcomes) {
      if (isStamp(one) && isOfVerified(stamped(one), outcomes)) {
        settle(one, settled);
      }
    }
    return settled;
  }

  private boolean isStamp(Signature one) {
    return one.scheme().equals(OtherScheme.TIMESTAMP.word()) && signed.containsKey(one.path());
  }

  private String stamped(Signature stamp) {
    return signed.get(stamp.path()).path();
  }

  private void settle(Signature stamp, List<Signature> settled) throws IOException {
    byte[] der = files.get(stamp.path()).bytes(Signatures.GREATEST_SIGNATURE);
    int at = settled.indexOf(stamp);
    if (!isOver(der, stamped(stamp), settled)) {
      settled.set(at, told(stamp, SignatureOutcome.INVALID, UNFIT));
      return;
    }
    Optional<Instant> moment = proven(der, stamped(stamp), settled);
    if (moment.isEmpty()) {
      settled.set(at, told(stamp, SignatureOutcome.NOT_VERIFIED, STRANGE));
      return;
    }
    settled.remove(at);
    settled.replaceAll(one -> isVerified(one, stamped(stamp)) ? at(one, moment.get()) : one);
  }

  private boolean isOver(byte[] der, String path, List<Signature> outcomes) throws IOException {
    for (RawSignature.Content one : stampable(path, outcomes)) {
      if (TimeStamp.isOver(der, one)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Instant> proven(byte[] der, String path, List<Signature> outcomes)
      throws IOException {
    for (RawSignature.Content one : stampable(path, outcomes)) {
      Optional<Instant> moment =
          TimeStamp.proven(der, one, trust.stampers()).filter(trust::hasSeen);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** The file, and the files beside it that hold its verified signatures: either is stamped. */
  private List<RawSignature.Content> stampable(String path, List<Signature> outcomes) {
    List<RawSignature.Content> contents = new ArrayList<>();
    contents.add(files.get(path).raw().opener()::open);
    outcomes.stream()
        .filter(one -> isVerified(one, path) && signed.containsKey(one.path()))
        .forEach(one -> contents.add(files.get(one.path()).raw().opener()::open));
    return contents;
  }

  private boolean isOfVerified(String path, List<Signature> outcomes) {
    return outcomes.stream().anyMatch(one -> isVerified(one, path));
  }

  /** Whether it is a verified signature of this file, be it within, beside or this very file. */
  private boolean isVerified(Signature one, String path) {
    boolean of = signed.containsKey(one.path()) && signed.get(one.path()).path().equals(path);
    return one.outcome() == SignatureOutcome.VERIFIED && (of || one.path().equals(path));
  }

  private Signature told(Signature stamp, SignatureOutcome outcome, String message) {
    return new Signature(
        stamp.path(), stamp.scheme(), outcome, "", message.formatted(stamped(stamp)));
  }

  private static Signature at(Signature one, Instant moment) {
    String message = "%s; a time stamp beside it is of %s";
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return new Signature(
        one.path(),
        one.scheme(),
        one.outcome(),
        one.signer(),
        message.formatted(one.message(), day));
  }
}
