package org.quadcheck.intake.vex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** The formats of documents of their own; CycloneDX is read with the SBOMs. */
public enum VexFormat {
  OPENVEX("OpenVEX", "@context", "openvex\\.dev/ns"),
  CSAF("CSAF", "document", "\"csaf_version\"");

  /** What stands beside the document of a CSAF, however far behind what is long. */
  private static final List<String> OF_CSAF = List.of("product_tree", "vulnerabilities");

  private final String title;
  private final String key;
  private final Pattern mark;

  VexFormat(String title, String key, String mark) {
    this.title = title;
    this.key = key;
    this.mark = Pattern.compile(mark);
  }

  /**
   * The format of a document, by its outermost keys and how it begins; empty if it is none of them.
   */
  public static Optional<VexFormat> recognise(Set<String> keys, String beginning) {
    return Arrays.stream(values())
        .filter(format -> keys.contains(format.key) && format.isMarked(keys, beginning))
        .findFirst();
  }

  private boolean isMarked(Set<String> keys, String beginning) {
    return mark.matcher(beginning).find() || (this == CSAF && keys.containsAll(OF_CSAF));
  }

  /** Reads a document of this format, or says everything that keeps it from being read. */
  public Vex read(String path, String sha256, byte[] bytes, Limits limits)
      throws InvalidInputException {
    Reading reading = DocumentReader.read(path, bytes, limits, Limit.VEX_SIZE);
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (problems.isEmpty()) {
      Vex vex = read(path, sha256, reading.root().orElseThrow(), problems);
      if (problems.isEmpty()) {
        return vex;
      }
    }
    throw new InvalidInputException(problems);
  }

  private Vex read(String path, String sha256, Node root, List<Problem> problems) {
    Fields fields = Fields.of(root, "the document", problems);
    return switch (this) {
      case OPENVEX -> {
        OpenVexDocument document = new OpenVexDocument(fields, problems);
        yield new Vex(
            path, title, document.version(), sha256, document.statements(), document.issued());
      }
      case CSAF -> {
        CsafDocument document = new CsafDocument(fields, problems);
        yield new Vex(
            path, title, document.version(), sha256, document.statements(), document.issued());
      }
    };
  }
}
