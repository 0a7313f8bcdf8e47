package org.quadcheck.check.exhibit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.check.likeness.ScopeWords;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.NormalName;

/**
 * What a report says that it covers: what is offered or, for a whole company, the supplier, without
 * an exception, another version, another product or another body whose name begins alike.
 */
record ExhibitScope(String written, Submission submission) {
  private static final int LONGEST_ADDITION = 3;
  private static final Set<String> ONLY =
      Set.of("only", "partial", "partially", "partly", "solely", "のみ");

  /**
   * In characters; a text that goes on for pages is no scope, and would be compared without end.
   */
  private static final int LONGEST_SCOPE = 10_000;

  private static final Pattern EXCEPTION =
      Pattern.compile(
          "\\b(except|excepting|excl|excludes|excluded|excluding|not|without|other than|apart from)\\b"
              + "|除く|除き|除外|対象外|含まない|含まず|以外"
              + "|の (一部|部分|後継|前身|旧|代替|次期|次世代|派生|試作)");

  /** That nothing is left out is no exception. */
  private static final Pattern NO_EXCEPTION =
      Pattern.compile(
          "\\bwithout (any )?(exceptions?|exclusions?|limitations?|restrictions?)\\b(?! of\\b)"
              + "|\\bnot (limited|restricted) to\\b"
              + "|\\b(no|none|nothing)\\b( (?!but\\b|included\\b|than\\b|\\d)[\\p{L}\\d-]+){0,3}?"
              + "( (is|are|was|were|has been|have been))? (excluded|excepted)\\b"
              + "|除外(事項)?(は)?(なし|無し|ありません)");

  /** Something less than an assessment of all that is in operation. */
  private static final Pattern LESS =
      Pattern.compile(
          "\\b(draft|gap[ -](analysis|assessment)"
              + "|(?<!\\b(incident|response|continuity|recovery|forensic) )readiness"
              + "|readiness (assessment|check|review)|pre-?assessment"
              + "|(stage|phase) ?(1|one|i)\\b(?! ?(and|&|/|,|to) ?((stage|phase) )?(2|two|ii)))\\b");

  /** Numbers with a dot, but for those of standards. */
  private static final Pattern VERSION =
      Pattern.compile("(?<![\\w.:])v?(\\d+(?:\\.\\d+){1,20})(?!\\w)");

  /** Certificates name the version of the statement of applicability, which is no product's. */
  private static final Pattern APPLICABILITY =
      Pattern.compile(
          "\\b(statement of applicability|soa)[ ,(]*(version|ver|v)?[. ]*\\d+(\\.\\d+){0,20}");

  /** Protocols and standards with their versions, which are none of a product either. */
  private static final Pattern OF_A_STANDARD =
      Pattern.compile(
          "\\b(tls|ssl|oauth|saml|pci[ -]dss|csf|cmmc|ccm|asvs|masvs|wcag|hitrust|cis controls|ssdf)"
              + "[ ,(]{0,3}(versions?|ver|v)?[. ]{0,3}\\d{1,9}(\\.\\d{1,9}){0,5}");

  /** In Japanese what follows a name stands beside it without a blank. */
  private static final Pattern PARTICLE = Pattern.compile("のみ|の|を|における|に係る|に関する|及び|および|並びに");

  /** "All sites" of a company are all of it. */
  private static final Pattern EVERY_PLACE =
      Pattern.compile(
          "\\ball (of )?(its |our |the )?(branches|facilities|locations|premises|sites)\\b|全拠点|全事業所");

  private static final String NUMBER_BEHIND =
      "[ -]+(?:(?:versions?|ver|v|release)\\.?\\s*)?(\\d+)(?!\\w|[.:]\\d)";

  boolean namesWhatIsOffered() {
    if (written.length() > LONGEST_SCOPE) {
      return false;
    }
    String scope = parted(written);
    boolean named = namesProduct(scope) || (namesSupplier(scope) && namesNothingElse(scope));
    return named && !isNarrowed(scope) && namesNoOtherVersion(scope);
  }

  private static String parted(String text) {
    return PARTICLE.matcher(NormalName.of(text).text()).replaceAll(" $0 ");
  }

  private boolean isNarrowed(String scope) {
    String beside = besideNames(scope);
    boolean excepts = EXCEPTION.matcher(NO_EXCEPTION.matcher(beside).replaceAll(" ")).find();
    return excepts
        || LESS.matcher(beside).find()
        || isOnlyInPart(scope)
        || NotInOperation.isAll(
            Likeness.words(scope), Likeness.words(parted(submission.product())));
  }

  /** "Without Borders" may be a name, and excepts nothing. */
  private String besideNames(String scope) {
    return Unsettled.besideNames(scope, List.of(submission.product(), submission.supplier()));
  }

