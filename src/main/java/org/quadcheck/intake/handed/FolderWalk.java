package org.quadcheck.intake.handed;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quadcheck.limit.Limit;

/** Gathers the files of a folder, in an order that is the same on every system. */
final class FolderWalk {
  private final Gathered gathered;
  private final Path root;
  private boolean found;

  private FolderWalk(Gathered gathered, Path root) {
    this.gathered = gathered;
    this.root = root;
  }

  /**
   * Walks a folder.
   *
   * @param label how the person named it
   * @param prefix what stands before the paths of its files
   */
  static void walk(Path folder, String label, String prefix, Gathered gathered) {
    try {
      FolderWalk walk = new FolderWalk(gathered, folder.toRealPath());
      walk.enter(walk.root, label, prefix, 1);
      if (!walk.found) {
        gathered.complain(label, "is an empty folder. Put the supplier's files into it.");
      }
    } catch (IOException e) {
      gathered.complain(label, "cannot be read. Check the rights of the folder.");
    }
  }

  private void enter(Path folder, String label, String prefix, int depth) {
    if (depth > gathered.limits().of(Limit.FOLDERS)) {
      found = true;
      String wrong = "folders stand more than %d deep in one another";
      gathered.complain(label, gathered.limits().met(wrong, Limit.FOLDERS));
      return;
    }
    try {
      for (Path child : children(folder)) {
        add(child, prefix + Labels.of(child.getFileName()), depth);
      }
    } catch (IOException e) {
      found = true;
      gathered.complain(label, "cannot be read. Check the rights of the folder.");
    }
  }

  private List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        children.add(child);
        if (children.size() > gathered.limits().of(Limit.FILES)) {
          break;
        }
      }
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    return children;
  }

  private void add(Path child, String path, int depth) throws IOException {
    if (gathered.isFull()) {
      return;
    }
    if (child.getFileName().toString().startsWith(".")) {
      gathered.ignore(path, "hidden");
      found = true;
    } else if (staysInside(child, path)) {
      addVisible(child, path, depth);
    }
  }

  private void addVisible(Path child, String path, int depth) throws IOException {
    if (Files.isRegularFile(child)) {
      found = true;
      addFile(child, path);
    } else if (!Files.isDirectory(child)) {
      gathered.ignore(path, "neither a file nor a folder");
    } else if (Files.isSymbolicLink(child)) {
      gathered.ignore(path, "a link to a folder, which is not followed");
    } else {
      enter(child, path, path + "/", depth + 1);
    }
  }

  private void addFile(Path file, String path) throws IOException {
    if (Files.isSymbolicLink(file) || gathered.isNew(file.toAbsolutePath().normalize())) {
      gathered.add(HandedIn.file(path, false, file));
    }
  }

  private boolean staysInside(Path child, String path) {
    try {
      boolean inside = child.toRealPath().startsWith(root);
      if (!inside) {
        found = true;
        gathered.refuse(path, "a link that leads out of the folder; never followed");
      }
      return inside;
    } catch (NoSuchFileException e) {
      gathered.ignore(path, "a link to a file that does not exist");
    } catch (IOException e) {
      gathered.complain(path, "cannot be read. Check its rights, or ask for the file again.");
    }
    return false;
  }
}
