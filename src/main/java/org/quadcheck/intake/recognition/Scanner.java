package org.quadcheck.intake.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.handed.HandedIn;
import org.quadcheck.intake.packed.Packing;
import org.quadcheck.intake.packed.UnpackedStream;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Reads every file once, within limits: what passes here can be read again without surprise. */
public final class Scanner {
  private static final int BUFFER = 1 << 16;

  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();
  private long room;

  public Scanner(Limits limits) {
    this.limits = limits;
    this.room = limits.of(Limit.TOTAL_SIZE);
  }

  /** Takes what was read; the array is used again. */
  @FunctionalInterface
  private interface Taker {
    void take(byte[] bytes, int length);
  }

  /** The file is not read, for the reason that the message tells. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** The files that could be read; what keeps others from it is a problem. */
  public List<ScannedFile> scan(List<HandedIn> files) {
    Optional<HandedIn> beyond = beyond(files);
    if (beyond.isPresent()) {
      problems.add(new Problem(Place.of(beyond.get().path()), tooMuch()));
      return List.of();
    }
    List<ScannedFile> scanned = new ArrayList<>();
    for (HandedIn file : files) {
      if (room < 0) {
        break;
      }
      scan(file).ifPresent(scanned::add);
    }
    return scanned;
  }

  /** The file with which all have too many bytes by what is told of them, before any is read. */
  private Optional<HandedIn> beyond(List<HandedIn> files) {
    long left = room;
    for (HandedIn file : files) {
      // A file that is too large by itself is told so.
      left -= file.told() > limits.of(Limit.FILE_SIZE) ? 0 : file.told();
      if (left < 0) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private String tooMuch() {
    return limits.met("with this file the submission has more than %d bytes", Limit.TOTAL_SIZE);
  }

  public List<Problem> problems() {
    return problems;
  }

  private Optional<ScannedFile> scan(HandedIn file) {
    try {
      return Optional.of(read(file));
    } catch (Refused | UnpackedStream.TooMuch e) {
      problems.add(new Problem(Place.of(file.path()), e.getMessage()));
    } catch (IOException e) {
      String message = "cannot be read: it is damaged or locked. Ask for the file again.";
      problems.add(new Problem(Place.of(file.path()), message));
    }
    return Optional.empty();
  }

  private ScannedFile read(HandedIn file) throws IOException {
    mustFit(file, file.told());
    MessageDigest digest = Digests.sha256();
    CRC32 crc = new CRC32();
    byte[] beginning = new byte[Packing.BEGINNING];
    long[] size = {0};
    each(
        file,
        file.opener(),
        (bytes, length) -> {
          int left = (int) Math.min(length, Math.max(0, beginning.length - size[0]));
          System.arraycopy(bytes, 0, beginning, (int) Math.min(size[0], beginning.length), left);
          size[0] += length;
          digest.update(bytes, 0, length);
          crc.update(bytes, 0, length);
        });
    if (file.packed().map(packed -> packed.crc() != crc.getValue()).orElse(false)) {
      throw new Refused("is damaged: its checksum differs. Ask for the archive again.");
    }
    ScannedFile.Bytes raw = new ScannedFile.Bytes(file.opener(), size[0]);
    byte[] begin = Arrays.copyOf(beginning, (int) Math.min(size[0], beginning.length));
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new ScannedFile(file, sha256, raw, content(file, raw, Packing.of(begin)));
  }

  /** Nothing is unpacked within what is packed already. */
  private ScannedFile.Bytes content(HandedIn file, ScannedFile.Bytes raw, Packing packing)
      throws IOException {
    if (packing != Packing.GZIP || file.packed().isPresent()) {
      return raw;
    }
    SbomSource.Opener unpacked =
        () -> new UnpackedStream(raw.opener().open(), raw.size(), limits, Limit.FILE_SIZE);
    long[] size = {0};
    each(file, unpacked, (bytes, length) -> size[0] += length);
    return new ScannedFile.Bytes(unpacked, size[0]);
  }

  private void each(HandedIn file, SbomSource.Opener opener, Taker taker) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = opener.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        room -= read;
        mustFit(file, size);
        taker.take(buffer, read);
      }
    }
  }

  private void mustFit(HandedIn file, long size) throws Refused {
    if (size > limits.of(Limit.FILE_SIZE)) {
      throw new Refused(limits.met("has more than %d bytes", Limit.FILE_SIZE));
    }
    if (room < 0) {
      throw new Refused(tooMuch());
    }
    long ratio = limits.of(Limit.ZIP_RATIO);
    long most = file.packed().map(packed -> packed.bytes() * ratio).orElse(size);
    if (size > Math.max(most, UnpackedStream.SMALL)) {
      throw new Refused(limits.met("unpacks to more than %d times its size", Limit.ZIP_RATIO));
    }
  }
}
