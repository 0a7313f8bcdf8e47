package org.quadcheck.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;

/** Advisories by the packages that they speak of. */
public final class Advisories {
  /** What one advisory says of one component. */
  public record Hit(Advisory advisory, Effect effect, MatchKind how) {}

  /** A package of an advisory, which is known by its number: to compare it whole takes long. */
  private record Entry(
      int number, Advisory advisory, Release release, String group, AffectedVersions versions) {
    static Entry of(int number, Advisory advisory, AffectedPackage affected) {
      return new Entry(
          number,
          advisory,
          Release.of(affected.release()),
          ComponentIdentity.group(affected.key()),
          new AffectedVersions(affected));
    }
  }

  /** A component as advisories on one package are asked of it. */
  private record Asked(Release release, boolean sure, List<AskedVersion> versions) {
    static Asked of(Purl purl, LookedUp one) {
      return new Asked(
          Release.of(purl.qualifiers().getOrDefault("distro", "")),
          one.sure(),
          one.versions().stream().map(AskedVersion::new).toList());
    }
  }

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Ecosystems ecosystems;

  /**
   * Some of the advisories that there are.
   *
   * @param ecosystems those that the whole of them speaks of, as of {@link Ecosystem#words()}
   */
  public Advisories(Collection<Advisory> all, Set<String> ecosystems) {
    this.ecosystems = new Ecosystems(ecosystems);
    int number = 0;
    for (Advisory advisory : new LinkedHashSet<>(all)) {
      number++;
      for (AffectedPackage affected : advisory.affected()) {
        Entry entry = Entry.of(number, advisory, affected);
        byKey.computeIfAbsent(affected.key(), any -> new ArrayList<>()).add(entry);
        String name = affected.key().substring(affected.key().lastIndexOf('/') + 1);
        byName
            .computeIfAbsent(ComponentIdentity.comparable(name), any -> new ArrayList<>())
            .add(entry);
      }
    }
  }

  /** Whether there are any advisories on packages like this one, and it can be found in them. */
  public boolean know(ComponentIdentity component) {
    return component.purls().stream().allMatch(Purl::canBeLookedUp)
        && component.purls().stream().anyMatch(ecosystems::hold);
  }

  /**
   * Whether the advisories on a package may stand under the name of a source that it does not tell.
   * One on which there is an advisory is called like its source.
   */
  public boolean mayMissSource(ComponentIdentity component) {
    return component.purls().stream()
        .anyMatch(purl -> purl.mayHideSource() && !byKey.containsKey(purl.key()));
  }

  /** What is said of a component, each advisory once; a component without a purl by its name. */
  public List<Hit> of(Component component, ComponentIdentity identity) {
    Map<Integer, Hit> hits = new LinkedHashMap<>();
    for (Purl purl : identity.purls()) {
      for (LookedUp one : LookedUp.of(purl, component.version())) {
        byPurl(byKey.getOrDefault(one.key(), List.of()), purl, one, hits);
      }
    }
    for (Entry entry : byName.getOrDefault(identity.name(), List.of())) {
      if (identity.isMeantBy(entry.group())) {
        hits.putIfAbsent(entry.number(), byName(entry.advisory()));
      }
    }
    return List.copyOf(hits.values());
  }

  private static void byPurl(List<Entry> entries, Purl purl, LookedUp one, Map<Integer, Hit> hits) {
    if (entries.isEmpty()) {
      return;
    }
    Asked asked = Asked.of(purl, one);
    for (Entry entry : entries) {
      Hit hit = new Hit(entry.advisory(), effect(entry, asked), MatchKind.PURL);
      hits.merge(entry.number(), hit, Advisories::worse);
    }
  }

  private static Hit byName(Advisory advisory) {
    return new Hit(advisory, Effect.UNCLEAR, MatchKind.NAME);
  }

  private static Hit worse(Hit one, Hit other) {
    return one.effect().compareTo(other.effect()) >= 0 ? one : other;
  }

  private static Effect effect(Entry entry, Asked asked) {
    boolean named = !entry.release().name().isEmpty() && !asked.release().name().isEmpty();
    if (named && !asked.release().mayBe(entry.release())) {
      return Effect.NOT_AFFECTED;
    }
    Effect effect = Effect.NOT_AFFECTED;
    for (AskedVersion version : asked.versions()) {
      effect = effect.orWorse(entry.versions().effectOn(version));
    }
    boolean open = !asked.sure() || !asked.release().isSurely(entry.release());
    return open && effect == Effect.AFFECTED ? Effect.UNCLEAR : effect;
  }
}
