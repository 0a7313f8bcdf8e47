package org.quadcheck.check.exhibit;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a scope is of a place in which a product is only tried. What a report saw in a staging
 * environment is not what a customer works with. It is told by what stands just before or behind
 * the product's name; where production is spoken of as well, it is in the scope too.
 */
final class NotInOperation {
  private static final String PLACE =
      "(environments?|instances?|phases?|projects?|servers?|sites?|systems?|tenants?)";
  private static final String TRIED =
      "(staging|sandbox|uat|demo|demonstration|prototype|poc|proof of concept|(pre|non) ?production"
          + "|(test|testing|qa|pilot|trial)(?= "
          + PLACE
          + "))";
  private static final String DEVELOPED =
      "(development|dev)( (and|or) (testing|test|staging|qa))? (environments?|instances?|tenants?)";

  /** Also "pilot" and "trial" alone, where nothing follows of which they could be a part. */
  private static final Pattern BEHIND =
      Pattern.compile("((in (the|a|its|our) )?" + TRIED + "|" + DEVELOPED + ")\\b.*|pilot|trial");

  private static final Pattern BEFORE =
      Pattern.compile("(.* )?" + TRIED + "( " + PLACE + ")? (of|for)( the| our)?");

  private static final Pattern IN_JAPANESE = Pattern.compile("(検証|ステージング|テスト|試験|デモ|開発)環境");

  private static final Pattern IN_OPERATION =
      Pattern.compile("(?<!\\b(pre|non) ?)\\bproduction\\b|\\blive\\b|本番");

  private NotInOperation() {}

  /** Whether each time that the name stands in a scope only a trial of it is meant. */
  static boolean isAll(List<String> scope, List<String> name) {
    if (name.isEmpty() || IN_OPERATION.matcher(String.join(" ", scope)).find()) {
      return false;
    }
    List<String> rest = scope;
    int at = Collections.indexOfSubList(rest, name);
    boolean named = at >= 0;
    while (at >= 0) {
      List<String> behind = rest.subList(at + name.size(), rest.size());
      if (!isTried(rest.subList(0, at), behind)) {
        return false;
      }
      rest = behind;
      at = Collections.indexOfSubList(rest, name);
    }
    return named;
  }

  private static boolean isTried(List<String> before, List<String> behind) {
    String next = String.join(" ", behind);
    return BEFORE.matcher(String.join(" ", before)).matches()
        || BEHIND.matcher(next).matches()
        || IN_JAPANESE.matcher(next).find();
  }
}
