package org.quadcheck.intake.handed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Finds the files behind what the person named, and keeps them open until it is closed. */
public final class Gatherer implements Closeable {
  private static final String STANDARD_INPUT = "-";
  private static final List<String> OPENED = List.of("/dev/fd", "/dev/stdin", "/proc/self/fd");

  private final Gathered gathered;
  private final boolean alone;
  private final InputStream standardInput;
  private final Set<Path> seen = new HashSet<>();
  private final List<Closeable> open = new ArrayList<>();

  private Gatherer(Gathered gathered, boolean alone, InputStream standardInput) {
    this.gathered = gathered;
    this.alone = alone;
    this.standardInput = standardInput;
  }

  /** Gathers what lies behind all inputs. */
  public static Gatherer of(List<String> inputs, InputStream standardInput, Limits limits) {
    List<String> distinct = inputs.stream().distinct().toList();
    Gatherer gatherer = new Gatherer(new Gathered(limits), distinct.size() == 1, standardInput);
    distinct.forEach(gatherer::add);
    return gatherer;
  }

  public Gathered gathered() {
    return gathered;
  }

  private void add(String input) {
    try {
      if (input.equals(STANDARD_INPUT)) {
        addSpooled(input, standardInput);
      } else {
        add(input, Path.of(input));
      }
    } catch (InvalidPathException | IOException e) {
      gathered.complain(input, "cannot be read. Check the name and the rights of the file.");
    }
  }

  private void add(String input, Path path) throws IOException {
    String label = Labels.of(path);
    if (input.isBlank() || !Files.exists(path)) {
      gathered.complain(label, "no such file or folder. Check the spelling.");
    } else if (isNew(path)) {
      addNew(label, path);
    }
  }

  private void addNew(String label, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      String prefix = label.endsWith("/") ? label : label + "/";
      FolderWalk.walk(path, label, alone ? "" : prefix, gathered);
    } else if (Files.isRegularFile(path)) {
      addFile(label, path);
    } else if (isOfTheShell(path)) {
      try (InputStream pipe = Files.newInputStream(path)) {
        addSpooled(label, pipe);
      }
    } else {
      gathered.complain(
          label, "is a pipe or device and no file. Name a file, or send it to standard input (-).");
    }
  }

  /**
   * Whether the shell opened a pipe for this program, as with {@code <(gpg -d offer.zip.gpg)}. Any
   * other pipe may never have a writer, and would be waited for without end.
   */
  public static boolean isOfTheShell(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return OPENED.stream().anyMatch(whole::startsWith);
  }

  /** Whether a file was not named before, by whatever path. */
  private boolean isNew(Path path) throws IOException {
    boolean lasting = Files.isRegularFile(path) || Files.isDirectory(path);
    return !lasting || seen.add(path.toRealPath());
  }

  private void addFile(String label, Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(ZipKind.BEGINNING);
    }
    if (ZipKind.of(start) == ZipKind.ARCHIVE) {
      gathered.open(HandedIn.file(label, true, path));
      ArchiveWalk.walk(path, label, gathered).ifPresent(open::add);
    } else if (gathered.isNew(path.toRealPath())) {
      gathered.add(HandedIn.file(label, true, path));
    }
  }

  /** What can be read but once is kept in a file of our own until the end. */
  private void addSpooled(String label, InputStream once) throws IOException {
    Path spool = Files.createTempFile("quadcheck", ".in");
    open.add(() -> Files.deleteIfExists(spool));
    // Where the run is ended from outside of it, such as for the time that it takes.
    spool.toFile().deleteOnExit();
    if (copy(once, spool)) {
      addFile(label, spool);
    } else {
      gathered.complain(label, gathered.limits().met("has more than %d bytes", Limit.FILE_SIZE));
    }
  }

  private boolean copy(InputStream from, Path to) throws IOException {
    long room = gathered.limits().of(Limit.FILE_SIZE);
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = from.read(buffer); read >= 0 && room >= 0; read = from.read(buffer)) {
        out.write(buffer, 0, read);
        room -= read;
      }
    }
    return room >= 0;
  }

  /** Archives before the files that they lie in, so that these can be deleted on Windows too. */
  @Override
  public void close() throws IOException {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }
}
