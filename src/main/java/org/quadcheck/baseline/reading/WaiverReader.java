package org.quadcheck.baseline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.likeness.NoPerson;
import org.quadcheck.check.likeness.PersonName;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.State;

/** Reads the buyer's waivers. */
public final class WaiverReader {
  private static final String NO_WILDCARD = "There is no waiver for everything.";
  private static final Set<String> EVERY = Set.of("all", "any", "every");
  private static final String WHY = "Write why it does not block.";
  private static final String WHO = "Write the name of the person who approves it.";

  private static final Pattern NO_REASON =
      Pattern.compile("(?:no|none|not)(?: (?:reason|given|needed|necessary|required|stated))*\\W*");

  private final List<String> nations;
  private final List<Problem> problems = new ArrayList<>();

  private WaiverReader(BaselineLibrary library) {
    this.nations = library.nations().stream().map(Nation::code).toList();
  }

  /**
   * Reads a file of waivers.
   *
   * @throws InvalidBaselineException with every problem of the file
   */
  public static List<Waiver> read(String path, byte[] bytes, BaselineLibrary library)
      throws InvalidBaselineException {
    WaiverReader reader = new WaiverReader(library);
    Reading reading = DocumentReader.read(path, bytes);
    reader.problems.addAll(reading.problems());
    List<Waiver> waivers = reading.root().map(reader::waivers).orElse(List.of());
    if (!reader.problems.isEmpty()) {
      throw new InvalidBaselineException(reader.problems);
    }
    return waivers;
  }

  private List<Waiver> waivers(Node root) {
    if (root instanceof ListNode) {
      problems.add(new Problem(root.place(), "a list stands alone. Write 'waivers:' above it."));
      return List.of();
    }
    Fields fields = Fields.of(root, "a file of waivers", problems);
    fields.requiredNode("waivers");
    List<Waiver> waivers =
        fields.items("waivers").stream().flatMap(node -> waiver(node).stream()).toList();
    ForeignWords.OF_A_FILE.explain(fields, root);
    fields.done();
    return waivers;
  }

  private Optional<Waiver> waiver(Node node) {
    Fields fields = Fields.of(node, "a waiver", problems);
    int before = problems.size();
    String requirement = named(fields, "requirement");
    List<String> codes = codes(fields);
    String supplier = named(fields, "supplier");
    String product = named(fields, "product");
    List<String> versions = versions(fields);
    String reason = decided(fields, "reason", WaiverReader::isNoReason, WHY);
    String approver =
        decided(
            fields,
            "approved-by",
            name -> NoPerson.answersForNothing(name, supplier, product),
            WHO);
    refuseOwn(fields, approver, supplier);
    Optional<LocalDate> from = day(fields, "from");
    Optional<LocalDate> until = day(fields, "until");
    ForeignWords.OF_A_WAIVER.explain(fields, node);
    fields.done();
    checkLength(fields, from, until);
    if (problems.size() > before || from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            requirement,
            codes,
            supplier,
            product,
            versions,
            reason,
            approver,
            from.get(),
            until.get(),
            fields.place()));
  }

  private List<String> codes(Fields fields) {
    requireSome(fields, "nations");
    List<TextNode> written = fields.textNodes("nations");
    written.stream().filter(WaiverReader::isEveryNation).forEach(node -> refuseAll(fields, node));
    return written.stream().anyMatch(WaiverReader::isEveryNation)
        ? List.of()
        : fields.words("nations", c -> Optional.of(c).filter(nations::contains), nations);
  }

  private static boolean isEveryNation(TextNode node) {
    return Waiver.isWildcard(node.text()) || EVERY.contains(node.text().toLowerCase(Locale.ROOT));
  }

  private void refuseAll(Fields fields, TextNode node) {
    String message = "'nations' holds '%s'. %s Name each nation, of %s.";
    fields.complain(
        node.place(), message.formatted(node.text(), NO_WILDCARD, String.join(", ", nations)));
  }

  private static String named(Fields fields, String key) {
    String text = fields.requiredText(key);
    if (!text.isEmpty() && Waiver.isWildcard(text)) {
      complain(fields, key, text, NO_WILDCARD + " Name exactly one, and write a waiver for each.");
    } else if (!text.isEmpty() && !Waiver.isExact(text)) {
      complain(fields, key, text, "Name exactly what it is for.");
    }
    return text;
  }

  /** What a person decides and nobody else can: until it is filled in, nothing is excused. */
  private static String decided(
      Fields fields, String key, Predicate<String> isNone, String advice) {
    String text = fields.requiredText(key);
    boolean open = State.of(text) != State.STATED || Undecided.is(text);
    if (!text.isEmpty() && (open || isNone.test(text))) {
      complain(fields, key, text, advice + " Until then it excuses nothing.");
    }
    return text;
  }

  /** A letter, a yes or that there is none says that it was decided, and not why. */
  private static boolean isNoReason(String text) {
    return DoubtfulWords.bare(text).isPresent()
        || NO_REASON.matcher(NormalName.of(text).text()).matches();
  }

  /** Nobody excuses itself: a waiver is the buyer's. */
  private static void refuseOwn(Fields fields, String approver, String supplier) {
    if (isOf(approver, supplier)) {
      String advice = "That is the supplier. Write the name of the person who approves it for you.";
      complain(fields, "approved-by", approver, advice);
    }
  }

  /**
   * Whether it is the supplier, with or without its legal form, one that bears its name, or
   * somebody who is said to be its.
   */
  private static boolean isOf(String approver, String supplier) {
    List<String> name = Likeness.words(supplier);
    boolean named = Collections.indexOfSubList(Likeness.words(approver), name) >= 0;
    return PersonName.isOfBody(approver, supplier)
        || Likeness.ofBodies(approver, supplier) != Likeness.DIFFERENT
        || (name.size() > 1 && named);
  }

  private static void complain(Fields fields, String key, String text, String advice) {
    fields.complain(fields.place(key), "'%s' is '%s'. %s".formatted(key, text, advice));
  }

  private static List<String> versions(Fields fields) {
    requireSome(fields, "versions");
    List<TextNode> versions = fields.textNodes("versions");
    for (TextNode version : versions) {
      if (!Waiver.isExactVersion(version.text().strip())) {
        String message = "'versions' holds '%s'. Name each version that the waiver is for.";
        fields.complain(version.place(), message.formatted(version.text()));
      }
    }
    return versions.stream().map(TextNode::text).map(String::strip).toList();
  }

  private static void requireSome(Fields fields, String key) {
    if (fields.requiredNode(key).isPresent() && fields.items(key).isEmpty()) {
      fields.complain(fields.place(key), "'%s' is empty. Name at least one.".formatted(key));
    }
  }

  private static Optional<LocalDate> day(Fields fields, String key) {
    fields.requiredNode(key);
    return fields.day(key);
  }

  private static void checkLength(
      Fields fields, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isEmpty() || until.isEmpty()) {
      return;
    }
    if (until.get().isBefore(from.get())) {
      fields.complain(fields.place("until"), "'until' lies before 'from'. Turn them round.");
    }
    LocalDate last = Waiver.latestEnd(from.get());
    if (until.get().isAfter(last)) {
      String message = "a waiver lasts at most 12 months; this one must end by %s.";
      fields.complain(fields.place("until"), message.formatted(last));
    }
  }
}
