package org.quadcheck.intake.trust;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.signature.Dated;
import org.quadcheck.intake.signature.KeyFile;
import org.quadcheck.intake.signature.Terms;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.TrustPart;
import org.quadcheck.intake.signature.TrustedKey;
import org.quadcheck.intake.signature.chain.Authorities;
import org.quadcheck.intake.signature.chain.Authority;
import org.quadcheck.intake.signature.chain.Holder;
import org.quadcheck.intake.signature.chain.JudgedTime;
import org.quadcheck.intake.signature.chain.Period;
import org.quadcheck.intake.signature.chain.Revocations;
import org.quadcheck.intake.signature.chain.Stamper;
import org.quadcheck.intake.signature.chain.Stampers;
import org.quadcheck.intake.signature.sigstore.Identity;
import org.quadcheck.intake.signature.sigstore.SigstoreTrust;
import org.quadcheck.intake.signature.sigstore.TrustedRoot;

/** What the files of a trust folder come to, on a day. */
public final class TrustFolder {
  /** The file that says who may sign what. */
  public static final List<String> SIGNERS = List.of("trust.yaml", "trust.yml");

  private record Filed(String file, TrustedKey key) {}

  private final LocalDate day;
  private final Map<String, TrustPart> parts = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<List<Signer>> signers = Optional.empty();
  private List<String> stampers = List.of();
  private Optional<SigstoreTrust> sigstore = Optional.empty();

  /** Trust as of a day. */
  public TrustFolder(LocalDate day) {
    this.day = day;
  }

  /** Adds a file; what is wrong with it is told in the end. */
  public void add(String label, String file, byte[] bytes) {
    try {
      if (TrustedRoot.isOne(bytes)) {
        addRoot(label, file, bytes);
        return;
      }
      parts.put(file, new KeyFile(Place.of(label), stem(file)).read(bytes));
    } catch (InvalidInputException e) {
      problems.addAll(e.problems());
    }
  }

  private void addRoot(String label, String file, byte[] bytes) {
    Optional<SigstoreTrust> root = TrustedRoot.read(file, bytes);
    if (root.isEmpty()) {
      complain(label, "is no whole root of trust of Sigstore. Fetch it again.");
    } else if (sigstore.isPresent()) {
      complain(label, "is a second root of trust of Sigstore. Take one out.");
    } else {
      sigstore = root;
    }
  }

  /** Adds {@code trust.yaml}, after all other files. */
  public void addSigners(String label, byte[] bytes) {
    try {
      SignersReader reader = new SignersReader(parts.keySet());
      List<Signer> read = reader.read(label, bytes);
      read.forEach(this::refuseEmpty);
      refuseSecond(read);
      signers = Optional.of(read);
      stampers = reader.stampers();
      stampers.stream()
          .filter(file -> parts.get(file).authorities().isEmpty())
          .forEach(
              file ->
                  complain(label, "'%s' holds no authority. Name another file.".formatted(file)));
    } catch (InvalidInputException e) {
      problems.addAll(e.problems());
    }
  }

  /** Of two signers of one key the first alone would count, whatever the other may sign. */
  private void refuseSecond(List<Signer> read) {
    String message = "has the key of '%s', which alone would count. Write one signer for both.";
    for (int i = 0; i < read.size(); i++) {
      Signer second = read.get(i);
      read.subList(0, i).stream()
          .filter(first -> first.overlaps(second))
          .filter(first -> first.isCertifiedAs(second) || holdSame(first, second))
          .findFirst()
          .ifPresent(
              first -> problems.add(new Problem(second.place(), message.formatted(first.name()))));
    }
  }

  private boolean holdSame(Signer first, Signer second) {
    return keys(first).anyMatch(one -> keys(second).anyMatch(one::equals));
  }

  private Stream<PublicKey> keys(Signer signer) {
    return parts.entrySet().stream()
        .flatMap(
            part -> part.getValue().keys().stream().map(one -> new Filed(part.getKey(), one.key())))
        .filter(one -> isOf(signer, one))
        .map(one -> one.key().key());
  }

  /** A file that is there may still hold nothing of the kind that a signer is said to have. */
  private void refuseEmpty(Signer signer) {
    boolean key = keys(signer).findAny().isPresent();
    boolean authority =
        signer
            .authority()
            .map(parts::get)
            .filter(part -> !part.authorities().isEmpty())
            .isPresent();
    if (signer.key().isPresent() && !key) {
      complain(signer, "'%s' holds no key of a signer. Name another file.", signer.key());
    }
    if (signer.authority().isPresent() && !authority) {
      complain(signer, "'%s' holds no authority. Name another file.", signer.authority());
    }
  }

  private void complain(Signer signer, String message, Optional<String> file) {
    problems.add(new Problem(signer.place(), message.formatted(file.orElseThrow())));
  }

  /** Adds a problem of the caller's. */
  public void complain(String label, String message) {
    problems.add(new Problem(Place.of(label), message));
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return parts.isEmpty() && sigstore.isEmpty() && problems.isEmpty();
  }

