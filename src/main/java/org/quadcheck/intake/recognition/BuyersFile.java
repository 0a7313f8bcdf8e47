package org.quadcheck.intake.recognition;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files of the buyer, each by an outermost key and a word that it cannot do without: a chart of
 * Helm has sources too, and a map of JavaScript.
 */
enum BuyersFile {
  BASELINE("baseline", "requirements", "a baseline", "Give it with --baseline."),
  CLAIMS("claims", "question", "a claim vocabulary", "Leave it out."),
  PROFILE("profile", "extends", "a profile", "Give it with --baseline."),
  SOURCES("sources", "publisher", "sources of baselines", "Leave them out."),
  WAIVERS("waivers", "waivers", "waivers", "Give them with --waivers.");

  private final String key;
  private final Pattern besides;
  private final String what;
  private final String wayOut;

  BuyersFile(String key, String besides, String what, String wayOut) {
    this.key = key;
    this.besides = Pattern.compile("(?<![\\w-])%s[\"']?\\s*:".formatted(besides));
    this.what = what;
    this.wayOut = wayOut;
  }

  static Optional<BuyersFile> recognise(Outline outline) {
    return Arrays.stream(values())
        .filter(one -> outline.keys().contains(one.key))
        .filter(one -> one.besides.matcher(outline.text()).find())
        .findFirst();
  }

  Recognised own() {
    return new Recognised.BuyersOwn(what, wayOut);
  }
}
