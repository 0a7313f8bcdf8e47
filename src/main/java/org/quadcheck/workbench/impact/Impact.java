package org.quadcheck.workbench.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;
import org.quadcheck.workbench.Edition;

/** Which stored submissions change their verdict from one edition to another, and why. */
public final class Impact {
  private final Edition before;
  private final Edition now;
  private final Judge old;
  private final Judge given;

  /**
   * Judges on a day.
   *
   * @param nations codes
   */
  public Impact(Edition before, Edition now, List<String> nations, LocalDate asOf, Buyer buyer) {
    this.before = before.narrowedTo(now);
    this.now = now.narrowedTo(before);
    this.old = new Judge(this.before, nations, asOf, buyer);
    this.given = new Judge(this.now, nations, asOf, buyer);
  }

  /** Judges every folder and archive in a folder by both editions, in the order of their names. */
  public Page page(Path folder) throws IOException {
    List<Story> stories = new ArrayList<>();
    for (Path stored : stored(folder)) {
      stories.add(story(stored));
    }
    PageDraft page =
        new PageDraft(
            "What changes for stored submissions from %s to %s, as of %s"
                .formatted(before.name(), now.name(), given.asOf()));
    page.paragraph(summary(stories));
    for (Story.Kind kind : Story.Kind.values()) {
      write(stories.stream().filter(story -> story.kind() == kind).toList(), kind, page);
    }
    return page.page();
  }

  private static List<Path> stored(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Impact::isStored)
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    }
  }

  private static boolean isStored(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (Files.isDirectory(path) || name.endsWith(".zip"));
  }

  private Story story(Path stored) {
    String name = stored.getFileName().toString();
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    Optional<AssessmentResult> first = judge(old, stored, was);
    Optional<AssessmentResult> second = judge(given, stored, is);
    return first.isPresent() && second.isPresent()
        ? new Comparison(first.get(), second.get(), given.nations()).story(name)
        : new Story(name, Story.Kind.UNREADABLE, "", problems(was, is));
  }

  private static Optional<AssessmentResult> judge(Judge judge, Path stored, List<String> problems) {
    try {
      return Optional.of(judge.judge(stored));
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
      return Optional.empty();
    }
  }

  /** What one edition's claims cannot read, another's may. */
  private List<String> problems(List<String> was, List<String> is) {
    if (was.equals(is)) {
      return is;
    }
    return Stream.concat(
            was.stream().map(problem -> "by %s: %s".formatted(before.name(), problem)),
            is.stream().map(problem -> "by %s: %s".formatted(now.name(), problem)))
        .toList();
  }

  private static String summary(List<Story> stories) {
    if (stories.isEmpty()) {
      return "There is no folder and no zip in it: nothing was judged.";
    }
    return ("%d stored submissions: %d change a verdict, %d an outcome alone, %d are unchanged,"
            + " of %d no baseline speaks, %d cannot be read.")
        .formatted(
            stories.size(),
            count(stories, Story.Kind.VERDICT),
            count(stories, Story.Kind.OUTCOME),
            count(stories, Story.Kind.SAME),
            count(stories, Story.Kind.NOT_PUT),
            count(stories, Story.Kind.UNREADABLE));
  }

  private static long count(List<Story> stories, Story.Kind kind) {
    return stories.stream().filter(story -> story.kind() == kind).count();
  }

  private static void write(List<Story> stories, Story.Kind kind, PageDraft page) {
    if (!stories.isEmpty()) {
      page.section(kind.title());
    }
    for (Story story : stories) {
      if (story.lines().isEmpty()) {
        page.item(story.name() + ": " + story.offer());
      } else {
        page.part(story.name() + (story.offer().isEmpty() ? "" : ": " + story.offer()));
        story.lines().forEach(page::item);
      }
    }
  }
}
