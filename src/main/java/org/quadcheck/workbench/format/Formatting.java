package org.quadcheck.workbench.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Plaintext;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * A file of the buyer's in the one stable form: two columns a level, brackets where they fit into
 * 120 columns, quotes only where they are needed, every comment kept.
 *
 * @param text the whole file in that form; empty where it stays as it is, because it is JSON or
 *     because of the problems
 */
public record Formatting(Optional<String> text, List<Problem> problems) {
  public Formatting {
    problems = List.copyOf(problems);
  }

  /** Brings a file into the form; {@code path} is how the person named it. */
  public static Formatting of(String path, byte[] bytes) {
    Reading before = DocumentReader.read(path, bytes);
    if (!before.problems().isEmpty() || before.root().isEmpty()) {
      return new Formatting(Optional.empty(), before.problems());
    }
    String text = Plaintext.of(bytes).orElseThrow().replace("\r\n", "\n").replace('\r', '\n');
    if (text.stripLeading().startsWith("{")) {
      return new Formatting(Optional.empty(), List.of());
    }
    List<Token> tokens = tokens(text);
    List<Aside> asides = AsidesReader.read(text, tokens);
    String written = PartWriter.write(PartReader.read(text, tokens), asides);
    if (isSame(before, asides, written)) {
      return new Formatting(Optional.of(written), List.of());
    }
    String message = "could not be written in form without a loss, and stays as it is. Report it.";
    return new Formatting(Optional.empty(), List.of(new Problem(Place.of(path), message)));
  }

  /** Whether the file says what it said: the same tree in the same order, and every comment. */
  private static boolean isSame(Reading before, List<Aside> asides, String written) {
    Reading after = DocumentReader.read("", written.getBytes(StandardCharsets.UTF_8));
    return after.problems().isEmpty()
        && after.root().isPresent()
        && Sameness.of(before.root().orElseThrow(), after.root().get())
        && comments(asides).equals(comments(AsidesReader.read(written, tokens(written))));
  }

  private static List<String> comments(List<Aside> asides) {
    return asides.stream().filter(one -> !one.isBlank()).map(Aside::text).sorted().toList();
  }

  private static List<Token> tokens(String text) {
    ScannerImpl scanner = new ScannerImpl(new StreamReader(text), new LoaderOptions());
    List<Token> tokens = new ArrayList<>();
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      tokens.add(scanner.getToken());
    }
    return tokens;
  }
}
