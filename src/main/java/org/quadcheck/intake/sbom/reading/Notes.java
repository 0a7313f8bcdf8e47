package org.quadcheck.intake.sbom.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.FormatNote.Kind;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.shape.text.Faults;

/**
 * Collects remarks on the form of a document: each once, counted, and capped by kind. They come
 * from the watch, which holds the rules of the format against it, and from the reader; what both
 * say of one member in one place is told once.
 */
public final class Notes implements Faults {
  private static final int DIFFERENT = 20;
  private static final int SHOWN = 80;
  private static final int WAITING = 64;

  private final String path;
  private final Map<Kind, Map<String, FormatNote>> noted = new LinkedHashMap<>();
  private final Told told = new Told();
  private String rules = "";
  private int violations;
  private final Deque<Unknown> unknown = new ArrayDeque<>();

  /** A member that the watch does not know, until the reader has had its say. */
  private record Unknown(String member, Place place) {}

  /** Of the document at a path, as the person named it. */
  public Notes(String path) {
    this.path = path;
  }

  /** Somebody watches by the rules of this version of the format. */
  public void watched(String label) {
    rules = label;
  }

  /** The document breaks a rule of its format that no watch knows. */
  public void violation(String message, Place place) {
    violations++;
    add(Kind.VIOLATION, message, place);
  }

  /** The same of a member of which a watch may have told. */
  public void violation(String member, String message, Place place) {
    if (!told.take(member, place.line(), place.column())) {
      violation(message, place);
    }
  }

  /** The same of what every watch sees, and more exactly. */
  public void unwatched(String message, Place place) {
    if (rules.isEmpty()) {
      violation(message, place);
    }
  }

  @Override
  public void broken(String member, String message, Spot spot) {
    told.add(member, spot.line(), spot.column());
    violation(message, place(spot));
  }

  /** A member that the format does not know, and that the reader may know from another version. */
  @Override
  public void unknown(String member, Spot spot) {
    if (unknown.size() == WAITING) {
      settle(unknown.remove());
    }
    unknown.add(new Unknown(member, place(spot)));
  }

  private void settle(Unknown one) {
    String message = "%s knows no member '%s' where it stands".formatted(rules, shown(one.member));
    violation(message, one.place);
  }

  private void settle() {
    while (!unknown.isEmpty()) {
      settle(unknown.remove());
    }
  }

  /**
   * A member that the reader does not know and skips. Whether it breaks a rule, a watch decides.
   */
  public void unknownMember(String name, Place place) {
    boolean forbidden = unknown.remove(new Unknown(name, place)) || rules.isEmpty();
    violations += forbidden ? 1 : 0;
    add(Kind.UNKNOWN_MEMBER, "unknown member '" + shown(name) + "' was skipped", place);
  }

  /** Something that may be so, that this program does not read, and that counts for nothing. */
  public void notCounted(String message, Place place) {
    add(Kind.NOT_COUNTED, message, place);
  }

  /** The document is of a version that came after this program; it is read nevertheless. */
  public void newerVersion(String label, String newest, Place place) {
    String message = "%s is newer than %s, the newest version known here".formatted(label, newest);
    add(Kind.NEWER_VERSION, message, place);
  }

  /** A text of the supplier, short enough for a sentence. */
  public static String shown(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }

  /** Where a place is, for whoever holds rules against it. */
  public static Spot spot(Place place) {
    return new Spot(place.line(), place.column());
  }

  private Place place(Spot spot) {
    return new Place(path, spot.line(), spot.column());
  }

  private void add(Kind kind, String message, Place place) {
    Map<String, FormatNote> same = noted.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    boolean room = same.containsKey(message) || same.size() < DIFFERENT;
    String counted = room ? message : "further remarks of this kind";
    same.merge(counted, new FormatNote(kind, counted, place, 1), (first, more) -> again(first));
  }

  private static FormatNote again(FormatNote first) {
    return new FormatNote(first.kind(), first.message(), first.place(), first.count() + 1);
  }

  /** Every remark, by kind, in the order of the document. */
  public List<FormatNote> list() {
    settle();
    List<FormatNote> all = new ArrayList<>();
    noted.values().forEach(same -> all.addAll(same.values()));
    return all;
  }

  /** How the document stands to the rules of its format, once it is read. */
  public Validity validity() {
    settle();
    return new Validity(rules, violations);
  }
}
