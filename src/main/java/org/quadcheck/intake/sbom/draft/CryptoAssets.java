package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.CryptoAsset;

/**
 * The cryptographic assets of a document, of which those that mean the same are kept a few times
 * alone, and of certificates those that end first.
 */
public final class CryptoAssets {
  /** So many of one meaning; what is known to be provided only when all is read is among them. */
  private static final int ALIKE = 100;

  private static final int PROVIDED = 1_000_000;

  /** What two assets have in common that say the same. */
  private record Meaning(
      CryptoAsset.Kind kind, Set<String> words, CryptoAsset.Suites suites, boolean ends) {
    static Meaning of(CryptoAsset asset) {
      return new Meaning(asset.kind(), asset.words(), asset.suites(), asset.end().isPresent());
    }
  }

  private record Kept(String id, CryptoAsset asset) {}

  private final Map<Meaning, List<Kept>> kept = new LinkedHashMap<>();
  private final Set<String> provided = new HashSet<>();

  void provided(String id) {
    if (provided.size() < PROVIDED) {
      provided.add(id);
    }
  }

  /** Keeps one, by the id of its component. */
  public void keep(String id, CryptoAsset asset) {
    List<Kept> alike = kept.computeIfAbsent(Meaning.of(asset), key -> new ArrayList<>());
    if (asset.end().isPresent() && !alike.isEmpty()) {
      alike.set(0, earlier(alike.get(0), new Kept(id, asset)));
    } else if (alike.size() < ALIKE) {
      alike.add(new Kept(id, asset));
    }
  }

  private static Kept earlier(Kept one, Kept other) {
    return other.asset().end().get().isBefore(one.asset().end().get()) ? other : one;
  }

  /** All that was kept, in the order of the document as far as they differ. */
  List<CryptoAsset> kept() {
    return kept.values().stream().flatMap(List::stream).map(this::finished).toList();
  }

  private CryptoAsset finished(Kept one) {
    return provided.contains(one.id()) ? one.asset().asProvided() : one.asset();
  }
}
