package org.quadcheck.workbench.tampering;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.attestation.form.FormNotation;
import org.quadcheck.intake.attestation.form.Lost;
import org.quadcheck.limit.Limits;

/**
 * Writes attestations of which one thing was changed in every other form, and tells what passes
 * there that does not pass in ours.
 *
 * @param judged how many were judged in another form
 * @param faults what passes in another form alone
 */
record FormsRun(int judged, List<String> faults) {
  FormsRun {
    faults = List.copyOf(faults);
  }

  /** Tries every change of the attestations whose number is wanted; {@code room} is empty. */
  static FormsRun of(List<Path> folders, IntPredicate wanted, Path room)
      throws IOException, InvalidBaselineException, InvalidInputException {
    BaselineLibrary library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
    Trying trying = new Trying(library, new Judge(library, Path.of("examples/trust"), room), room);
    for (Path folder : folders) {
      List<Change> changes =
          Changes.of(Offer.read(folder), library.claims()).stream()
              .filter(one -> one.part() != Part.SBOM && one.part() != Part.FILE)
              .toList();
      for (int i = 0; i < changes.size(); i++) {
        if (wanted.test(i)) {
          trying.tryOut(changes.get(i));
        }
      }
    }
    return new FormsRun(trying.judged, trying.faults);
  }

  private static final class Trying {
    private final BaselineLibrary library;
    private final Judge judge;
    private final Path room;
    private final List<String> faults = new ArrayList<>();
    private int judged;

    Trying(BaselineLibrary library, Judge judge, Path room) {
      this.library = library;
      this.judge = judge;
      this.room = room;
    }

    void tryOut(Change change) throws IOException {
      Map<String, byte[]> files = change.files().get();
      Map<String, Said> own = judge.judge(files).orElse(Map.of());
      for (FormNotation notation : FormNotation.values()) {
        Optional<byte[]> written = written(files.get(Offer.ATTESTATION), notation);
        if (written.isPresent()) {
          Map<String, byte[]> other = new TreeMap<>(files);
          other.remove(Offer.ATTESTATION);
          other.put("attestation.form", written.get());
          judge.judge(other).ifPresent(said -> compare(change, notation, own, said));
        }
      }
    }

    /** What cannot be read in our form, or not be written in another, is not handed in at all. */
    private Optional<byte[]> written(byte[] own, FormNotation notation) throws IOException {
      Path file = Files.write(room.resolve(Offer.ATTESTATION), own);
      StringWriter text = new StringWriter();
      try {
        Foreign read =
            Intake.attestation(
                file.toString(),
                library.claims(),
                InputStream.nullInputStream(),
                Limits.standard());
        notation.write(read.form(), library.claims(), new Lost(), text);
        return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
      } catch (InvalidInputException e) {
        return Optional.empty();
      } finally {
        Files.delete(file);
      }
    }

    private static boolean isLess(Said here, Said there) {
      return !here.passed() || (there.assurance().isPresent() && here.isLessThan(there));
    }

    private void compare(
        Change change, FormNotation notation, Map<String, Said> own, Map<String, Said> other) {
      judged++;
      other.forEach(
          (subject, said) -> {
            Said here = own.get(subject);
            if (said.passed() && (here == null || isLess(here, said))) {
              faults.add("%s in %s: %s passes better".formatted(change, notation.word(), subject));
            }
          });
    }
  }
}
