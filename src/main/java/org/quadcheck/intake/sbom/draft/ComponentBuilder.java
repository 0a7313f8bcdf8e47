package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.Aspect;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.StatedDigests;
import org.quadcheck.intake.sbom.store.DistinctTexts;
import org.quadcheck.intake.sbom.store.Pool;
import org.quadcheck.intake.sbom.value.Narrow;
import org.quadcheck.intake.sbom.value.PropertyNames;
import org.quadcheck.intake.sbom.value.States;

/** Gathers the facts of one component, whatever the format that it stands in. */
public final class ComponentBuilder {
  private final FieldTexts fields = new FieldTexts();
  private final DistinctTexts algorithms = new DistinctTexts();
  private final OtherNames alsoCalled = new OtherNames();
  private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
  private final List<String> references = new ArrayList<>(2);
  private final List<Said> said = new ArrayList<>(0);
  private final List<Value> languages = new ArrayList<>(0);
  private final Place place;
  private Narrow narrow = Narrow.NOTHING;
  private boolean recorded = true;
  private int depth = 1;
  private String id = "";
  private String type = "";
  private String fileName = "";
  private Lineage lineage = Lineage.NONE;

  /** One that begins at a place. */
  public ComponentBuilder(Place place) {
    this.place = place;
  }

  /** Gathers no more than what is judged. */
  static ComponentBuilder unrecorded(Place place) {
    ComponentBuilder builder = new ComponentBuilder(place);
    builder.recorded = false;
    return builder;
  }

  /** Goes on with a component that was complete until something else spoke of it. */
  ComponentBuilder(Component one, Place place) {
    this(place);
    id = one.id();
    type = one.type();
    fields.states().putAll(one.states().states());
    narrow = Narrow.of(one.states());
    algorithms.addAll(one.hashAlgorithms());
    lineage = one.lineage();
    alsoCalled.addAll(one.alsoCalled());
    fields.text(ComponentField.NAME, one.name());
    fields.text(ComponentField.VERSION, one.version());
    fields.text(ComponentField.PURL, one.purl());
    fields.text(ComponentField.CPE, one.cpe());
    fields.text(ComponentField.PRODUCER, one.producer());
    fields.text(ComponentField.SUPPLIER, one.supplier());
    fields.text(ComponentField.END_OF_LIFE, one.endOfLife());
  }

  /** The text of a field; empty where nothing is stated. */
  String text(ComponentField field) {
    return fields.text(field);
  }

  State state(ComponentField field) {
    return fields.state(field);
  }

  /** Where it begins. */
  public Place place() {
    return place;
  }

  /** What edges call it; empty where it has no id. */
  public String id() {
    return id;
  }

  /** Empty where none is stated. */
  public String name() {
    return text(ComponentField.NAME);
  }

  /** In which languages it is said to be written. */
  List<Value> languages() {
    return languages;
  }

  /** Whether it is of this sort, in the words of the format. */
  public boolean is(String kind) {
    return type.equals(kind);
  }

  /** What the file is called in which it is delivered. */
  public void fileName(Value value) {
    fileName = value.isStated() ? value.text() : "";
  }

  /** What the file of the component is called; none where that is not stated. */
  List<String> fileNames() {
    String called = type.equals("file") && fileName.isEmpty() ? name() : fileName;
    return called.isEmpty() ? List.of() : List.of(called);
  }

  /** What is said in its own words, for whoever writes the document anew. */
  public void said(Kind kind, String text, String more) {
    if (recorded && !text.isEmpty()) {
      said.add(new Said(kind, text, more));
    }
  }

  List<Said> said() {
    return said;
  }

  /** Its digests, as far as it was recorded. */
  StatedDigests digests() {
    Map<String, String> digests = new LinkedHashMap<>();
    String version = "";
    String purl = "";
    for (Said one : said) {
      if (one.kind() == Kind.HASH && !one.more().isEmpty()) {
        StatedDigests.state(one.text(), one.more(), digests);
      }
      version = one.kind() == Kind.VERSION ? one.text() : version;
      purl = one.kind() == Kind.PURL ? one.text() : purl;
    }
    return new StatedDigests(name(), version, purl, fileNames(), digests, place);
  }

  /** How deep the component lies in others, from 1. */
  public void depth(int level) {
    depth = level;
  }

