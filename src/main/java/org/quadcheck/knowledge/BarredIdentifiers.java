package org.quadcheck.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;

/**
 * The sources that components are identified as, of many: each is found by what its patterns begin
 * with, so that not every pattern is held against every identifier.
 */
public final class BarredIdentifiers {
  /** A pattern, and the place of its source in the list. */
  private record Entry(int source, IdentifierPattern pattern) {}

  private final List<ProhibitedSource> sources;
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();
  private final Set<Integer> lengths = new TreeSet<>();

  public BarredIdentifiers(List<ProhibitedSource> sources) {
    this.sources = List.copyOf(sources);
    add(ProhibitedSource::purls);
    add(ProhibitedSource::cpes);
  }

  private void add(Function<ProhibitedSource, List<IdentifierPattern>> patterns) {
    for (int i = 0; i < sources.size(); i++) {
      for (IdentifierPattern pattern : patterns.apply(sources.get(i))) {
        byBeginning
            .computeIfAbsent(pattern.beginning(), any -> new ArrayList<>(1))
            .add(new Entry(i, pattern));
        lengths.add(pattern.beginning().length());
      }
    }
  }

  /** Whether a component is identified as of any of them. */
  public boolean hold(Component component) {
    return !sources.isEmpty() && matching(component).findAny().isPresent();
  }

  /** The sources as of which a component is identified, in their order. */
  public List<ProhibitedSource> of(Component component) {
    return matching(component).map(Entry::source).distinct().sorted().map(sources::get).toList();
  }

  private Stream<Entry> matching(Component component) {
    return ProhibitedSource.identifiers(component).stream().flatMap(this::matching);
  }

  private Stream<Entry> matching(String identifier) {
    String comparable = IdentifierPattern.comparable(identifier);
    return lengths.stream()
        .filter(length -> length <= comparable.length())
        .map(length -> byBeginning.getOrDefault(comparable.substring(0, length), List.of()))
        .flatMap(List::stream)
        .filter(entry -> entry.pattern().matches(identifier));
  }
}
