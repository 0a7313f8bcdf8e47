package org.quadcheck.intake.signature.sigstore;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.StrictBase64;

/**
 * What a log signed of its state: a signed note (C2SP tlog-checkpoint).
 *
 * @param body which is signed, with its last line feed
 * @param root hash of the whole tree, in base64
 * @param signatures the lines of them
 */
record Checkpoint(String body, String origin, String size, String root, String signatures) {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?s)((\\S[^\\n]*)\\n(\\d{1,18})\\n([A-Za-z0-9+/=]+)\\n(?:[^\\n]+\\n)*)\\n((?:— [^\\n]+\\n)+)");
  private static final Pattern SIGNATURE = Pattern.compile("— (\\S+) ([A-Za-z0-9+/=]+)");
  private static final int LONGEST = 1 << 14;

  static Optional<Checkpoint> of(String text) {
    Matcher note = NOTE.matcher(text);
    return text.length() <= LONGEST && note.matches()
        ? Optional.of(
            new Checkpoint(
                note.group(1), note.group(2), note.group(3), note.group(4), note.group(5)))
        : Optional.empty();
  }

  /** Whether the log itself signed it, and not only witnesses. */
  boolean isSignedBy(LogKey log) {
    boolean own = origin.equals(log.host()) || origin.startsWith(log.host() + " - ");
    return own
        && SIGNATURE
            .matcher(signatures)
            .results()
            .anyMatch(line -> line.group(1).equals(log.host()) && isSignedBy(log, line.group(2)));
  }

  private boolean isSignedBy(LogKey log, String base64) {
    Optional<byte[]> bytes = StrictBase64.any(base64).filter(one -> one.length > LogKey.HINT);
    return bytes.isPresent()
        && HexFormat.of().formatHex(bytes.get(), 0, LogKey.HINT).equals(log.hint())
        && log.verifies(body, Arrays.copyOfRange(bytes.get(), LogKey.HINT, bytes.get().length));
  }
}
