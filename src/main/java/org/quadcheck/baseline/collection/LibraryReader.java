package org.quadcheck.baseline.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.baseline.reading.ClaimsReader;
import org.quadcheck.baseline.reading.NationsReader;
import org.quadcheck.baseline.reading.Register;
import org.quadcheck.baseline.reading.SourcesReader;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Reads a folder of baselines whole: nations, sources, claims, then every baseline and profile. */
public final class LibraryReader {
  private static volatile BaselineLibrary program;

  private final LibraryFiles files;
  private final List<Problem> problems = new ArrayList<>();

  private LibraryReader(LibraryFiles files) {
    this.files = files;
  }

  /**
   * Reads and resolves everything.
   *
   * @throws InvalidBaselineException with every problem of every file
   */
  public static BaselineLibrary read(LibraryFiles files) throws InvalidBaselineException {
    LibraryReader reader = new LibraryReader(files);
    BaselineLibrary library = reader.read();
    if (!reader.problems.isEmpty()) {
      throw new InvalidBaselineException(reader.problems);
    }
    return library;
  }

  /**
   * The baselines that came with the program, which do not change while it runs and so are read
   * once.
   *
   * @throws InvalidBaselineException with every problem of every file
   */
  public static BaselineLibrary ofProgram() throws InvalidBaselineException {
    BaselineLibrary known = program;
    if (known == null) {
      known = read(LibraryFiles.ofProgram());
      program = known;
    }
    return known;
  }

  private BaselineLibrary read() {
    List<Nation> nations =
        root("nations.yaml").map(new NationsReader(problems)::read).orElse(List.of());
    SourcesReader sources = new SourcesReader(nations, problems);
    files.paths("sources/", ".yaml").forEach(path -> root(path).ifPresent(sources::read));
    List<Clause> clauses = sources.clauses();
    ClaimVocabulary claims =
        root("claims.yaml")
            .map(new ClaimsReader(problems)::read)
            .orElse(ClaimVocabulary.of(List.of()));
    BaselineReader reader = new BaselineReader(Register.of(nations, clauses, claims), problems);
    List<Baseline> baselines =
        files.paths("", "/baseline.yaml").stream()
            .flatMap(path -> reader.read(files.label(path), files.files().get(path)).stream())
            .toList();
    reader.checkSuccessors(baselines.stream().map(Baseline::id).toList());
    ProfilesReader profiles =
        new ProfilesReader(Register.of(nations, clauses, claims), baselines, problems);
    files
        .paths("profiles/", ".yaml")
        .forEach(path -> profiles.add(files.label(path), files.files().get(path)));
    return new BaselineLibrary(nations, clauses, claims, baselines, profiles.read(), digest());
  }

  private Optional<Node> root(String path) {
    byte[] bytes = files.files().get(path);
    if (bytes == null) {
      problems.add(
          new Problem(Place.of(files.label(path)), "no such file. A folder of baselines has one."));
      return Optional.empty();
    }
    Reading reading = DocumentReader.read(files.label(path), bytes);
    problems.addAll(reading.problems());
    return reading.root();
  }

  private String digest() {
    MessageDigest digest = Digests.sha256();
    files.files().entrySet().stream()
        .filter(file -> !file.getKey().endsWith("/baseline.yaml"))
        .filter(file -> !file.getKey().startsWith("profiles/"))
        .forEach(
            file -> {
              String line = file.getKey() + " " + Digests.sha256(file.getValue()) + "\n";
              digest.update(line.getBytes(StandardCharsets.UTF_8));
            });
    return HexFormat.of().formatHex(digest.digest());
  }
}
