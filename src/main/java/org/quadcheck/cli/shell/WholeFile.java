package org.quadcheck.cli.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where one text goes. A file is written whole or not at all.
 *
 * @param file empty for standard output
 */
public record WholeFile(CommandLine command, Optional<Path> file) {

  /** Writes the whole text. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /** A file by its name, which must not lie in what was handed in; {@code -} is standard output. */
  public static WholeFile of(CommandLine command, String name, BuyersFiles own) {
    return new WholeFile(
        command,
        name.equals("-") ? Optional.empty() : Optional.of(Destinations.file(command, name, own)));
  }

  /** The same, where no file may be there yet: what a person filled in is not lost. */
  public static WholeFile fresh(CommandLine command, String name, BuyersFiles own) {
    WholeFile target = of(command, name, own);
    if (target.file().filter(Files::isRegularFile).isPresent()) {
      String message = "-o %s: this file is there already and is not replaced. Name another.";
      throw own.wrong(message.formatted(name));
    }
    return target;
  }

  public void write(Content content) {
    try {
      if (file.isPresent()) {
        write(content, file.get());
        return;
      }
      StringWriter whole = new StringWriter();
      content.write(whole);
      command.getOut().write(whole.toString());
      command.getOut().flush();
    } catch (IOException e) {
      String message = "the output cannot be written: %s. Choose another file.";
      throw new ParameterException(command, message.formatted(e.getMessage()), e);
    }
  }

  private static void write(Content content, Path whole) throws IOException {
    Path part = Destinations.part(whole);
    try {
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.write(writer);
      }
      Destinations.put(part, whole);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
