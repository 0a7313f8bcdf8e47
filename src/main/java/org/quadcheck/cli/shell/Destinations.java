package org.quadcheck.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.document.Suggestion;
import org.quadcheck.report.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where the report goes. A file is written whole or not at all: first beside its place, then moved
 * there.
 *
 * @param files formats by the file that they go to
 * @param shown the format on standard output; empty where everything goes to files
 */
public record Destinations(
    CommandLine command, Map<Path, OutputFormat> files, Optional<OutputFormat> shown) {

  public static Destinations of(CommandLine command, List<String> outputs, BuyersFiles own) {
    Map<Path, OutputFormat> files = new LinkedHashMap<>();
    List<OutputFormat> shown = new ArrayList<>();
    for (String output : outputs) {
      int sign = output.indexOf('=');
      OutputFormat format = format(command, sign < 0 ? output : output.substring(0, sign));
      String name = sign < 0 ? "-" : output.substring(sign + 1);
      if (name.equals("-")) {
        shown.add(format);
      } else if (files.put(file(command, name, own), format) != null) {
        throw new ParameterException(command, "-o writes two formats to " + name + ".");
      }
    }
    if (shown.size() > 1) {
      throw new ParameterException(
          command, "-o writes two formats to standard output. Give one a file: -o json=FILE.");
    }
    return new Destinations(command, files, shown.stream().findFirst());
  }

  private static OutputFormat format(CommandLine command, String word) {
    List<String> known = Arrays.stream(OutputFormat.values()).map(OutputFormat::word).toList();
    return OutputFormat.read(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "-o %s: no such format.%s Known: %s."
                        .formatted(word, Suggestion.near(word, known), String.join(", ", known))));
  }

  static Path file(CommandLine command, String name, BuyersFiles own) {
    try {
      Path file = Path.of(name);
      Path folder = file.toAbsolutePath().getParent();
      if (name.isBlank()
          || Files.isDirectory(file)
          || folder == null
          || !Files.isDirectory(folder)) {
        throw new ParameterException(
            command, "-o %s: give the name of a file in a folder that exists.".formatted(name));
      }
      own.refuseWithin("-o", file);
      return folder.toRealPath().resolve(file.toAbsolutePath().normalize().getFileName());
    } catch (IOException e) {
      throw new ParameterException(command, "-o %s: cannot be reached.".formatted(name), e);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "-o %s: this is no file name.".formatted(name), e);
    }
  }

  public void write(AssessmentResult result, PrintWriter out) {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<Path, OutputFormat> one : files.entrySet()) {
        written.add(beside(one.getKey(), one.getValue(), result));
      }
      int next = 0;
      for (Path file : files.keySet()) {
        put(written.get(next++), file);
      }
      if (shown.isPresent()) {
        StringWriter whole = new StringWriter();
        shown.get().write(result, whole);
        out.write(whole.toString());
        out.flush();
      }
    } catch (IOException e) {
      written.forEach(Destinations::remove);
      throw new ParameterException(
          command,
          "the report cannot be written: %s. Choose another file.".formatted(e.getMessage()),
          e);
    }
  }

  private static Path beside(Path file, OutputFormat format, AssessmentResult result)
      throws IOException {
    Path part = part(file);
    try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      format.write(result, writer);
    }
    return part;
  }

  /** Where a file is written before it is put in its place. */
  static Path part(Path file) throws IOException {
    return isDevice(file)
        ? Files.createTempFile("quadcheck-", ".part")
        : file.resolveSibling(".%s.%d.part".formatted(file.getFileName(), pid()));
  }

  /** Two runs at once write beside each other; the file gets the rights that files get here. */
  private static long pid() {
    return ProcessHandle.current().pid();
  }

  /** A device or pipe, such as /dev/null, is written to and never replaced. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  static void put(Path part, Path file) throws IOException {
    if (!isDevice(file)) {
      move(part, file);
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      Files.copy(part, out);
    } finally {
      remove(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // A leftover beside the file does no harm, and the reason that matters is told already.
    }
  }
}
