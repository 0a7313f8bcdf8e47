package org.quadcheck.intake.handed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What was found where the person pointed to, before any of it is looked into. */
public final class Gathered {
  private final Limits limits;
  private final List<HandedIn> files = new ArrayList<>();
  private final List<HandedIn> archives = new ArrayList<>();
  private final List<InputFile> aside = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> paths = new HashSet<>();
  private boolean full;

  Gathered(Limits limits) {
    this.limits = limits;
  }

  /** Whether a file was not gathered before, by whatever path. */
  boolean isNew(Path real) {
    return seen.add(real);
  }

  void add(HandedIn file) {
    if (!paths.add(file.path())) {
      complain(file.path(), "a second file has this name, spelled with other accents. Rename one.");
    } else if (hasRoom(file.path())) {
      files.add(file);
    }
  }

  /** An archive that was named, and is handed in as the files in it. */
  void open(HandedIn archive) {
    archives.add(archive);
  }

  /** A file or folder that is not looked into. */
  void ignore(String path, String reason) {
    setAside(path, InputFile.Kind.IGNORED, reason);
  }

  /** A file that must not be looked into. */
  void refuse(String path, String reason) {
    setAside(path, InputFile.Kind.REFUSED, reason);
  }

  private void setAside(String path, InputFile.Kind kind, String reason) {
    if (hasRoom(path)) {
      aside.add(new InputFile(path, "", kind, reason));
    }
  }

  void complain(String path, String message) {
    problems.add(new Problem(Place.of(path), message));
  }

  /** Whether more may be gathered; the first entry too many is a problem. */
  private boolean hasRoom(String path) {
    if (!full && files.size() + aside.size() == limits.of(Limit.FILES)) {
      full = true;
      complain(path, limits.met("more than %d files are handed in", Limit.FILES));
    }
    return !full;
  }

  boolean isFull() {
    return full;
  }

  /** In the order of their paths. */
  public List<HandedIn> files() {
    return files.stream().sorted(Comparator.comparing(HandedIn::path)).toList();
  }

  /** Archives that were opened, each as the one file that it is. */
  public List<HandedIn> archives() {
    return archives;
  }

  public List<InputFile> aside() {
    return aside;
  }

  public List<Problem> problems() {
    return problems;
  }

  public Limits limits() {
    return limits;
  }
}
