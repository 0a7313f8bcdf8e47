package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.Aspect;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.ComponentField;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Value;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;

/** Gathers the facts of one component, whatever the format that it stands in. */
final class ComponentBuilder {
  /** Fields that tell whom a component comes from. */
  private static final Set<ComponentField> NAMING =
      EnumSet.of(
          ComponentField.PRODUCER,
          ComponentField.SUPPLIER,
          ComponentField.PUBLISHER,
          ComponentField.PURL,
          ComponentField.CPE);

  private final EnumMap<ComponentField, State> states = new EnumMap<>(ComponentField.class);
  private final EnumMap<ComponentField, String> texts = new EnumMap<>(ComponentField.class);
  private final DistinctTexts algorithms = new DistinctTexts();
  private final DistinctTexts alsoCalled = new DistinctTexts();
  private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
  private final List<String> references = new ArrayList<>(2);
  private final List<Said> said = new ArrayList<>(0);
  private List<Value> languages = List.of();
  private final Place place;
  private Narrow narrow = Narrow.NOTHING;
  private boolean recorded = true;
  private int depth = 1;
  private String id = "";
  private String type = "";
  private String fileName = "";

  ComponentBuilder(Place place) {
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
    states.putAll(one.states().states());
    narrow = Narrow.of(one.states());
    algorithms.addAll(one.hashAlgorithms());
    alsoCalled.addAll(one.alsoCalled());
    text(ComponentField.NAME, one.name());
    text(ComponentField.VERSION, one.version());
    text(ComponentField.PURL, one.purl());
    text(ComponentField.CPE, one.cpe());
    text(ComponentField.PRODUCER, one.producer());
    text(ComponentField.SUPPLIER, one.supplier());
    text(ComponentField.END_OF_LIFE, one.endOfLife());
  }

  private void text(ComponentField field, String text) {
    texts.put(field, text);
  }

  /** The text of a field; empty where nothing is stated. */
  String text(ComponentField field) {
    String text = texts.get(field);
    return text == null ? "" : text;
  }

  State state(ComponentField field) {
    State state = states.get(field);
    return state == null ? State.ABSENT : state;
  }

  Place place() {
    return place;
  }

  String id() {
    return id;
  }

  String name() {
    return text(ComponentField.NAME);
  }

  /** In which languages it is said to be written. */
  List<Value> languages() {
    return languages;
  }

  boolean is(String kind) {
    return type.equals(kind);
  }

  void fileName(Value value) {
    fileName = value.isStated() ? value.text() : "";
  }

  /** What the file of the component is called; none where that is not stated. */
  List<String> fileNames() {
    String called = type.equals("file") && fileName.isEmpty() ? name() : fileName;
    return called.isEmpty() ? List.of() : List.of(called);
  }

  /** What is said in its own words, for whoever writes the document anew. */
  void said(Kind kind, String text, String more) {
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
  void depth(int level) {
    depth = level;
  }

  int depth() {
    return depth;
  }

  /** Something that is counted for the whole document alone. */
  void aspect(Aspect aspect, State state) {
    if (state == State.STATED) {
      aspects.add(aspect);
    }
  }

  /** A licence, by who is said to say so. */
  void licence(Aspect by, State state) {
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
  void reference(String type, Value address) {
    references.add(type);
    said(Kind.REFERENCE, type, address.text());
  }

  List<String> references() {
    return references;
  }

  void id(Value value) {
    id = value.text();
  }

  void type(Value value) {
    type = value.text();
  }

  /** A fact as it stands; where it is said twice, the better saying counts. */
  void field(ComponentField field, Value value) {
    if (recorded) {
      OwnWords.of(field).ifPresent(kind -> said(kind, value.text(), ""));
    }
    judge(field, value);
  }

  private void judge(ComponentField field, Value value) {
    State state = States.of(field, value);
    State before = state(field);
    if (States.better(before, state) != before || isEarlierEnd(field, value, before, state)) {
      keep(field, value, state);
    }
    call(field, value, state);
  }

  /** Of two ends of life the earlier counts, so that nobody hides a past one behind another. */
  private boolean isEarlierEnd(ComponentField field, Value value, State before, State state) {
    return field == ComponentField.END_OF_LIFE
        && before == State.STATED
        && state == State.STATED
        && value.text().compareTo(text(field)) < 0;
  }

  /** Remembers everybody that the component is said to come from, the second and third too. */
  private void call(ComponentField field, Value value, State state) {
    boolean said = state == State.STATED || state == State.MALFORMED;
    boolean naming = NAMING.contains(field);
    if (naming && said) {
      alsoCalled.add(value.text());
    }
  }

  /** A name that no field has room for, such as a group. */
  void alsoCalled(Value value) {
    said(Kind.GROUP, value.text(), "");
    if (value.isStated()) {
      alsoCalled.add(value.text());
    }
  }

  private void keep(ComponentField field, Value value, State state) {
    state(field, state);
    // A name is shown and compared whatever its state; a malformed purl still names somebody.
    if (state == State.STATED || state == State.MALFORMED || field == ComponentField.NAME) {
      text(field, value.text());
    }
  }

  void state(ComponentField field, State state) {
    states.put(field, States.better(state(field), state));
  }

  /** A purl or CPE, which is an identifier as well. */
  void identifier(ComponentField kind, Value value) {
    field(kind, value);
    State state = States.of(kind, value);
    state(ComponentField.IDENTIFIER, state);
    boolean purl = kind == ComponentField.PURL;
    narrow = purl ? narrow.purl(state, value.text()) : narrow.identifier(state);
  }

  /** An identifier of a kind that has no field of its own. */
  void identifier(Aspect kind, Value value, State state) {
    state(ComponentField.IDENTIFIER, state);
    narrow = narrow.identifier(state);
    aspect(kind, state);
    said(kind == Aspect.SWHID ? Kind.SWHID : Kind.OMNIBOR, value.text(), "");
  }

  /** A SWID tag is no identifier of the 2026 Minimum Elements; it is counted alone. */
  void swid(Value tag) {
    aspect(Aspect.SWID, tag.state());
    said(Kind.SWID, tag.text(), "");
  }

  /** A property or an annotation that names a fact. */
  void property(String name, Value value) {
    said(Kind.PROPERTY, name, value.text());
    if (CodeLanguages.isNamed(name)) {
      languages = languages.isEmpty() ? new ArrayList<>() : languages;
      languages.add(value);
    }
    PropertyNames.component(name, value).ifPresent(named -> judge(named.field(), named.value()));
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
        others(),
        pool.states(states, narrow),
        place.line(),
        place.column());
  }

  /** What no field of the component shows already. */
  private Set<String> others() {
    DistinctTexts others = new DistinctTexts();
    for (String text : alsoCalled) {
      if (!isShown(text)) {
        others.add(text);
      }
    }
    return others;
  }

  private boolean isShown(String text) {
    return text.equals(text(ComponentField.PRODUCER))
        || text.equals(text(ComponentField.SUPPLIER))
        || text.equals(text(ComponentField.PURL))
        || text.equals(text(ComponentField.CPE));
  }
}
