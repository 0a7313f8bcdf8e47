package org.quadcheck.intake.sbom.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Value;

/** Keeps what a reader passes by, where a document is read to be written anew. */
public final class Recording {
  private record Noted(int depth, List<Said> said) {
    Noted {
      said = List.copyOf(said);
    }
  }

  private final List<Noted> parts = new ArrayList<>();
  private final List<Content.Creator> creators = new ArrayList<>();
  private final List<Content.Edge> dependencies = new ArrayList<>();
  private final List<Content.Edge> containments = new ArrayList<>();
  private final List<Content.Edge> descents = new ArrayList<>();
  private final List<String> described = new ArrayList<>();
  private final Map<String, String> licenceTexts = new LinkedHashMap<>();
  private Optional<Noted> subject = Optional.empty();

  /** What is said of the component with this number, which lies so deep in others. */
  public void component(int slot, int depth, List<Said> said) {
    while (parts.size() <= slot) {
      parts.add(new Noted(1, List.of()));
    }
    parts.set(slot, new Noted(depth, said));
  }

  /** What else is said of it. */
  public void amend(int slot, List<Said> more) {
    List<Said> all = new ArrayList<>(parts.get(slot).said());
    all.addAll(more);
    parts.set(slot, new Noted(parts.get(slot).depth(), all));
  }

  /** What is said of what the document is about. */
  public void subject(int depth, List<Said> said) {
    subject = Optional.of(new Noted(depth, said));
  }

  /** The component with this number is what the document is about, and no component. */
  public void makeSubject(int slot) {
    subject = Optional.of(parts.remove(slot));
  }

  /** Somebody, or something, that made the document. */
  public void creator(Value name, boolean person) {
    if (!name.text().isEmpty()) {
      creators.add(new Content.Creator(name.text(), person));
    }
  }

  /** One thing needs another, by their ids. */
  public void depends(String from, String to) {
    dependencies.add(new Content.Edge(from, to));
  }

  /** One thing is a part of another, by their ids. */
  public void contains(String whole, String part) {
    containments.add(new Content.Edge(whole, part));
  }

  /** One thing is made from another, by their ids. */
  public void descends(String thing, String ancestor) {
    descents.add(new Content.Edge(thing, ancestor));
  }

  /** All dependencies of a thing are said. */
  public void described(String id) {
    described.add(id);
  }

  /** The text behind a name of a licence; of two the first counts that says something. */
  public void licenceText(String id, String text) {
    licenceTexts.merge(id, text, (first, next) -> first.isEmpty() ? next : first);
  }

  /** All of it beside the document as it is judged. */
  public Content content(Sbom sbom) {
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < sbom.components().size(); i++) {
      all.add(new Part(sbom.components().get(i), parts.get(i).depth(), parts.get(i).said()));
    }
    Optional<Part> product =
        sbom.subject()
            .flatMap(one -> subject.map(noted -> new Part(one, noted.depth(), noted.said())));
    return new Content(
        sbom,
        product,
        all,
        creators,
        dependencies,
        described,
        containments,
        descents,
        licenceTexts);
  }
}
