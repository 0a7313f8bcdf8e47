package org.quadcheck.intake.signature.jsf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signature of a document: one, several beside each other, or several of which each signs those
 * before it as well.
 *
 * @param enclosing what is signed
 * @param object the signature within it
 */
record JsfBlock(JsonIndex json, int enclosing, int object) {
  private static final String NAME = "signature";

  /** Beside it stands the signature of another scheme (RFC 7515 section 7.2). */
  private static final String OF_JWS = "protected";

  private static final Set<String> OF_ONE =
      Set.of("algorithm", "keyId", "publicKey", "certificatePath", "value");
  private static final Set<String> OF_ALL = Set.of("excludes", "extensions");
  private static final int MOST = 20;

  /** The signature of a whole document; empty where it has none. */
  static Optional<JsfBlock> of(JsonIndex json) {
    List<Integer> members =
        json.isObject(0) || json.isArray(0) ? json.within(0) : List.<Integer>of();
    if (json.isArray(0)) {
      return members.isEmpty()
          ? Optional.empty()
          : Optional.of(new JsfBlock(json, 0, members.get(members.size() - 1)))
              .filter(JsfBlock::looksLikeOne);
    }
    Optional<JsfBlock> usual =
        json.member(0, NAME)
            .filter(one -> !(json.isText(one) && json.member(0, OF_JWS).isPresent()))
            .map(one -> new JsfBlock(json, 0, one));
    // A document may call its signature as it likes; its form tells.
    return usual.isPresent()
        ? usual
        : members.stream()
            .map(one -> new JsfBlock(json, 0, one))
            .filter(JsfBlock::looksLikeOne)
            .findFirst();
  }

  private boolean looksLikeOne() {
    boolean one = isOne(object);
    boolean several =
        several().filter(json::isArray).stream()
            .flatMap(list -> json.within(list).stream())
            .anyMatch(this::isOne);
    return json.isObject(object) && (one || several);
  }

  private boolean isOne(int candidate) {
    return json.text(candidate, "algorithm").isPresent()
        && json.text(candidate, "value").isPresent();
  }

  private Optional<Integer> several() {
    return json.member(object, "signers").or(() -> json.member(object, "chain"));
  }

  /** What is wrong with the form of it; empty where nothing is. */
  Optional<String> fault() {
    if (!json.isObject(object)) {
      return Optional.of("'%s' is no object".formatted(NAME));
    }
    boolean both =
        json.member(object, "signers").isPresent() && json.member(object, "chain").isPresent();
    int signatures = objects().size();
    if (both || signatures == 0 || signatures > MOST) {
      return Optional.of("it must hold 1 to %d signatures, in one list".formatted(MOST));
    }
    return extensions().isEmpty()
        ? Optional.of("'extensions' is no list of texts")
        : excludes().isEmpty()
            ? Optional.of("'excludes' must be a list of names of the document")
            : unknown();
  }

  private Optional<String> unknown() {
    Set<String> known = new HashSet<>(extensions().orElseThrow());
    known.addAll(OF_ONE);
    Set<String> outer = new HashSet<>(OF_ALL);
    outer.addAll(several().isPresent() ? Set.of("signers", "chain") : known);
    return unknown(object, outer)
        .or(
            () ->
                several().isEmpty()
                    ? Optional.empty()
                    : objects().stream().flatMap(one -> unknown(one, known).stream()).findFirst());
  }

  private Optional<String> unknown(int one, Set<String> known) {
    if (!json.isObject(one)) {
      return Optional.of("a signature in its list is no object");
    }
    return json.within(one).stream()
        .map(json::name)
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> "it holds the member '%s', which is not known".formatted(shown(name)));
  }

  static String shown(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  private Optional<List<String>> extensions() {
    return texts("extensions");
  }

  private Optional<List<String>> texts(String name) {
    Optional<Integer> list = json.member(object, name);
    if (list.isEmpty()) {
      return Optional.of(List.of());
    }
    List<String> texts =
        json.isArray(list.get())
            ? json.within(list.get()).stream().flatMap(one -> json.text(one).stream()).toList()
            : List.of();
    boolean whole = !texts.isEmpty() && texts.size() == json.within(list.get()).size();
    return whole ? Optional.of(texts) : Optional.empty();
  }

  /** The names of what is left out; empty where the list is none. */
  Optional<Set<String>> excludes() {
    return texts("excludes")
        .<Set<String>>map(LinkedHashSet::new)
        .filter(names -> names.isEmpty() || json.isObject(enclosing))
        .filter(names -> !names.contains(json.isObject(enclosing) ? json.name(object) : ""));
  }

  /** Whether anything besides the signature itself is signed. */
  boolean coversAnything() {
    if (!json.isObject(enclosing)) {
      return json.within(enclosing).size() > 1;
    }
    Set<String> left = excludes().orElseThrow();
    return json.within(enclosing).stream()
        .anyMatch(one -> one != object && !left.contains(json.name(one)));
  }

  private List<Integer> objects() {
    return several()
        .map(list -> json.isArray(list) ? json.within(list) : List.<Integer>of())
        .orElse(List.of(object));
  }

  /** Each signature with what it signs. */
  List<JsfPart> parts() {
    List<Integer> objects = objects();
    boolean chain = json.member(object, "chain").isPresent();
    List<JsfPart> parts = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Set<Integer> leftOut = new HashSet<>(leftOutOfAll());
      json.member(objects.get(i), "value").ifPresent(leftOut::add);
      for (int other = 0; other < objects.size(); other++) {
        if (chain ? other > i : other != i) {
          leftOut.add(objects.get(other));
        }
      }
      parts.add(new JsfPart(json, objects.get(i), enclosing, leftOut));
    }
    return parts;
  }

  private Set<Integer> leftOutOfAll() {
    Set<Integer> leftOut = new HashSet<>();
    json.member(object, "excludes").ifPresent(leftOut::add);
    for (String name : excludes().orElseThrow()) {
      json.member(enclosing, name).ifPresent(leftOut::add);
    }
    return leftOut;
  }
}
