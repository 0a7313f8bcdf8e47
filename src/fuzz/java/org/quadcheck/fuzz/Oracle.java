package org.quadcheck.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.sbom.Sbom;

/**
 * What must hold for any bytes at all: they are read or refused with words, twice alike, and every
 * place that is told lies within them.
 */
final class Oracle {
  private Oracle() {}

  static void judge(Target target, byte[] bytes) {
    Object first = outcome(target, bytes.clone());
    Object second = outcome(target, bytes.clone());
    if (!first.equals(second)) {
      throw new AssertionError("read twice, understood differently:\n" + first + "\n" + second);
    }
    if (target.hasPlaces()) {
      Extent extent = Extent.of(bytes);
      if (first instanceof Sbom sbom) {
        sbom(sbom, extent);
      } else if (first instanceof Refused refused) {
        refused.problems().forEach(problem -> extent.mustHold(problem.place()));
      }
    }
  }

  /** Why nothing was read. */
  record Refused(List<Problem> problems) {
    /** A date such as 2026-07-01Exception is the supplier's, and stands without quotes. */
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w*Exception\\b");

    Refused {
      problems.forEach(Refused::mustSpeak);
      if (problems.isEmpty()) {
        throw new AssertionError("refused without a word");
      }
    }

    private static void mustSpeak(Problem problem) {
      String message = problem.message();
      // What stands in quotes, and between the marks of a tag of YAML, is the supplier's.
      String own = message.replaceAll("(?s)'.*'|![^!]*!", "");
      if (!message.matches("(?s).*[.?]") || CLASS.matcher(own).find()) {
        throw new AssertionError("no sentence for a person: " + message);
      }
    }
  }

  private static Object outcome(Target target, byte[] bytes) {
    try {
      return target.read(bytes);
    } catch (InvalidInputException e) {
      return new Refused(e.problems());
    } catch (IOException e) {
      throw new AssertionError("what lies in memory can be read", e);
    }
  }

  private static void sbom(Sbom sbom, Extent extent) {
    sbom.facts().values().forEach(value -> extent.mustHold(value.place()));
    sbom.notes().forEach(note -> extent.mustHold(note.place()));
    sbom.components()
        .forEach(one -> extent.mustHold(new Place(sbom.path(), one.line(), one.column())));
  }
}
