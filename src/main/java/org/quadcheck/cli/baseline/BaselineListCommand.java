package org.quadcheck.cli.baseline;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Profile;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.cli.shell.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the baselines and profiles that came with the program. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the baselines and profiles that came with the program.")
final class BaselineListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InvalidBaselineException {
    PrintWriter out = spec.commandLine().getOut();
    BaselineLibrary library = LibraryReader.ofProgram();
    for (Baseline baseline : library.baselines()) {
      out.println(
          "%s %s  %s%s"
              .formatted(baseline.id(), baseline.version(), baseline.title(), fate(baseline)));
      out.println("  %d requirements".formatted(baseline.requirements().size()));
      library.nations().forEach(nation -> out.println("  " + counts(baseline, nation)));
    }
    library.profiles().forEach(profile -> print(profile, out));
    out.flush();
    return ExitCode.PASSED;
  }

  private static String fate(Baseline baseline) {
    String successor = baseline.supersededBy().isEmpty() ? "" : ", see " + baseline.supersededBy();
    return baseline.status().equals("current") ? "" : " (" + baseline.status() + successor + ")";
  }

  private static void print(Profile profile, PrintWriter out) {
    out.println("profile %s %s  %s".formatted(profile.id(), profile.version(), profile.title()));
    String nations = profile.nations().stream().map(Nation::name).collect(Collectors.joining(", "));
    String baselines =
        profile.baselines().stream().map(Baseline::id).collect(Collectors.joining(", "));
    out.println("  for %s; judges by %s".formatted(nations, baselines));
  }

  private static String counts(Baseline baseline, Nation nation) {
    List<Demand> demands =
        baseline.requirements().stream()
            .filter(requirement -> !requirement.retired())
            .flatMap(requirement -> requirement.demands().stream())
            .filter(demand -> demand.nation().equals(nation))
            .toList();
    return "%-14s %s"
        .formatted(
            nation.name(),
            List.of(Obligation.values()).stream()
                .map(one -> one.word() + " " + count(demands, one))
                .collect(Collectors.joining("  ")));
  }

  private static long count(List<Demand> demands, Obligation obligation) {
    return demands.stream().filter(demand -> demand.obligation() == obligation).count();
  }
}
