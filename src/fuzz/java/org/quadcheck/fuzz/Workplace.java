package org.quadcheck.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.Submission;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.attestation.Questions;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.limit.Limits;

/** For what is read from a folder only: a folder of this process with one file. */
final class Workplace {
  private static final Path FOLDER = folder();

  private Workplace() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("quadcheck-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static Path file(byte[] bytes) throws IOException {
    Path file = Files.write(FOLDER.resolve(Target.NAME), bytes);
    file.toFile().deleteOnExit();
    return file;
  }

  static Object submission(byte[] bytes) throws IOException, InvalidInputException {
    return new Intake(Questions.vocabulary(), TrustStore.empty(), Limits.standard())
        .read(List.of(file(bytes).toString()), InputStream.nullInputStream());
  }

  static Object knowledge(byte[] bytes) throws IOException, InvalidInputException {
    file(bytes);
    DataFolder data = DataFolder.open(FOLDER, Limits.standard());
    Submission nothing = new Submission(List.of(), List.of(), List.of());
    return List.of(data.knowledge(nothing).sets(), data.prohibited().toString());
  }
}
