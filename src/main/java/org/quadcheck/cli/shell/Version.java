package org.quadcheck.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, written into it by the build. */
public final class Version implements IVersionProvider {

  /** The bare number. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream("/quadcheck.version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("the program's own version cannot be read", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"quadcheck " + number()};
  }
}
