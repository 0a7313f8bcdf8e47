package org.quadcheck.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.NoContact;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.value.LookAlikes;
import org.quadcheck.evidence.value.Value;

/**
 * What stands in the fields of the CISA attestation form by which nobody can be reached: {@code
 * noreply@…}, {@code a@b}, noughts for a number. A person must ask, for each is something.
 */
final class Unreachable {
  /** Names that are kept for examples (RFC 2606), and the one that people make up. */
  private static final String MADE_UP = "(example\\.(com|net|org)|test\\.com)(?![\\w.-])";

  /**
   * Numbers end in many equal digits where companies buy them, and in noughts at a switchboard,
   * 9000 0000; made up are those that end in a group of nothing else.
   */
  private static final String ALIKE =
      "(?:(?<!\\d)0(?:\\D*0){5,99}|0(?:\\D*0){7,99}|(?<!\\d)(\\d)(?:\\D*\\1){8,99}|^\\D*(\\d)(?:\\D*\\2){5,99})";

  /** As 1-800-FLOWERS is dialled; but a row of x is room for a number. */
  private static final String IN_LETTERS =
      "(?!.*x\\W{0,3}x\\W{0,3}x)\\+?(?:1\\W{0,3})?8\\d\\d\\W{1,3}(?:[a-z\\d]\\W{0,3}){7,30}";

  private static final Pattern AT = Pattern.compile("\\s*[\\[(]at[\\])]\\s*");
  private static final Pattern DOT = Pattern.compile("\\s*[\\[(]dot[\\])]\\s*");

  private static final Map<FormField, Pattern> REACHES =
      Map.of(
          FormField.CONTACT_EMAIL,
          Pattern.compile(
              "(?is)(?!.*\\b(no|do-?not|dont)[-_.]?reply)(?!.*@"
                  + MADE_UP
                  + ").*[^\\s@<]@[^\\s@>.][^\\s@>]*\\.[\\p{L}\\d-]{2,}.*"),
          FormField.PRODUCER_WEBSITE,
          Pattern.compile(
              "(?is)(?:.*[\\s(<])?((https?|ftp):/*)?(www\\.)?+(?!"
                  + MADE_UP
                  + ")[^\\s/.:@(<][^\\s/:@(<]*\\.[\\p{L}\\d-]{2,}.*"),
          FormField.CONTACT_PHONE,
          Pattern.compile(
              "(?s)(?!\\D*0?1\\D*2\\D*3\\D*4\\D*5\\D*6)(?!.*"
                  + ALIKE
                  + "\\D*$)(?:(.*\\p{Nd}){5}.*|"
                  + IN_LETTERS
                  + ")"),
          FormField.PRODUCER_POSTAL_CODE,
          Pattern.compile("(?s).*[1-9\\p{L}[\\p{Nd}&&[^0-9\\u0966]]].*"),
          FormField.PRODUCER_ADDRESS,
          Pattern.compile("(?s).*\\p{L}.*"),
          FormField.CONTACT_ADDRESS,
          Pattern.compile("(?s).*\\p{L}.*"));

  private static final Set<FormField> NAMES =
      EnumSet.of(FormField.CONTACT_NAME, FormField.CONTACT_ADDRESS, FormField.PRODUCER_ADDRESS);

  private Unreachable() {}

  /** The question to ask of a field that is filled in. */
  static Optional<Observation> of(FormField field, Value value) {
    Pattern reaches = REACHES.get(field);
    boolean letter = NAMES.contains(field) && DoubtfulWords.isTooShort(value.text());
    boolean nobody = field == FormField.CONTACT_EMAIL && NoContact.is(value.text());
    boolean fits = reaches == null || reaches.matcher(plain(value.text())).matches();
    String message = "%s is '%s', by which nobody is reached; ask for another";
    return Optional.of(
            Observation.review(message.formatted(field.word(), value.text()), value.place()))
        .filter(any -> value.isStated() && (letter || nobody || !fits));
  }

  /** Agencies of India write {@code a.rao[at]nic[dot]in}. */
  private static String plain(String text) {
    String at = AT.matcher(LookAlikes.latin(text).strip()).replaceAll("@");
    return DOT.matcher(at).replaceAll(".");
  }
}