  /** "Gateway only" is all of it, and "Gateway, one site only" is not. */
  private boolean isOnlyInPart(String scope) {
    List<String> words = Likeness.words(scope);
    List<String> name = Likeness.words(parted(submission.product()));
    return IntStream.range(0, words.size())
        .filter(at -> ONLY.contains(words.get(at)))
        .filter(at -> at == 0 || !words.get(at - 1).equals("read"))
        .anyMatch(at -> !endsIn(words.subList(0, at), name) && !begins(words, at + 1, name));
  }

  private static boolean endsIn(List<String> words, List<String> name) {
    int from = words.size() - name.size();
    return from >= 0 && words.subList(from, words.size()).equals(name);
  }

  private static boolean begins(List<String> words, int at, List<String> name) {
    return words.size() - at >= name.size() && words.subList(at, at + name.size()).equals(name);
  }

  private boolean namesNoOtherVersion(String scope) {
    String text = withoutStandards(APPLICABILITY.matcher(scope).replaceAll(""));
    List<String> versions = Stream.concat(numbers(VERSION, text), numbered(text)).toList();
    return versions.isEmpty() || versions.stream().anyMatch(this::isOffered);
  }

  /** A product may bear the name of a standard, and its number is then its own. */
  private String withoutStandards(String scope) {
    List<String> name = Likeness.words(submission.product());
    return OF_A_STANDARD
        .matcher(scope)
        .replaceAll(
            found ->
                Likeness.words(found.group(1)).stream().anyMatch(name::contains)
                    ? Matcher.quoteReplacement(found.group())
                    : " ");
  }

  /** A product's name with a number behind it is that of another product, or of its version. */
  private Stream<String> numbered(String scope) {
    String name = NormalName.of(submission.product()).text();
    String words =
        Arrays.stream(name.split(" ")).map(Pattern::quote).collect(Collectors.joining("[ -]+"));
    return name.isEmpty() ? Stream.empty() : numbers(Pattern.compile(words + NUMBER_BEHIND), scope);
  }

  private static Stream<String> numbers(Pattern pattern, String scope) {
    return pattern.matcher(scope).results().map(found -> found.group(1));
  }

  /** Whether a version is that which is offered, or a series that it is of: 4.2 for 4.2.0. */
  private boolean isOffered(String version) {
    Matcher offered =
        Pattern.compile(Pattern.quote(version) + "(?!\\w).*")
            .matcher(Likeness.version(submission.version()));
    return offered.matches();
  }

  /** To "Gateway", "Gateway Lite" is another product. */
  private boolean namesProduct(String scope) {
    List<String> name = Likeness.words(parted(submission.product()));
    List<String> words = Likeness.words(scope);
    return !name.isEmpty()
        && ends(words, name)
            .filter(end -> end == words.size() || !ScopeWords.isVariant(words.get(end)))
            .anyMatch(end -> !isOfAnother(words.subList(0, end - name.size())));
  }

  /** "Other, successor to Gateway" is Other: what stands before the name says whose it is not. */
  private static boolean isOfAnother(List<String> before) {
    int last = before.size() - 1;
    while (last >= 0 && ScopeWords.isLink(before.get(last))) {
      last--;
    }
    return last >= 0 && ScopeWords.isOfAnother(before.get(last));
  }

  /** Where a name ends that stands in a text, each time that it does. */
  private static IntStream ends(List<String> words, List<String> name) {
    return IntStream.rangeClosed(name.size(), words.size())
        .filter(end -> words.subList(end - name.size(), end).equals(name));
  }

  /** "Acme, Secure Mail" is on one thing of Acme's, and not on all of Acme. */
  private boolean namesNothingElse(String scope) {
    List<String> name = Likeness.words(parted(submission.supplier()));
    List<String> rest =
        new ArrayList<>(
            Likeness.words(
                EVERY_PLACE.matcher(APPLICABILITY.matcher(scope).replaceAll(" ")).replaceAll(" ")));
    int at = Collections.indexOfSubList(rest, name);
    while (at >= 0) {
      rest.subList(at, at + name.size()).clear();
      at = Collections.indexOfSubList(rest, name);
    }
    return rest.stream().allMatch(ScopeWords::isGeneral);
  }

  private boolean namesSupplier(String scope) {
    List<String> name = Likeness.words(parted(submission.supplier()));
    List<String> words = Likeness.words(scope);
    return contains(scope, submission.supplier())
        && !(name.stream().noneMatch(Likeness::isLegalForm) && isOfLongerName(words, name));
  }

  /** To "Acme", "Acme Networks Pty Ltd" is somebody else. */
  private static boolean isOfLongerName(List<String> words, List<String> name) {
    int next = Collections.indexOfSubList(words, name) + name.size();
    List<String> after = words.subList(next, Math.min(words.size(), next + LONGEST_ADDITION));
    return after.stream().anyMatch(Likeness::isLegalForm) && !Likeness.isLegalForm(after.get(0));
  }

  private static boolean contains(String scope, String name) {
    String wanted = String.join(" ", Likeness.words(parted(name)));
    String text = " " + String.join(" ", Likeness.words(scope)) + " ";
    return !wanted.isEmpty() && text.contains(" " + wanted + " ");
  }
}
