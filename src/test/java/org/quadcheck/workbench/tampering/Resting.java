package org.quadcheck.workbench.tampering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Demand;
import org.quadcheck.check.Check;
import org.quadcheck.check.ExhibitCurrent;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Exhibit;

/** Tells which conclusions rest on a field or a file of one submission. */
record Resting(
    Map<String, Demand> demands,
    Map<String, Said> before,
    Attestation attestation,
    ClaimVocabulary vocabulary) {
  private static final Set<String> OF_ALL = Set.of("attestation", "offers", "claims");
  private static final Set<String> OF_THIRD_PARTIES =
      Set.of("issuer", "issued", "expires", "scope");

  List<Rest> on(Part part, String path) {
    return switch (part) {
      case FACT, SIGNATORY -> OF_ALL.contains(path) ? all() : evidence(Reads.fact(path));
      case CLAIM -> path.equals("claims") ? all() : claim(path);
      case EXHIBIT -> path.equals("exhibits") ? exhibits(any -> true) : exhibit(path);
      case SBOM -> evidence(Reads.sbomField(path));
      case FILE -> file(path);
    };
  }

  private List<Rest> all() {
    return before.entrySet().stream()
        .filter(one -> one.getKey().startsWith(Judge.VERDICT) && one.getValue().passed())
        .map(one -> new Rest(one.getKey(), Rest.Way.EVIDENCE))
        .toList();
  }

  private List<Rest> evidence(Predicate<Check> reads) {
    return demands.entrySet().stream()
        .filter(one -> passed(one.getKey()))
        .filter(one -> Reads.single(one.getValue().check()).anyMatch(reads))
        .map(one -> new Rest(one.getKey(), Rest.Way.EVIDENCE))
        .toList();
  }

  private boolean passed(String subject) {
    return before.containsKey(subject) && before.get(subject).passed();
  }

  private List<Rest> claim(String path) {
    String id = Claims.at(path, vocabulary).orElseThrow();
    if (path.startsWith("claims." + id + ".exhibits")) {
      return backed(Set.of(id));
    }
    Stream<Rest> conditions =
        demands.entrySet().stream()
            .filter(one -> before.containsKey(one.getKey()))
            .filter(one -> dependsOn(one.getValue(), id))
            .map(one -> new Rest(one.getKey(), Rest.Way.CONDITION));
    return Stream.concat(evidence(check -> check.claims().contains(id)).stream(), conditions)
        .toList();
  }

  private static boolean dependsOn(Demand demand, String claim) {
    return demand.whenOffered().filter(claim::equals).isPresent()
        || demand.when().stream().anyMatch(condition -> condition.claim().equals(claim));
  }

  /** Those that are known by more than the word of these claims. */
  private List<Rest> backed(Set<String> claims) {
    return evidence(check -> check.claims().stream().anyMatch(claims::contains)).stream()
        .filter(one -> before.get(one.subject()).isBacked())
        .map(one -> new Rest(one.subject(), Rest.Way.BACKING))
        .toList();
  }

  private List<Rest> exhibit(String path) {
    String id =
        attestation.exhibits().keySet().stream()
            .filter(one -> Claims.isWithin(path, "exhibits." + one))
            .findFirst()
            .orElseThrow();
    String key = path.substring(("exhibits." + id).length()).replaceFirst("^\\.", "");
    boolean bound = Set.of("", "kind", "file", "sha256").contains(key);
    boolean third = attestation.exhibits().get(id).kind().isIssued();
    boolean read = bound || key.equals("issued") || (third && OF_THIRD_PARTIES.contains(key));
    return read ? exhibits(one -> one.id().equals(id)) : List.of();
  }

  private List<Rest> exhibits(Predicate<Exhibit> which) {
    List<Exhibit> meant = attestation.exhibits().values().stream().filter(which).toList();
    Set<String> claims =
        attestation.claims().values().stream()
            .filter(claim -> meant.stream().anyMatch(one -> claim.exhibits().contains(one.id())))
            .map(claim -> claim.id())
            .collect(Collectors.toSet());
    List<Rest> kinds =
        evidence(
            check ->
                check instanceof ExhibitCurrent asked
                    && meant.stream().anyMatch(one -> asked.kinds().contains(one.kind())));
    return Stream.concat(kinds.stream(), backed(claims).stream()).distinct().toList();
  }

  private List<Rest> file(String path) {
    if (path.equals(Offer.ATTESTATION)) {
      return all();
    }
    boolean named =
        attestation.exhibits().values().stream().anyMatch(one -> one.file().equals(path));
    return named ? exhibits(one -> one.file().equals(path)) : evidence(Reads.file(path));
  }
}
