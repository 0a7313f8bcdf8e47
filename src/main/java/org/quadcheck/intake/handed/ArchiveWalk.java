package org.quadcheck.intake.handed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.quadcheck.limit.Limit;

/** Gathers the entries of a zip archive. Nothing is ever unpacked to disk. */
final class ArchiveWalk {
  private static final Pattern ABSOLUTE = Pattern.compile("(/|[A-Za-z]:).*", Pattern.DOTALL);

  private final String label;
  private final ZipFile archive;
  private final Gathered gathered;
  private final Set<String> seen = new HashSet<>();

  private ArchiveWalk(String label, ZipFile archive, Gathered gathered) {
    this.label = label;
    this.archive = archive;
    this.gathered = gathered;
  }

  /** Opens and walks an archive; the caller closes it when all is read. Empty if it is broken. */
  static Optional<ZipFile> walk(Path file, String label, Gathered gathered) {
    try {
      if (ArchiveDirectory.isLargerThan(gathered.limits().of(Limit.ZIP_DIRECTORY), file)) {
        String wrong = "carries a list of entries of more than %d bytes";
        gathered.complain(label, gathered.limits().met(wrong, Limit.ZIP_DIRECTORY));
        return Optional.empty();
      }
      ZipFile archive = NamedArchive.open(file);
      Optional<String> objection = LocalHeaders.objection(file);
      if (objection.isPresent()) {
        gathered.complain(label, objection.get());
        archive.close();
        return Optional.empty();
      }
      new ArchiveWalk(label, archive, gathered).addAll();
      return Optional.of(archive);
    } catch (IOException e) {
      gathered.complain(label, advice(e));
      return Optional.empty();
    }
  }

  private static String advice(IOException cause) {
    if (String.valueOf(cause.getMessage()).contains("encrypted")) {
      return "is an encrypted archive. Ask for one without a password, or unpack it first.";
    }
    return NamedArchive.isOfNames(cause)
        ? "holds names that are not in UTF-8. Unpack it and hand in the folder."
        : "is a damaged or cut archive. Ask for the file again.";
  }

  private void addAll() {
    if (archive.size() == 0) {
      gathered.complain(label, "is an empty archive. Ask for the file again.");
    }
    List<? extends ZipEntry> entries = Collections.list(archive.entries());
    long objections = entries.stream().filter(this::isObjectionable).count();
    if (objections == 0) {
      entries.stream().takeWhile(entry -> !gathered.isFull()).forEach(this::add);
    }
  }

  /** An archive that is made to deceive is not looked into at all. */
  private boolean isObjectionable(ZipEntry entry) {
    String name = name(entry);
    Optional<String> objection = objection(name);
    objection.ifPresent(wrong -> gathered.complain(path(name), wrong));
    return objection.isPresent();
  }

  private void add(ZipEntry entry) {
    String name = name(entry);
    if (isHidden(name)) {
      gathered.ignore(path(name), "hidden");
    } else if (!name.endsWith("/")) {
      HandedIn.Packed packed =
          new HandedIn.Packed(Math.max(entry.getCompressedSize(), 0), entry.getCrc());
      gathered.add(
          new HandedIn(
              path(name),
              false,
              () -> archive.getInputStream(entry),
              Math.max(entry.getSize(), 0),
              Optional.of(packed)));
    }
  }

  private String path(String name) {
    return label + "!/" + name;
  }

  /** Some archives made on Windows separate folders with a backslash, others begin with "./". */
  private static String name(ZipEntry entry) {
    String name = Labels.composed(entry.getName().replace('\\', '/'));
    while (name.startsWith("./") && name.length() > 2) {
      name = name.substring(2);
    }
    return name;
  }

  private Optional<String> objection(String name) {
    if (ABSOLUTE.matcher(name).matches()) {
      return Optional.of("is an absolute name. Ask for an archive with names from its own top.");
    }
    if (List.of(name.split("/")).contains("..")) {
      return Optional.of("leads out of the archive. Ask for an archive that was honestly made.");
    }
    if (!seen.add(name)) {
      return Optional.of("stands twice in the archive. Ask for an archive that holds it once.");
    }
    boolean deep = name.split("/").length > gathered.limits().of(Limit.FOLDERS);
    return deep
        ? Optional.of(
            gathered.limits().met("folders stand more than %d deep in one another", Limit.FOLDERS))
        : Optional.empty();
  }

  private static boolean isHidden(String name) {
    return (name.startsWith(".") && !name.equals("./")) || name.contains("/.");
  }
}
