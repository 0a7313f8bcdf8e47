package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.sbom.Remark;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.evidence.vex.BomLink;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.intake.sbom.store.HeldComponents;
import org.quadcheck.intake.sbom.store.Pool;
import org.quadcheck.intake.sbom.value.Narrow;
import org.quadcheck.intake.sbom.value.States;

/** An SBOM while it is being read. */
public final class Draft {
  private final SbomSource source;
  private final SbomLimits limits;
  private final int most;
  private final Notes notes;
  private final Pool pool = new Pool();
  private final GraphBuilder graph;
  private final Map<DocumentField, Value> facts = new EnumMap<>(DocumentField.class);
  private final Map<Remark, Value> remarks = new EnumMap<>(Remark.class);
  private final HeldComponents components;
  private final LaterFacts later = new LaterFacts(pool);
  private final List<Signature> signatures = new ArrayList<>();
  private final List<VexStatement> vulnerable = new ArrayList<>();
  private Optional<Component> subject = Optional.empty();
  private Completeness completeness = Completeness.NOT_SAID;
  private final SurveyDraft survey;
  private final Optional<Consumer<StatedDigests>> digests;
  private final DisclosuresDraft disclosures = new DisclosuresDraft();
  private final FileHashes fileHashes;
  private Optional<BomLink> link = Optional.empty();
  private int services;
  private int files;

  /** Of a source of which nothing is read yet; knows by its form an id that points elsewhere. */
  public Draft(SbomSource source, SbomLimits limits, Predicate<String> isElsewhere) {
    this.source = source;
    this.limits = limits;
    this.most = limits.components();
    this.notes = new Notes(source.path());
    this.graph = new GraphBuilder(isElsewhere, source.attention(), limits.edges());
    this.survey = new SurveyDraft(source.attention());
    this.fileHashes = new FileHashes(source.attention());
    this.components = new HeldComponents(graph.ids());
    this.digests = source.attention().digests().map(watch -> watch.begin(source.path()));
  }

  /** Where the document is. */
  public SbomSource source() {
    return source;
  }

  /** How much of it is read. */
  public SbomLimits limits() {
    return limits;
  }

  /** What is remarked of its form. */
  public Notes notes() {
    return notes;
  }

  /** Its ids and edges. */
  public GraphBuilder graph() {
    return graph;
  }

  /** Somebody who made the document. */
  public void creator(Value name, boolean person) {
    facts.merge(DocumentField.AUTHOR, States.body(name), States::betterAuthor);
    source.recording().ifPresent(kept -> kept.creator(name, person));
  }

  /** A fact of the document; where it is said twice, the better saying counts. */
  public void fact(DocumentField field, Value value) {
    facts.merge(field, States.naming(field, value), States::better);
  }

  /** From what the document was made, by a comment; the better saying counts. */
  public void remark(Remark where, Value value) {
    remarks.merge(where, value, States::better);
  }

  /** Keeps the place of a component whose parts are read before it is complete. */
  public int reserve(Place place) throws InvalidInputException {
    if (components.size() >= most) {
      throw Refusal.tooMany(place, limits);
    }
    return components.reserve();
  }

  /** A component that begins at a place. */
  public ComponentBuilder begin(Place place) {
    return source.recording().isPresent() || digests.isPresent()
        ? new ComponentBuilder(place)
        : ComponentBuilder.unrecorded(place);
  }

  /** Puts a component that is complete into the place that was kept for it. */
  public void set(int slot, ComponentBuilder builder) {
    graph.declare(builder.id());
    survey.component(slot, builder);
    source.recording().ifPresent(kept -> kept.component(slot, builder.depth(), builder.said()));
    disclosures.languages().component(builder, false);
    components.put(slot, builder.build(pool));
    digests.ifPresent(watch -> watch.accept(builder.digests()));
  }

  /** What the document is about, which is no component of it. */
  public void subject(ComponentBuilder builder) {
    graph.declare(builder.id());
    digests.ifPresent(watch -> watch.accept(builder.digests()));
    survey.subject(builder);
    disclosures.languages().component(builder, true);
    source.recording().ifPresent(kept -> kept.subject(builder.depth(), builder.said()));
    makeSubject(builder.build(pool));
  }

  /** How other documents link to this one. */
  public void link(BomLink own) {
    link = Optional.of(own);
  }

  /** Who supplies the subject, where the subject does not say so itself. */
  public void supplied(Value supplier) {
    if (supplier.isStated() && subject.filter(one -> one.supplier().isEmpty()).isPresent()) {
      amendSubject(built -> built.field(ComponentField.SUPPLIER, supplier));
    }
  }

