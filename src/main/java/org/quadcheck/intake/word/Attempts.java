package org.quadcheck.intake.word;

import java.io.IOException;
import java.util.List;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.recognition.ScannedFile;

/**
 * Goes on where one file cannot be read, so that what is wrong with all of them is told at once.
 */
public record Attempts(List<Problem> problems) {

  /** Something that is done with one file. */
  @FunctionalInterface
  public interface Step {
    void run() throws IOException, InvalidInputException;
  }

  public void attempt(ScannedFile file, Step step) {
    try {
      step.run();
    } catch (InvalidInputException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      String message = "cannot be read: it is damaged or locked. Ask for the file again.";
      problems.add(new Problem(Place.of(file.path()), message));
    }
  }
}
