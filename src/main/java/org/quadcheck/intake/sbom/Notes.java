package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.FormatNote;
import org.quadcheck.evidence.FormatNote.Kind;
import org.quadcheck.evidence.Place;

/** Collects remarks on the form of a document: each once, counted, and capped by kind. */
final class Notes {
  private static final int DIFFERENT = 20;
  private static final int SHOWN = 80;

  private final Map<Kind, Map<String, FormatNote>> noted = new LinkedHashMap<>();

  /** The document breaks a rule of its format. */
  void violation(String message, Place place) {
    add(Kind.VIOLATION, message, place);
  }

  /** A member that the format does not know, which was skipped. */
  void unknownMember(String name, Place place) {
    add(Kind.UNKNOWN_MEMBER, "unknown member '" + shown(name) + "' was skipped", place);
  }

  void newerVersion(String label, String newest, Place place) {
    String message = "%s is newer than %s, the newest version known here".formatted(label, newest);
    add(Kind.NEWER_VERSION, message, place);
  }

  /** A text of the supplier, short enough for a sentence. */
  static String shown(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
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

  List<FormatNote> list() {
    List<FormatNote> all = new ArrayList<>();
    noted.values().forEach(same -> all.addAll(same.values()));
    return all;
  }
}
