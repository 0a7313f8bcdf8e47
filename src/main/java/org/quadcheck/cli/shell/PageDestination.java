package org.quadcheck.cli.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.document.Suggestion;
import org.quadcheck.page.Page;
import org.quadcheck.report.PageFormat;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where a page goes, and in which format. A file is written whole or not at all.
 *
 * @param file empty for standard output
 */
public record PageDestination(CommandLine command, PageFormat format, Optional<Path> file) {

  /** Reads {@code FORMAT[=FILE]}, one of some formats. */
  public static PageDestination of(CommandLine command, String output, List<PageFormat> formats) {
    int sign = output.indexOf('=');
    String word = sign < 0 ? output : output.substring(0, sign);
    String name = sign < 0 ? "-" : output.substring(sign + 1);
    Optional<PageFormat> format = PageFormat.read(word).filter(formats::contains);
    if (format.isEmpty()) {
      List<String> known = formats.stream().map(PageFormat::word).collect(Collectors.toList());
      String message = "-o %s: no such format.%s Known: %s.";
      String near = Suggestion.near(word, known);
      throw new ParameterException(
          command, message.formatted(word, near, String.join(", ", known)));
    }
    Optional<Path> file =
        name.equals("-")
            ? Optional.empty()
            : Optional.of(Destinations.file(command, name, new BuyersFiles(command, List.of())));
    return new PageDestination(command, format.get(), file);
  }

  public void write(Page page) {
    try {
      if (file.isPresent()) {
        write(page, file.get());
        return;
      }
      StringWriter whole = new StringWriter();
      format.write(page, whole);
      command.getOut().write(whole.toString());
      command.getOut().flush();
    } catch (IOException e) {
      throw new ParameterException(
          command,
          "the page cannot be written: %s. Choose another file.".formatted(e.getMessage()),
          e);
    }
  }

  private void write(Page page, Path whole) throws IOException {
    Path part = Destinations.part(whole);
    try {
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        format.write(page, writer);
      }
      Destinations.put(part, whole);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