  /** What the signers may sign; empty where {@code trust.yaml} does not say. */
  public Optional<Map<String, Terms>> terms() {
    return signers.map(
        all -> {
          Map<String, Terms> terms = new LinkedHashMap<>();
          all.forEach(signer -> terms.put(signer.name(), signer.terms()));
          return terms;
        });
  }

  /** The whole, or everything that is wrong with it. */
  public Trust trust(String folder) throws InvalidInputException {
    Revocations revoked = revocations(folder);
    List<Filed> filed = filed(revoked);
    List<TrustedKey> keys = keys(folder, filed);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    List<Authority> authorities = new ArrayList<>();
    parts.forEach(
        (file, part) ->
            part.authorities().forEach(one -> authorities.add(new Authority(file, one))));
    List<X509Certificate> between =
        parts.values().stream().flatMap(part -> part.between().stream()).toList();
    return new Trust(
        signers.isEmpty() ? keys : named(filed),
        new Authorities(authorities, between, revoked, signers.map(this::holders)),
        new Stampers(stampers(authorities, between), revoked),
        sigstore.orElseGet(SigstoreTrust::nobody).naming(identities(), JudgedTime.of(day)),
        day);
  }

  /** Without {@code trust.yaml} every authority may say what time it is. */
  private List<Stamper> stampers(List<Authority> authorities, List<X509Certificate> between) {
    Period always = new Period(Instant.MIN, Optional.empty());
    return authorities.stream()
        .filter(one -> signers.isEmpty() || stampers.contains(one.file()))
        .map(one -> new Stamper(one, between, always))
        .toList();
  }

  private Revocations revocations(String folder) {
    RevokedLists judged = RevokedLists.of(parts.values());
    List<X509CRL> lists = new ArrayList<>();
    parts.forEach(
        (file, part) -> {
          Optional<String> objection = judged.objection(part);
          objection.ifPresent(message -> complain(folder + "/" + file, message));
          lists.addAll(objection.isEmpty() ? part.lists() : List.of());
        });
    return new Revocations(lists);
  }

  private List<Filed> filed(Revocations revoked) {
    List<Filed> filed = new ArrayList<>();
    parts.forEach(
        (file, part) ->
            part.keys().forEach(pinned -> filed.add(new Filed(file, onDay(pinned, revoked)))));
    return filed;
  }

  /** By their names; one key may lie there in two notations. */
  private List<TrustedKey> keys(String folder, List<Filed> filed) {
    Map<String, TrustedKey> keys = new LinkedHashMap<>();
    for (Filed one : filed) {
      TrustedKey other = keys.putIfAbsent(one.key().name(), one.key());
      if (other != null && !other.key().equals(one.key().key())) {
        String message = "a second key is named '%s'. Rename one of the files.";
        complain(folder + "/" + one.file(), message.formatted(one.key().name()));
      }
    }
    return List.copyOf(keys.values());
  }

  private TrustedKey onDay(TrustPart.Pinned pinned, Revocations revoked) {
    return pinned
        .certificate()
        .map(one -> pinned.key().within(new Dated(one, revoked, JudgedTime.of(day))))
        .orElse(pinned.key());
  }

  /** Only whom trust.yaml names is trusted; the others are kept to tell of them. */
  private List<TrustedKey> named(List<Filed> filed) {
    List<TrustedKey> named = new ArrayList<>();
    for (Filed one : filed) {
      List<Signer> whose =
          signers.orElseThrow().stream().filter(signer -> isOf(signer, one)).toList();
      for (Signer signer : whose) {
        TrustedKey own = one.key().named(signer.name());
        named.add(signer.reservation(day).map(own::reserved).orElse(own));
      }
      if (whose.isEmpty()) {
        named.add(one.key().reserved("trust.yaml does not name it"));
      }
    }
    return named;
  }

  /** A signer names the file of its key, and within a set of keys the one after {@code #}. */
  private static boolean isOf(Signer signer, Filed one) {
    int mark = one.key().name().indexOf('#');
    String part = mark < 0 ? "" : one.key().name().substring(mark);
    return signer
        .key()
        .filter(key -> key.equals(one.file()) || key.equals(one.file() + part))
        .isPresent();
  }

  private List<Identity> identities() {
    return signers.orElse(List.of()).stream()
        .filter(signer -> signer.identity().isPresent())
        .map(
            signer ->
                new Identity(
                    signer.name(),
                    signer.identity().orElseThrow().name(),
                    signer.identity().orElseThrow().issuer(),
                    signer.reservation(day)))
        .toList();
  }

  private List<Holder> holders(List<Signer> all) {
    return all.stream()
        .filter(signer -> signer.authority().isPresent())
        .map(
            signer ->
                new Holder(
                    signer.name(),
                    signer.authority().orElseThrow(),
                    signer.subject(),
                    signer.reservation(day)))
        .toList();
  }
}
