package org.quadcheck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.artifact.DeliveredFiles;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.handed.Gatherer;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limits;

/**
 * Turns what a supplier handed in into evidence: folders, archives, files and standard input. What
 * is in a file is told by its content; the one thing told by name is a signature, {@code X.sig} or
 * {@code X.p7s} beside {@code X}.
 */
public final class Intake {
  private final ClaimVocabulary vocabulary;
  private final TrustStore trust;
  private final Limits limits;
  private final Strictness strictness;
  private final Optional<DeliveredFiles> delivered;

  /** Reads claims by this vocabulary, and verifies signatures with these keys of the buyer. */
  public Intake(ClaimVocabulary vocabulary, TrustStore trust, Limits limits) {
    this(vocabulary, trust, limits, Strictness.READABLE, Optional.empty());
  }

  private Intake(
      ClaimVocabulary vocabulary,
      TrustStore trust,
      Limits limits,
      Strictness strictness,
      Optional<DeliveredFiles> delivered) {
    this.vocabulary = vocabulary;
    this.trust = trust;
    this.limits = limits;
    this.strictness = strictness;
    this.delivered = delivered;
  }

  /** The same, with SBOMs that must be as well-formed as this. */
  public Intake with(Strictness wanted) {
    return new Intake(vocabulary, trust, limits, wanted, delivered);
  }

  /** The same, where the buyer may have what was delivered, which statements may speak of. */
  public Intake delivering(Optional<DeliveredFiles> artifacts) {
    return new Intake(vocabulary, trust, limits, strictness, artifacts);
  }

  /** The SBOMs among all inputs; a file that was named and is none is a problem. */
  public List<Sbom> sboms(List<String> inputs, InputStream standardInput)
      throws InvalidInputException {
    try (Gatherer gatherer = Gatherer.of(inputs, standardInput, limits)) {
      return new Assembly(gatherer.gathered(), strictness).sboms(trust, String.join(", ", inputs));
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(String.join(", ", inputs)), message, e);
    }
  }

  /**
   * Every signature of every file that was named or lies in what was named, and every file without
   * one; what lies beside a file under the name of its signature is taken along.
   */
  public static VerifiedFiles signatures(
      List<String> inputs, TrustStore trust, InputStream standardInput, Limits limits)
      throws InvalidInputException {
    List<String> all = Companions.with(inputs);
    String named = String.join(", ", inputs);
    try (Gatherer gatherer = Gatherer.of(all, standardInput, limits)) {
      return new SignatureCheck(gatherer.gathered(), trust).verify(named);
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(named), message, e);
    }
  }

  /** One attestation, in whatever form, under our own keys. */
  public static Foreign attestation(
      String input, ClaimVocabulary vocabulary, InputStream standardInput, Limits limits)
      throws InvalidInputException {
    try (Gatherer gatherer = Gatherer.of(List.of(input), standardInput, limits)) {
      return new Assembly(gatherer.gathered(), Strictness.READABLE).written(vocabulary, input);
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(input), message, e);
    }
  }

  /** What attestations of every form were taken for. */
  public static Understood understood(
      String input, ClaimVocabulary vocabulary, InputStream standardInput, Limits limits)
      throws InvalidInputException {
    try (Gatherer gatherer = Gatherer.of(List.of(input), standardInput, limits)) {
      return new Assembly(gatherer.gathered(), Strictness.READABLE).understood(vocabulary, input);
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(input), message, e);
    }
  }

  /** One SBOM with the values that no check asks for. */
  public static Content whole(String input, InputStream standardInput, Limits limits)
      throws InvalidInputException {
    List<String> inputs = List.of(input);
    try (Gatherer gatherer = Gatherer.of(inputs, standardInput, limits)) {
      return new Assembly(gatherer.gathered(), Strictness.READABLE).whole(input);
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(input), message, e);
    }
  }

  /** An SBOM that this program wrote, as it will be understood. */
  public static Sbom readBack(String path, String text, Limits limits)
      throws InvalidInputException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SbomSource source =
        new SbomSource(path, Digests.sha256(bytes), () -> new ByteArrayInputStream(bytes));
    return SbomFormat.recognise(bytes)
        .or(() -> SbomFormat.recogniseWhole(source.opener()))
        .orElseThrow(() -> new IllegalStateException("what was written here is an SBOM"))
        .read(source, new SbomLimits(limits));
  }

  /** Reads all inputs as one submission; {@code -} is standard input. */
  public Submission read(List<String> inputs, InputStream standardInput)
      throws InvalidInputException {
    return read(inputs, standardInput, Attention.whole());
  }

  /** The same, of whose SBOMs no more is kept than what is wanted. */
  public Submission read(List<String> inputs, InputStream standardInput, Attention attention)
      throws InvalidInputException {
    if (inputs.isEmpty()) {
      throw new InvalidInputException(
          Place.of("input"), "nothing was named. Name a folder, an archive or files.");
    }
    try (Gatherer gatherer = Gatherer.of(inputs, standardInput, limits)) {
      Assembly assembly =
          new Assembly(gatherer.gathered(), strictness).attending(attention, delivered);
      return assembly.submission(vocabulary, trust, String.join(", ", inputs));
    } catch (IOException e) {
      String message = "cannot be closed. Check the rights and the room of the temporary folder.";
      throw new InvalidInputException(Place.of(String.join(", ", inputs)), message, e);
    }
  }
}