  int depth() {
    return depth;
  }

  /** Something that is counted for the whole document alone. */
  public void aspect(Aspect aspect, State state) {
    if (state == State.STATED) {
      aspects.add(aspect);
    }
  }

  /** A licence, by who is said to say so. */
  public void licence(Aspect by, State state) {
    aspect(by, state);
    narrow = narrow.licence(by, state);
  }

  /** What was learnt of narrower readings elsewhere. */
  void narrow(Narrow other) {
    narrow = narrow.and(other);
  }

  Set<Aspect> aspects() {
    return aspects;
  }

  /** An external reference, which is counted by its type. */
  public void reference(String type, Value address) {
    references.add(type);
    said(Kind.REFERENCE, type, address.text());
  }

  List<String> references() {
    return references;
  }

  /** What edges call it. */
  public void id(Value value) {
    id = value.text();
  }

  /** What sort of thing it is, in the words of the format. */
  public void type(Value value) {
    type = value.text();
  }

  /** A fact as it stands; where it is said twice, the better saying counts. */
  public void field(ComponentField field, Value value) {
    if (recorded) {
      OwnWords.of(field).ifPresent(kind -> said(kind, value.text(), ""));
    }
    judge(field, value);
  }

  private void judge(ComponentField field, Value value) {
    alsoCalled.add(field, value, fields.judge(field, value));
  }

  /** A name that no field has room for, such as a group. */
  public void alsoCalled(Value value) {
    said(Kind.GROUP, value.text(), "");
    alsoCalled.add(value);
  }

  /** The state of a field whose text nobody asks for; the better one counts. */
  public void state(ComponentField field, State state) {
    fields.state(field, state);
  }

  /** A purl or CPE, which is an identifier as well. */
  public void identifier(ComponentField kind, Value value) {
    field(kind, value);
    State state = States.of(kind, value);
    state(ComponentField.IDENTIFIER, state);
    boolean purl = kind == ComponentField.PURL;
    narrow = purl ? narrow.purl(state, value.text()) : narrow.identifier(state);
  }

  /** An identifier of a kind that has no field of its own. */
  public void identifier(Aspect kind, Value value, State state) {
    state(ComponentField.IDENTIFIER, state);
    narrow = narrow.identifier(state);
    aspect(kind, state);
    said(kind == Aspect.SWHID ? Kind.SWHID : Kind.OMNIBOR, value.text(), "");
  }

  /** A SWID tag is no identifier of the 2026 Minimum Elements; it is counted alone. */
  public void swid(Value tag) {
    aspect(Aspect.SWID, tag.state());
    said(Kind.SWID, tag.text(), "");
  }

  /** A property or an annotation that names a fact. */
  public void property(String name, Value value) {
    said(Kind.PROPERTY, name, value.text());
    if (CodeLanguages.isNamed(name)) {
      languages.add(value);
    }
    switch (name) {
      case "quadcheck:lineage" -> lineage(LineageProperty.read(value));
      case "quadcheck:group" -> alsoCalled(value);
      default ->
          PropertyNames.component(name, value)
              .ifPresent(named -> judge(named.field(), named.value()));
    }
  }

  /** A hash; its algorithm counts as stated only where the digest fits it. */
  void hash(String algorithm, Value value, State digest) {
    said(Kind.HASH, algorithm, digest == State.STATED ? value.text() : "");
    state(ComponentField.HASH, digest);
    state(ComponentField.HASH_ALGORITHM, digest);
    if (digest == State.STATED) {
      algorithms.add(algorithm);
    }
  }

  /** What else it may be, besides what was said of that already. */
  public void lineage(Lineage said) {
    lineage = lineage.and(said);
  }

  Component build(Pool pool) {
    String purl = text(ComponentField.PURL);
    return new Component(
        purl.equals(id) ? purl : id,
        type,
        name(),
        text(ComponentField.VERSION),
        purl,
        text(ComponentField.CPE),
        text(ComponentField.PRODUCER),
        text(ComponentField.SUPPLIER),
        text(ComponentField.END_OF_LIFE),
        algorithms,
        alsoCalled.besides(this),
        pool.states(fields.states(), narrow),
        lineage,
        place.line(),
        place.column());
  }
}
