package org.quadcheck.intake.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the name or the label of a field, as plain as can be: {@code
 * form1[0].#subform[0].ProductName_2[0]} says {@code product name}.
 *
 * @param whole the same with the number at its end
 */
record FieldWords(String text, String whole) {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "\\[\\d+]|\\b(form|page|topmostSubform|sub|body|main)\\d*(?=[.\\[])|#?subform\\d*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERED = Pattern.compile("(?<=\\p{L}) \\d{1,3}$");

  /** The parts of the form, by words that name them; the first that fits. */
  private static final Map<Section, Pattern> SECTIONS =
      Map.of(
          Section.CONTACT, Pattern.compile("\\bcontact\\b|\\bpoc\\b"),
          Section.SIGNATURE,
              Pattern.compile(
                  "\\bsign(ature|atory|ed|er|ing)?\\b|\\bdesignee\\b|\\bceo\\b|\\battestor\\b"),
          Section.PRODUCER,
              Pattern.compile(
                  "\\bcompany\\b|\\bproducer\\b|\\borgani[sz]ation\\b|\\bmanufacturer\\b"),
          Section.PRODUCT, Pattern.compile("\\bproducts?\\b|\\bsoftware name\\b"));

  private static final List<Section> IN_ORDER =
      List.of(Section.CONTACT, Section.SIGNATURE, Section.PRODUCER, Section.PRODUCT);

  /** What is asked, whoever it is asked of; the first that fits. */
  private static final List<Map.Entry<String, Pattern>> KEYS =
      List.of(
          key("email", "e ?mail"),
          key("phone", "(tele)?phone|\\btel\\b"),
          key("postal-code", "post(al)? ?code|\\bzip\\b"),
          key("website", "web ?site|\\burl\\b|web address"),
          key("city", "\\bcity\\b"),
          key("country", "\\bcountry\\b"),
          key("state", "\\bstate\\b|province"),
          key("address", "address|street"),
          key("version", "version"),
          key("released", "releas|publish"),
          key("on", "\\bdate\\b"),
          key("title", "\\btitle\\b|position"),
          key("name", "\\bname\\b"),
          key("signature", "signature"));

  /** The parts of the form in which the same is asked. */
  enum Section {
    PRODUCT,
    PRODUCER,
    CONTACT,
    SIGNATURE
  }

  private static Map.Entry<String, Pattern> key(String key, String pattern) {
    return Map.entry(key, Pattern.compile(pattern));
  }

  static FieldWords of(String written) {
    String split = CAMEL.matcher(WRAPPING.matcher(written).replaceAll(" ")).replaceAll(" ");
    String plain = NOISE.matcher(split).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return new FieldWords(NUMBERED.matcher(plain).replaceAll(""), plain);
  }

  Optional<Section> section() {
    return IN_ORDER.stream().filter(one -> SECTIONS.get(one).matcher(text).find()).findFirst();
  }

  Optional<String> key() {
    return KEYS.stream()
        .filter(one -> one.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean says(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  Optional<String> group(Pattern pattern) {
    Matcher found = pattern.matcher(whole);
    return found.matches() ? Optional.of(found.group(1).replace(" ", "")) : Optional.empty();
  }
}
