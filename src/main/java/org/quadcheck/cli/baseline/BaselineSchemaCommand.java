package org.quadcheck.cli.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.BuyersFiles;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.cli.shell.TextFile;
import org.quadcheck.document.Suggestion;
import org.quadcheck.workbench.schema.SchemaKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schemas by which editors complete and check our YAML. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the JSON Schema of a kind of file, for editors that complete and check.",
      "Or writes all of them to a folder."
    })
final class BaselineSchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      description =
          "baseline, profile, sources, nations, claims, attestation, waivers or expected.")
  private String kind;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Writes the kind, or all kinds, as DIR/<kind>.schema.json.")
  private Path folder;

  @Option(
      names = "--baselines",
      paramLabel = "DIR",
      description =
          "The folder of baselines whose nations and questions the schemas name; those that came"
              + " with the program if left out.")
  private Path baselines;

  @Option(
      names = "--with-clauses",
      description =
          "Lists every clause that can be cited, with its text. Print the schema anew when the"
              + " sources change.")
  private boolean withClauses;

  @Override
  public Integer call() throws InvalidBaselineException, IOException {
    List<SchemaKind> kinds = kind == null ? List.of(SchemaKind.values()) : List.of(named());
    if (folder == null && kind == null) {
      throw wrong("say which kind: %s; or -o DIR for all.".formatted(words()));
    }
    BaselineLibrary library = library();
    List<Clause> clauses = withClauses ? library.clauses() : List.of();
    PrintWriter out = spec.commandLine().getOut();
    for (SchemaKind one : kinds) {
      String text = one.text(library, clauses);
      if (folder == null) {
        out.print(text);
      } else {
        TextFile.write(spec.commandLine(), folder.resolve(one.file()), text);
        out.println(folder.resolve(one.file()));
      }
    }
    out.flush();
    return ExitCode.PASSED;
  }

  private SchemaKind named() {
    return SchemaKind.read(kind)
        .orElseThrow(
            () -> {
              List<String> known =
                  Arrays.stream(SchemaKind.values()).map(SchemaKind::word).toList();
              String near = Suggestion.near(kind, known);
              String others = near.isEmpty() ? " Known: " + words() + "." : near;
              return wrong("'%s' is no kind of file with a schema.%s".formatted(kind, others));
            });
  }

  private static String words() {
    return String.join(", ", Arrays.stream(SchemaKind.values()).map(SchemaKind::word).toList());
  }

  private BaselineLibrary library() throws InvalidBaselineException, IOException {
    if (baselines == null) {
      return LibraryReader.ofProgram();
    }
    if (!Files.isDirectory(baselines)) {
      throw wrong("--baselines %s: no such folder.".formatted(BuyersFiles.name(baselines)));
    }
    return LibraryReader.read(LibraryFiles.ofFolder(baselines));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
