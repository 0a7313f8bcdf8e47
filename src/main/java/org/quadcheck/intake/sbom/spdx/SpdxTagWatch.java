package org.quadcheck.intake.sbom.spdx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.shape.json.MemberWatch;
import org.quadcheck.intake.shape.text.Faults;

/** Holds the rules that SPDX 2 has in JSON against tags and values; none where there are none. */
final class SpdxTagWatch {
  private static final String CREATION = "creationInfo";
  private static final String SNIPPETS = "snippets";

  /** Of these one is open at most: the next that begins ends the one before. */
  private static final Set<String> IN_TURN =
      Set.of("packages", "files", SNIPPETS, "hasExtractedLicensingInfos");

  private final Notes notes;
  private final Optional<MemberWatch> document;
  private final Map<String, MemberWatch> open = new HashMap<>();
  private String inTurn = "";

  SpdxTagWatch(Watch watch) {
    notes = watch.notes();
    document = watch.rules().map(rules -> new MemberWatch(rules, notes));
    document.ifPresent(one -> one.begin("the document", new Faults.Spot(0, 0)));
  }

  /** A tag stands in the document. */
  void tag(String name, Value value) {
    if (document.isEmpty()) {
      return;
    }
    Faults.Spot spot = Notes.spot(value.place());
    Optional<SpdxTag> tag = SpdxTag.named(name);
    if (name.equals("SPDXID")) {
      open.getOrDefault(inTurn, document.get()).text(name, value.text(), spot);
    } else if (tag.isEmpty()) {
      notes.unknown(name, spot);
    } else {
      tag(name, tag.get(), value.text(), spot);
    }
  }

  private void tag(String name, SpdxTag tag, String value, Faults.Spot spot) {
    if (tag.begins()) {
      begin(tag.of(), spot);
    }
    Optional<MemberWatch> holder = holder(tag.of(), spot);
    if (holder.isEmpty()) {
      notes.broken(name, "'%s' stands outside of what it speaks of".formatted(name), spot);
    } else if (!tag.part().isEmpty()) {
      part(holder.get(), tag, value, spot);
    } else if (tag.ruled()) {
      holder.get().text(tag.member(), value, spot);
    } else {
      holder.get().seen(tag.member());
    }
  }

  private void begin(String list, Faults.Spot spot) {
    end(list);
    if (IN_TURN.contains(list)) {
      end(inTurn);
      inTurn = list;
    }
    open(list, spot);
    if (list.equals(SNIPPETS)) {
      // Of the encodings JSON alone asks for its name.
      open.get(list).seen("name");
    }
  }

  private MemberWatch open(String name, Faults.Spot spot) {
    MemberWatch one = document.orElseThrow().within(name);
    one.begin(name, spot);
    open.put(name, one);
    return one;
  }

  private Optional<MemberWatch> holder(String of, Faults.Spot spot) {
    if (of.equals(SpdxTag.DOCUMENT)) {
      return document;
    }
    if (of.equals(CREATION) && !open.containsKey(CREATION)) {
      document.orElseThrow().seen(CREATION);
      open(CREATION, spot);
    }
    return Optional.ofNullable(open.get(of));
  }

  private static void part(MemberWatch holder, SpdxTag tag, String value, Faults.Spot spot) {
    holder.seen(tag.part());
    MemberWatch part = holder.within(tag.part());
    part.begin(tag.part(), spot);
    String[] parts = tag.parts(value);
    for (int i = 0; i < parts.length && !parts[i].isBlank(); i++) {
      part.text(tag.members().get(i), parts[i].strip(), spot);
    }
    part.end();
  }

  private void end(String list) {
    MemberWatch ended = open.remove(list);
    if (ended != null) {
      ended.end();
    }
  }

  /** The document ends. */
  void end() {
    Set.copyOf(open.keySet()).stream().sorted().forEach(this::end);
    document.ifPresent(MemberWatch::end);
  }
}
