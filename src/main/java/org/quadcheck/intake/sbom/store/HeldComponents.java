package org.quadcheck.intake.sbom.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentList;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Kinds;

/** The components of a document, held as bytes. */
public final class HeldComponents extends AbstractList<Component>
    implements ComponentList, RandomAccess {
  /** What is held in memory at least, before a temporary file is used. */
  private static final long LEAST = 8L << 20;

  private static final int SHARE_OF_THE_HEAP = 8;
  private static final int EMPTY = -1;

  private final ComponentRecord form;
  private final RecordStore store =
      new RecordStore(Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP));
  private final RecordBytes draft = new RecordBytes();
  private final IntList addresses = new IntList();
  private final IntList states = new IntList();
  private final List<FieldStates> different = new ArrayList<>();
  private final IdentityHashMap<FieldStates, Integer> numbers = new IdentityHashMap<>();
  private Optional<Kinds> kinds = Optional.empty();

  /** Shares its ids with the edges. */
  public HeldComponents(IdTable ids) {
    form = new ComponentRecord(ids);
  }

  /** Keeps a place, to be filled before anybody looks. */
  public int reserve() {
    addresses.add(EMPTY);
    states.add(EMPTY);
    return addresses.size() - 1;
  }

  /** Keeps a component in a place that was reserved, or anew. */
  public void put(int index, Component one) {
    draft.clear();
    form.write(one, draft);
    addresses.set(index, store.add(draft));
    restate(index, one.states());
  }

  /** Gives a component other states, which costs less than to put it anew. */
  public void restate(int index, FieldStates stated) {
    Integer known = numbers.get(stated);
    if (known == null) {
      known = different.size();
      different.add(stated);
      numbers.put(stated, known);
    }
    states.set(index, known);
  }

  @Override
  public Component get(int index) {
    return form.read(store.at(addresses.get(checked(index))), states(index));
  }

  @Override
  public FieldStates states(int index) {
    return different.get(states.get(checked(index)));
  }

  @Override
  public IntStream indexes(Predicate<FieldStates> such) {
    boolean[] are = new boolean[different.size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = such.test(different.get(i));
    }
    return IntStream.range(0, size()).filter(index -> are[states.get(index)]);
  }

  @Override
  public Kinds kinds() {
    if (kinds.isEmpty()) {
      kinds = Optional.of(Kinds.of(this));
    }
    return kinds.get();
  }

  /** The number under which the table of ids keeps that of a component; -1 where it does not. */
  public int node(int index) {
    return form.node(store.at(addresses.get(index)));
  }

  /** What edges call a component. */
  public String id(int index) {
    return form.id(store.at(addresses.get(checked(index))));
  }

  /** Removes a component; those behind it move up. */
  public Component take(int index) {
    Component taken = get(index);
    addresses.remove(index);
    states.remove(index);
    return taken;
  }

  @Override
  public int size() {
    return addresses.size();
  }

  private int checked(int index) {
    return Objects.checkIndex(index, size());
  }
}
