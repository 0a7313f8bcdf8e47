package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quadcheck.evidence.Completeness;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.evidence.Signature;
import org.quadcheck.evidence.SignatureOutcome;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;

/** An SBOM while it is being read. */
final class Draft {
  private final SbomSource source;
  private final SbomLimits limits;
  private final Notes notes = new Notes();
  private final Pool pool = new Pool();
  private final GraphBuilder graph;
  private final Map<DocumentField, Value> facts = new EnumMap<>(DocumentField.class);
  private final List<Component> components = new ArrayList<>();
  private final Map<String, EnumMap<ComponentField, State>> later = new HashMap<>();
  private final List<Signature> signatures = new ArrayList<>();
  private Optional<Component> subject = Optional.empty();
  private Completeness completeness = Completeness.NOT_SAID;
  private int services;
  private int files;

  Draft(SbomSource source, SbomLimits limits, Predicate<String> isElsewhere) {
    this.source = source;
    this.limits = limits;
    this.graph = new GraphBuilder(isElsewhere);
  }

  SbomSource source() {
    return source;
  }

  SbomLimits limits() {
    return limits;
  }

  Notes notes() {
    return notes;
  }

  GraphBuilder graph() {
    return graph;
  }

  /** A fact of the document; where it is said twice, the better saying counts. */
  void fact(DocumentField field, Value value) {
    facts.merge(field, value, States::better);
  }

  /** Keeps the place of a component whose parts are read before it is complete. */
  int reserve(Place place) throws InvalidInputException {
    if (components.size() >= limits.components()) {
      throw Refusal.tooMany(place, limits);
    }
    components.add(null);
    return components.size() - 1;
  }

  void set(int slot, ComponentBuilder builder) {
    graph.declare(builder.id());
    components.set(slot, builder.build(pool));
  }

  void subject(ComponentBuilder builder) {
    graph.declare(builder.id());
    makeSubject(builder.build(pool));
  }

  /** Who supplies the subject, where the subject does not say so itself. */
  void supplied(Value supplier) {
    if (supplier.isStated()) {
      subject = subject.map(one -> one.supplier().isEmpty() ? supplied(one, supplier.text()) : one);
    }
  }

  private Component supplied(Component one, String supplier) {
    EnumMap<ComponentField, State> states = new EnumMap<>(ComponentField.class);
    states.putAll(one.states().states());
    states.put(ComponentField.SUPPLIER, State.STATED);
    return new Component(
        one.id(),
        one.type(),
        one.name(),
        one.version(),
        one.purl(),
        one.cpe(),
        one.producer(),
        supplier,
        one.endOfLife(),
        one.hashAlgorithms(),
        one.alsoCalled(),
        pool.states(states),
        one.line(),
        one.column());
  }

  /** Names one of the components as the subject; it is no component any longer. */
  void makeSubject(int slot) {
    makeSubject(components.remove(slot));
  }

  private void makeSubject(Component component) {
    Place place = new Place(source.path(), component.line(), component.column());
    State state = component.states().of(ComponentField.NAME);
    String label = state == State.STATED ? component.label() : component.name();
    subject = Optional.of(component);
    graph.start(component.id());
    fact(DocumentField.PRIMARY_COMPONENT, new Value(state, label, place));
  }

  List<Component> components() {
    return components;
  }

  Optional<Component> subject() {
    return subject;
  }

  /** A fact of a component that stands outside of it. */
  void later(String id, ComponentField field, State state) {
    later
        .computeIfAbsent(id, key -> new EnumMap<>(ComponentField.class))
        .merge(field, state, States::better);
  }

  void service() {
    services++;
  }

  void file() {
    files++;
  }

  void completeness(Completeness said) {
    completeness = said;
  }

  /** A signature that stands within the document; presence is not proof. */
  void signature(String scheme) {
    String message = "a signature within the SBOM is not verified by this version";
    signatures.add(
        new Signature(source.path(), scheme, SignatureOutcome.NOT_VERIFIED, "", message));
  }

  Sbom finish(String format, String version, String encoding) {
    components.replaceAll(this::withLater);
    subject = subject.map(this::withLater);
    return new Sbom(
        source.path(),
        format,
        version,
        encoding,
        source.sha256(),
        facts,
        subject,
        new ArrayList<>(components),
        graph.build(subject.isPresent(), components),
        completeness,
        services,
        files,
        notes.list(),
        signatures);
  }

  private Component withLater(Component component) {
    EnumMap<ComponentField, State> more = later.get(component.id());
    if (more == null || component.id().isEmpty()) {
      return component;
    }
    EnumMap<ComponentField, State> all = new EnumMap<>(ComponentField.class);
    all.putAll(component.states().states());
    more.forEach((field, state) -> all.merge(field, state, States::better));
    return new Component(
        component.id(),
        component.type(),
        component.name(),
        component.version(),
        component.purl(),
        component.cpe(),
        component.producer(),
        component.supplier(),
        component.endOfLife(),
        component.hashAlgorithms(),
        component.alsoCalled(),
        pool.states(all),
        component.line(),
        component.column());
  }
}
