package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quadcheck.evidence.Digests;
import org.quadcheck.evidence.Place;
import org.quadcheck.evidence.Problem;

/** Reads every file once, within limits: what passes here can be read again without surprise. */
final class Scanner {
  private static final int BUFFER = 1 << 16;

  private final IntakeLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private long room;

  Scanner(IntakeLimits limits) {
    this.limits = limits;
    this.room = limits.totalBytes();
  }

  /** The files that could be read; what keeps others from it is a problem. */
  List<ScannedFile> scan(List<HandedIn> files) {
    List<ScannedFile> scanned = new ArrayList<>();
    for (HandedIn file : files) {
      if (room < 0) {
        break;
      }
      scan(file).ifPresent(scanned::add);
    }
    return scanned;
  }

  List<Problem> problems() {
    return problems;
  }

  private Optional<ScannedFile> scan(HandedIn file) {
    try (InputStream in = file.opener().open()) {
      return scan(file, in);
    } catch (IOException e) {
      return refused(file, "cannot be read: it is damaged or locked. Ask for the file again.");
    }
  }

  private Optional<ScannedFile> scan(HandedIn file, InputStream in) throws IOException {
    MessageDigest digest = Digests.sha256();
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      room -= read;
      Optional<String> tooMuch = tooMuch(file, size);
      if (tooMuch.isPresent()) {
        return refused(file, tooMuch.get());
      }
      digest.update(buffer, 0, read);
      crc.update(buffer, 0, read);
    }
    if (file.packed().map(packed -> packed.crc() != crc.getValue()).orElse(false)) {
      return refused(file, "is damaged: its checksum differs. Ask for the archive again.");
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return Optional.of(new ScannedFile(file, sha256, size));
  }

  private Optional<String> tooMuch(HandedIn file, long size) {
    if (size > limits.fileBytes()) {
      String message = "has more than %d bytes. Ask for a smaller file.";
      return Optional.of(message.formatted(limits.fileBytes()));
    }
    if (room < 0) {
      String message = "with this file the submission has more than %d bytes. Ask for less.";
      return Optional.of(message.formatted(limits.totalBytes()));
    }
    long most = file.packed().map(packed -> packed.bytes() * limits.zipRatio()).orElse(size);
    if (size > Math.max(most, IntakeLimits.SMALL_ENTRY) && file.packed().isPresent()) {
      String message = "unpacks to more than %d times its size. Ask for an honest archive.";
      return Optional.of(message.formatted(limits.zipRatio()));
    }
    return Optional.empty();
  }

  private Optional<ScannedFile> refused(HandedIn file, String message) {
    problems.add(new Problem(Place.of(file.path()), message));
    return Optional.empty();
  }
}
