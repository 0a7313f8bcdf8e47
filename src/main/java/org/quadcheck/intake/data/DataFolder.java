package org.quadcheck.intake.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.packed.UnpackedStream;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ProhibitedSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/**
 * The buyer's folder of data. Every file in it is told by its content; one that is no data is a
 * problem, for it may be data that is broken.
 */
public final class DataFolder {
  private static final int DEPTH = 8;

  private final Map<DataKind, List<DataReading.Known>> files = new EnumMap<>(DataKind.class);
  private final DataStamp stamp = new DataStamp();
  private final List<Problem> problems = new ArrayList<>();

  private DataFolder() {}

  /** No data. */
  public static DataFolder none() {
    return new DataFolder();
  }

  /** Looks at every file of a folder. */
  public static DataFolder open(Path folder, Limits limits) throws InvalidInputException {
    DataFolder data = new DataFolder();
    long most = limits.of(Limit.DATA_FILES);
    String name = folder.toString().replace('\\', '/');
    try (Stream<Path> below = Files.walk(folder, DEPTH)) {
      List<Path> found = below.filter(DataFolder::isVisible).limit(most + 1).sorted().toList();
      if (found.size() > most) {
        data.complain(name, limits.met("holds more than %d files", Limit.DATA_FILES));
      }
      if (found.isEmpty()) {
        data.complain(name, "holds no data. Put data into it, or leave the folder out.");
      }
      for (Path file : found) {
        data.sort(new DataFile(file, file.toString().replace('\\', '/'), limits));
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InvalidInputException(
          Place.of(name), "cannot be read. Check the rights of the folder.", e);
    }
    data.refuseProblems();
    return data;
  }

  private static boolean isVisible(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private void complain(String name, String message) {
    problems.add(new Problem(Place.of(name), message));
  }

  private void refuseProblems() throws InvalidInputException {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  private void sort(DataFile file) {
    try {
      file.mustFit();
      Heading heading = Heading.of(file);
      Optional<DataFormat> format = DataFormat.recognise(heading.keys(), heading.text());
      if (format.isPresent()) {
        files
            .computeIfAbsent(format.get().kind(), any -> new ArrayList<>())
            .add(new DataReading.Known(file, format.get()));
      } else if (heading.keys().contains("data") && DataStamp.isOne(heading.text())) {
        stamp.read(file.label(), file.bytes(), problems);
      } else {
        complain(file.label(), "is no data in a known form, or is broken. Take it out or mend it.");
      }
    } catch (InvalidInputException e) {
      problems.addAll(e.problems());
    } catch (UnpackedStream.TooMuch e) {
      complain(file.label(), e.getMessage());
    } catch (IOException e) {
      complain(file.label(), "cannot be read: it is damaged or locked. Fetch it again.");
    }
  }

  /** All that matters for a submission, or everything that keeps the data from being read. */
  public Knowledge knowledge(Submission submission) throws InvalidInputException {
    return files.isEmpty() ? Knowledge.none() : new DataReading(files, stamp).read(submission);
  }

  /** The prohibited sources that are listed. */
  public List<ProhibitedSource> prohibited() throws InvalidInputException {
    return new DataReading(files, stamp).prohibited();
  }
}
