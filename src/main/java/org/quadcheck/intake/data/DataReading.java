package org.quadcheck.intake.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.intake.packed.UnpackedStream;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.Advisory;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.ExploitedVulnerability;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ProhibitedSource;
import org.quadcheck.knowledge.Wanted;

/** Reads the files of a folder of data for one submission, each once and by streaming. */
final class DataReading {
  /** A file and the form that it is in. */
  record Known(DataFile file, DataFormat format) {}

  private final Map<DataKind, List<Known>> files;
  private final DataStamp stamp;
  private final Map<DataKind, Harvest> harvests = new EnumMap<>(DataKind.class);
  private final List<Problem> problems = new ArrayList<>();

  DataReading(Map<DataKind, List<Known>> files, DataStamp stamp) {
    this.files = files;
    this.stamp = stamp;
  }

  Knowledge read(Submission submission) throws InvalidInputException {
    KevReader kev = new KevReader();
    each(DataKind.KNOWN_EXPLOITED, known -> exploited(known, kev));
    OsvReader osv = new OsvReader(Wanted.by(submission));
    each(DataKind.ADVISORIES, known -> advisory(known, osv));
    EndOfLifeReader ends = new EndOfLifeReader();
    each(DataKind.END_OF_LIFE, known -> endOfLife(known, ends));
    List<ProhibitedSource> prohibited = prohibited();
    EpssReader epss = new EpssReader(ids(submission, kev.listed(), osv.kept()));
    each(DataKind.EXPLOIT_PREDICTION, known -> predictions(known, epss));
    refuseProblems();
    return new Knowledge(
        sets(),
        new ExploitedCatalogue(kev.listed()),
        new Advisories(osv.kept(), osv.ecosystems()),
        new EndsOfLife(ends.products()),
        prohibited,
        epss.scores());
  }

  List<ProhibitedSource> prohibited() throws InvalidInputException {
    ProhibitedReader reader = new ProhibitedReader();
    each(DataKind.PROHIBITED_SOURCES, known -> prohibited(known, reader));
    refuseProblems();
    return reader.sources();
  }

  private void refuseProblems() throws InvalidInputException {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** Reads one file. */
  @FunctionalInterface
  private interface Step {
    void read(Known known) throws IOException, InvalidInputException;
  }

  private void each(DataKind kind, Step step) {
    for (Known known : files.getOrDefault(kind, List.of())) {
      try {
        step.read(known);
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      } catch (UnpackedStream.TooMuch e) {
        problems.add(new Problem(known.file().place(), e.getMessage()));
      } catch (IOException e) {
        String message = "cannot be read: it is damaged or locked. Fetch it again.";
        problems.add(new Problem(known.file().place(), message));
      }
    }
  }

  private void count(Known known, int entries, Optional<LocalDate> day) {
    DataKind kind = known.format().kind();
    Harvest before = harvests.getOrDefault(kind, Harvest.NOTHING);
    harvests.put(kind, before.and(known.file().label(), entries, day));
  }

  private void exploited(Known known, KevReader reader) throws IOException, InvalidInputException {
    int before = reader.listed().size();
    if (known.format() == DataFormat.KEV_CSV) {
      reader.readCsv(known.file());
    } else {
      reader.readJson(known.file());
    }
    count(known, reader.listed().size() - before, reader.day());
  }

  private void advisory(Known known, OsvReader reader) throws IOException, InvalidInputException {
    reader.read(known.file());
    count(known, 1, reader.modified());
  }

  private void endOfLife(Known known, EndOfLifeReader reader)
      throws IOException, InvalidInputException {
    int before = reader.products().size();
    if (known.format() == DataFormat.END_OF_LIFE_JSON) {
      reader.readApi(known.file());
    } else {
      reader.readPage(known.file());
    }
    count(known, reader.products().size() - before, reader.day());
  }

  private void prohibited(Known known, ProhibitedReader reader)
      throws IOException, InvalidInputException {
    int before = reader.sources().size();
    reader.read(known.file());
    count(known, reader.sources().size() - before, reader.day());
  }

  private void predictions(Known known, EpssReader reader)
      throws IOException, InvalidInputException {
    int before = reader.rows();
    reader.read(known.file());
    count(known, reader.rows() - before, reader.day());
  }

  /** Every vulnerability that a report on the submission may name. */
  private static Set<String> ids(
      Submission submission, List<ExploitedVulnerability> listed, List<Advisory> kept) {
    Set<String> ids = new HashSet<>();
    listed.forEach(one -> ids.add(one.id()));
    kept.forEach(one -> ids.addAll(one.ids()));
    submission.statements().stream().map(VexStatement::ids).forEach(ids::addAll);
    return ids;
  }

  private List<DataSet> sets() {
    List<DataSet> sets = new ArrayList<>();
    harvests.forEach(
        (kind, harvest) ->
            sets.add(
                new DataSet(
                    kind,
                    folder(harvest),
                    stamp.day(kind).or(harvest::day),
                    harvest.files(),
                    harvest.entries(),
                    stamp.mostDays(kind))));
    return sets;
  }

  private static String folder(Harvest harvest) {
    int slash = harvest.path().lastIndexOf('/');
    return harvest.files() == 1 || slash < 0 ? harvest.path() : harvest.path().substring(0, slash);
  }
}
