package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.intake.handed.Labels;
import org.quadcheck.limit.Limits;

/** A submission that a test writes, and what the intake makes of it. */
record OfferFolder(Path path) {
  static final String ATTESTATION = "attestation: 1\noffers: software\n";
  static final String SBOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "components": [{"type": "library", "name": "a", "version": "1"}]}
      """;

  OfferFolder with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  OfferFolder with(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** How the intake names a path within. */
  String label(String name) {
    return Labels.of(path.resolve(name));
  }

  String label() {
    return Labels.of(path);
  }

  Submission read() throws InvalidInputException {
    return read(Limits.standard(), path.toString());
  }

  static Submission read(Limits limits, String... inputs) throws InvalidInputException {
    return read(limits, InputStream.nullInputStream(), inputs);
  }

  static Submission read(Limits limits, InputStream standardInput, String... inputs)
      throws InvalidInputException {
    return new Intake(Questions.vocabulary(), TrustStore.empty(), limits)
        .read(List.of(inputs), standardInput);
  }

  static Submission pipe(byte[] bytes) throws InvalidInputException {
    return read(Limits.standard(), new ByteArrayInputStream(bytes), "-");
  }

  List<String> problems() {
    return problems(path.toString());
  }

  static List<String> problems(String... inputs) {
    return problems(Limits.standard(), inputs);
  }

  static List<String> problems(Limits limits, String... inputs) {
    return catchThrowableOfType(InvalidInputException.class, () -> read(limits, inputs))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  /** Every input on one line. */
  static List<String> listed(Submission submission) {
    return submission.inputs().stream()
        .map(input -> "%s %s: %s".formatted(input.kind().word(), input.path(), input.detail()))
        .toList();
  }

  /** Writes an archive of names and texts in turn. */
  Path zip(String archive, String... namesAndTexts) throws IOException {
    return zip(StandardCharsets.UTF_8, archive, namesAndTexts);
  }

  /** The same with names in another encoding, of which the archive does not say which. */
  Path zip(Charset names, String archive, String... namesAndTexts) throws IOException {
    Path file = path.resolve(archive);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Replaces a name or other bytes within an archive by others of the same length. */
  static void patch(Path archive, String from, String to) throws IOException {
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    if (from.length() != to.length() || !bytes.contains(from)) {
      throw new IllegalArgumentException(Arrays.asList(from, to).toString());
    }
    Files.writeString(archive, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
  }
}
