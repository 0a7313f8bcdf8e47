package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.handed.Labels;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Terms;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.TrustedKey;
import org.quadcheck.intake.trust.TrustFolder;

/**
 * Whom the buyer trusts: one folder of keys, certificates and lists of revoked ones. Without {@code
 * trust.yaml} in it, every key may sign anything, and the name of its file is the signer's.
 */
public final class TrustStore {
  /** Lists of revoked certificates of great authorities have tens of megabytes. */
  private static final int GREATEST_FILE = 64 << 20;

  private final Trust trust;
  private final Optional<Map<String, Terms>> terms;

  private TrustStore(Trust trust, Optional<Map<String, Terms>> terms) {
    this.trust = trust;
    this.terms = terms;
  }

  /** No keys: no signature can be verified. */
  public static TrustStore empty() {
    return new TrustStore(Trust.nobody(), Optional.empty());
  }

  /**
   * Reads a folder as of a day; one file that is no part of it is a problem: it may be mistyped.
   */
  public static TrustStore read(Path folder, LocalDate day) throws InvalidInputException {
    TrustFolder whole = new TrustFolder(day);
    List<Path> files = files(folder);
    for (Path file : files) {
      if (!isSigners(file)) {
        add(file, whole);
      }
    }
    if (whole.isEmpty()) {
      String message = "holds no keys. Put public keys into it, or leave the trust folder out.";
      throw new InvalidInputException(place(folder), message);
    }
    if (files.stream().filter(TrustStore::isSigners).count() > 1) {
      String message = "holds both trust.yaml and trust.yml. Keep the one that counts.";
      throw new InvalidInputException(place(folder), message);
    }
    for (Path file : files) {
      if (isSigners(file)) {
        whole.addSigners(Labels.of(file), bytes(file));
      }
    }
    return new TrustStore(whole.trust(Labels.of(folder)), whole.terms());
  }

  private static boolean isSigners(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TrustFolder.SIGNERS.contains(name);
  }

  private static void add(Path file, TrustFolder whole) throws InvalidInputException {
    if (Files.isRegularFile(file)) {
      whole.add(Labels.of(file), file.getFileName().toString(), bytes(file));
    } else {
      whole.complain(Labels.of(file), "is no file. Put the keys into the trust folder itself.");
    }
  }

  private static List<Path> files(Path folder) throws InvalidInputException {
    if (!Files.isDirectory(folder)) {
      String message = "no such folder. Name the folder that holds the keys you trust.";
      throw new InvalidInputException(place(folder), message);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new InvalidInputException(
          place(folder), "cannot be read. Check the rights of the folder.", e);
    }
  }

  private static byte[] bytes(Path file) throws InvalidInputException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(GREATEST_FILE + 1);
      if (bytes.length > GREATEST_FILE) {
        String message = "has more than %d bytes, and no key or list is as large. Take it out.";
        throw new InvalidInputException(place(file), message.formatted(GREATEST_FILE));
      }
      return bytes;
    } catch (IOException e) {
      throw new InvalidInputException(
          place(file), "cannot be read. Check the rights of the file.", e);
    }
  }

  private static Place place(Path path) {
    return Place.of(Labels.of(path));
  }

  /** The names of all keys, in order. */
  public List<String> names() {
    return trust.keys().stream().map(TrustedKey::name).toList();
  }

  Trust trust() {
    return trust;
  }

  /** The same for documents that name these suppliers; where none is named nothing is known. */
  TrustStore judging(Collection<String> suppliers) {
    return suppliers.isEmpty() || terms.isEmpty()
        ? this
        : new TrustStore(trust.whereOthersAre(signer -> isOfOthers(signer, suppliers)), terms);
  }

  private boolean isOfOthers(String signer, Collection<String> suppliers) {
    Optional<Terms> own = terms.map(all -> all.get(signer));
    return own.isEmpty() || own.get().isForOthers(suppliers);
  }

  /** Whether it is said who may sign what, so that it matters what was signed. */
  boolean isBounded() {
    return terms.isPresent();
  }

  /**
   * A signature as it counts for a document: one that verifies does not where its signer is not
   * trusted for such documents.
   *
   * @param suppliers whom the documents name
   */
  Signature counting(Signature signature, SignedKind kind, Collection<String> suppliers) {
    if (signature.outcome() != SignatureOutcome.VERIFIED || terms.isEmpty()) {
      return signature;
    }
    Optional<Terms> own = Optional.ofNullable(terms.get().get(signature.signer()));
    Optional<String> objection =
        own.isEmpty()
            ? Optional.of("trust.yaml does not name it")
            : own.get().objection(kind, suppliers);
    return objection
        .map(
            reason ->
                new Signature(
                    signature.path(),
                    signature.scheme(),
                    SignatureOutcome.NOT_VERIFIED,
                    "",
                    "it is of %s, and %s".formatted(signature.signer(), reason)))
        .orElse(signature);
  }
}
