package org.quadcheck.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a file whole or not at all. */
public final class TextFile {
  private TextFile() {}

  public static void write(CommandLine command, Path file, String text) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      String message = "-o %s: give a place in a folder that exists.";
      throw new ParameterException(command, message.formatted(BuyersFiles.name(file)));
    }
    try {
      // Not a file that Java calls temporary: those are closed to all others but the owner.
      Path part = folder.resolve(".quadcheck-" + file.getFileName() + ".part");
      try {
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      String message = "%s cannot be written: %s. Choose another place.";
      throw new ParameterException(
          command, message.formatted(BuyersFiles.name(file), e.getMessage()), e);
    }
  }

  /** Writes anew what stands in a file, also where it is reached by a link. */
  public static void replace(CommandLine command, Path file, String text) {
    if (!Files.isWritable(file)) {
      String message = "%s cannot be written. Look at its rights.";
      throw new ParameterException(command, message.formatted(BuyersFiles.name(file)));
    }
    try {
      write(command, file.toRealPath(), text);
    } catch (IOException e) {
      String message = "%s cannot be reached.";
      throw new ParameterException(command, message.formatted(BuyersFiles.name(file)), e);
    }
  }
}
