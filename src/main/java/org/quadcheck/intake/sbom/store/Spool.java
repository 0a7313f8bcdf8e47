package org.quadcheck.intake.sbom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of our own for what memory has no room for. It is gone when the program ends, however it
 * ends: on Unix it has no name from the beginning, and Windows deletes it with its last user.
 */
final class Spool {
  private final int blockSize;
  private FileChannel channel;
  private boolean full;

  Spool(int blockSize) {
    this.blockSize = blockSize;
  }

  /** Takes a block under a number; false where the disk has no room for it. */
  boolean write(int number, byte[] block) {
    if (full) {
      return false;
    }
    try {
      transfer(number, block);
      return true;
    } catch (IOException e) {
      full = true;
      return false;
    }
  }

  private void transfer(int number, byte[] block) throws IOException {
    if (channel == null) {
      Path file = Files.createTempFile("quadcheck", ".components");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    ByteBuffer bytes = ByteBuffer.wrap(block);
    while (bytes.hasRemaining()) {
      channel.write(bytes, (long) number * blockSize + bytes.position());
    }
  }

  void read(int number, byte[] block) {
    ByteBuffer bytes = ByteBuffer.wrap(block);
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, (long) number * blockSize + bytes.position()) < 0) {
          throw new IOException("the temporary file is shorter than it was");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
