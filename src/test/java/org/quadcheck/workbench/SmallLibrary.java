package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;

/** A small library with something of every kind, which no change of the shipped one touches. */
public final class SmallLibrary {
  private static final Path FOLDER = Path.of("src/test/resources/workbench");

  private SmallLibrary() {}

  public static BaselineLibrary read() throws IOException, InvalidBaselineException {
    return LibraryReader.read(LibraryFiles.ofFolder(FOLDER));
  }

  /** The text of its only baseline. */
  public static String baseline() throws IOException {
    return Files.readString(FOLDER.resolve("small/baseline.yaml"), StandardCharsets.UTF_8);
  }
}
