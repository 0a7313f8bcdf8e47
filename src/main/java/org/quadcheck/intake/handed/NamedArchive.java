package org.quadcheck.intake.handed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens an archive in the encoding in which it writes names. An archive says of a name only whether
 * it is in UTF-8 (APPNOTE.TXT, bit 11 of section 4.4.4), and programs follow the computer that they
 * run on: macOS writes UTF-8 without saying so, Windows in Japan its own encoding, and what is left
 * is that of appendix D, in which every byte is a letter. Of several the first is taken in which
 * all names can be read; a wrong one makes a file be found by its digest alone.
 */
final class NamedArchive {
  private static final List<Charset> ENCODINGS =
      Stream.of("UTF-8", "windows-31j", "IBM437")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private NamedArchive() {}

  /**
   * @throws ZipException that tells of a bad name where no encoding fits all, or of what is wrong
   *     else
   */
  static ZipFile open(Path file) throws IOException {
    ZipException misnamed = new ZipException("no encoding");
    for (Charset encoding : ENCODINGS) {
      try {
        return new ZipFile(file.toFile(), encoding);
      } catch (ZipException e) {
        if (!isOfNames(e)) {
          throw e;
        }
        misnamed = e;
      }
    }
    throw misnamed;
  }

  static boolean isOfNames(IOException e) {
    return String.valueOf(e.getMessage()).contains("bad entry name");
  }
}
