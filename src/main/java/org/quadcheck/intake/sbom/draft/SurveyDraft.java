package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Survey;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.store.HeldComponents;

/**
 * Counts while a document is read; few different sets of aspects occur, so that they are shared.
 */
public final class SurveyDraft {
  /** So many types of reference are told apart; whoever invents more gets them counted in one. */
  private static final int TYPES = 200;

  /** So many tools are told apart; a document that names more says nothing by any of them. */
  private static final int TOOLS = 20;

  private static final String OTHERS = "(further types)";

  private final List<Set<Aspect>> aspects = new ArrayList<>();
  private final Map<Set<Aspect>, Set<Aspect>> shared = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final Map<String, Set<Aspect>> later = new HashMap<>();
  private final boolean wanted;
  private final Set<String> tools = new LinkedHashSet<>();
  private boolean reproducible;
  private boolean vulnerabilitiesAlone;

  SurveyDraft(Attention attention) {
    wanted = attention.isTo(Attention.Matter.SURVEY);
  }

  void component(int slot, ComponentBuilder builder) {
    if (!wanted) {
      return;
    }
    while (aspects.size() <= slot) {
      aspects.add(Set.of());
    }
    aspects.set(slot, share(builder.aspects()));
    builder.references().forEach(this::reference);
  }

  private Set<Aspect> share(Set<Aspect> given) {
    Set<Aspect> known = shared.get(given);
    if (known != null) {
      return known;
    }
    Set<Aspect> fresh =
        given.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(given));
    shared.put(fresh, fresh);
    return fresh;
  }

  /** More that is seen of a component than when it was complete. */
  void amend(int slot, ComponentBuilder builder) {
    if (!builder.aspects().isEmpty()) {
      add(slot, builder.aspects());
    }
  }

  void add(int slot, Set<Aspect> more) {
    if (wanted) {
      Set<Aspect> all = EnumSet.copyOf(more);
      all.addAll(aspects.get(slot));
      aspects.set(slot, share(all));
    }
  }

  /** Something that is said of a component from outside of it. */
  public void later(String id, Aspect aspect) {
    if (!wanted) {
      return;
    }
    Set<Aspect> all = EnumSet.of(aspect);
    all.addAll(later.getOrDefault(id, Set.of()));
    later.put(id, share(all));
  }

  void subject(ComponentBuilder builder) {
    builder.references().forEach(this::reference);
  }

  /** A component that turns out to be the subject is none. */
  void makeSubject(int slot) {
    if (wanted) {
      aspects.remove(slot);
    }
  }

  private void reference(String type) {
    String named = Notes.shown(type);
    boolean room = references.containsKey(named) || references.size() < TYPES;
    references.merge(room ? named : OTHERS, 1, Integer::sum);
  }

  /** The document says that it was made so that its bytes can be made again. */
  public void reproducible() {
    reproducible = true;
  }

  /** It has a list of vulnerabilities, be that empty, and none of components. */
  public void vulnerabilitiesAlone() {
    vulnerabilitiesAlone = true;
  }

  /** A tool by which the document says that it was made; one without a name is another one. */
  public void tool(Value name) {
    if (tools.size() <= TOOLS) {
      tools.add(name.isStated() ? Notes.shown(name.text()) : "");
    }
  }

  Survey finish(GraphBuilder graph, HeldComponents components) {
    if (!wanted) {
      return new Survey(
          Map.of(), Map.of(), Survey.NOTHING.paths(), reproducible, named(), vulnerabilitiesAlone);
    }
    Map<Aspect, Integer> counts = new EnumMap<>(Aspect.class);
    aspects.forEach(set -> set.forEach(one -> counts.merge(one, 1, Integer::sum)));
    if (!later.isEmpty()) {
      for (int i = 0; i < components.size(); i++) {
        later
            .getOrDefault(components.id(i), Set.of())
            .forEach(aspect -> counts.merge(aspect, 1, Integer::sum));
      }
    }
    return new Survey(
        counts, references, graph.paths(), reproducible, named(), vulnerabilitiesAlone);
  }

  private List<String> named() {
    return tools.size() > TOOLS ? List.of() : List.copyOf(tools);
  }
}