  /** Adds to a component what was not known when it was complete. */
  public void amend(int slot, Consumer<ComponentBuilder> change) {
    components.put(
        slot,
        changed(
            components.get(slot),
            builder -> {
              change.accept(builder);
              survey.amend(slot, builder);
              source.recording().ifPresent(kept -> kept.amend(slot, builder.said()));
            }));
  }

  private Component changed(Component one, Consumer<ComponentBuilder> change) {
    Place place = new Place(source.path(), one.line(), one.column());
    ComponentBuilder builder = new ComponentBuilder(one, place);
    change.accept(builder);
    return builder.build(pool);
  }

  /** The same of the subject. */
  void amendSubject(Consumer<ComponentBuilder> change) {
    subject = subject.map(one -> changed(one, change));
  }

  /** Names one of the components as the subject; it is no component any longer. */
  public void makeSubject(int slot) {
    survey.makeSubject(slot);
    source.recording().ifPresent(kept -> kept.makeSubject(slot));
    makeSubject(components.take(slot));
  }

  private void makeSubject(Component component) {
    Place place = new Place(source.path(), component.line(), component.column());
    State state = component.states().of(ComponentField.NAME);
    String label = state == State.STATED ? component.label() : component.name();
    subject = Optional.of(component);
    graph.start(component.id());
    fact(DocumentField.PRIMARY_COMPONENT, new Value(state, label, place));
  }

  /** What is counted and no check asks for. */
  public SurveyDraft survey() {
    return survey;
  }

  /** The components so far. */
  public HeldComponents components() {
    return components;
  }

  /** What the document is about, so far. */
  public Optional<Component> subject() {
    return subject;
  }

  /** What is said of components outside of them. */
  public LaterFacts later() {
    return later;
  }

  /** A licence of a component by its place in the list, as two may have one id. */
  public void licence(int slot, Aspect by, State state) {
    FieldStates field = pool.states(ComponentField.LICENCE, state);
    FieldStates said = pool.states(Narrow.NOTHING.licence(by, state));
    components.restate(slot, pool.both(components.states(slot), pool.both(field, said)));
    if (state == State.STATED) {
      survey.add(slot, EnumSet.of(by));
    }
  }

  /** By which algorithms the files of components are hashed. */
  public FileHashes fileHashes() {
    return fileHashes;
  }

  /** Counts a service. */
  public void service() {
    services++;
  }

  /** What can speak against an answer. */
  public DisclosuresDraft disclosures() {
    return disclosures;
  }

  /** A file that is no component. */
  public void file(SpdxFile file) {
    files++;
    graph.declare(file.id().text());
    fileHashes.file(file.id().text(), file.algorithms());
    digests.ifPresent(watch -> watch.accept(file.stated()));
  }

  /** What the document says of how complete it is. */
  public void completeness(Completeness said) {
    completeness = said;
  }

  /** Vulnerabilities that the document lists. */
  public void vulnerable(List<VexStatement> listed) {
    vulnerable.addAll(listed);
  }

  /** A signature that stands within the document; presence is not proof. */
  public void signature(String scheme) {
    String message = "a signature within the SBOM was not looked at";
    signatures.add(
        new Signature(source.path(), scheme, SignatureOutcome.NOT_VERIFIED, "", message));
  }

  /** The whole of it; nothing may be added afterwards. */
  public Sbom finish(String format, String version, String encoding) throws InvalidInputException {
    fileHashes.finish(this);
    if (!later.isEmpty()) {
      for (int slot = 0; slot < components.size(); slot++) {
        addLater(slot);
      }
    }
    subject = subject.map(this::withLater);
    graph.descent().finish(this);
    source.recording().ifPresent(graph::record);
    return new Sbom(
        source.path(),
        format,
        version,
        encoding,
        source.sha256(),
        facts,
        remarks,
        subject,
        components,
        graph.build(subject.isPresent(), components),
        completeness,
        services,
        files,
        notes.list(),
        notes.validity(),
        signatures,
        new NamedProducts(components, subject, link).in(vulnerable),
        survey.finish(graph, components),
        disclosures.finish(),
        link,
        Map.of());
  }

  private void addLater(int slot) {
    String id = components.id(slot);
    if (later.hasTextsOf(id)) {
      components.put(slot, withLater(components.get(slot)));
    } else {
      later
          .statesOf(id)
          .ifPresent(more -> components.restate(slot, pool.both(components.states(slot), more)));
    }
  }

  private Component withLater(Component component) {
    return changed(component, builder -> later.tell(component.id(), builder));
  }
}
