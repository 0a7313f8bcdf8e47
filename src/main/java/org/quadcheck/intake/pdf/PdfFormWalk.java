package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Walks through the fields of a form, each once however they lie within one another. */
final class PdfFormWalk {
  private static final int DEEPEST = 50;
  private static final long SECRET = 1L << 13;
  private static final long RADIO = 1L << 15;
  private static final long PUSH = 1L << 16;

  /** What a box may be ticked with to say that it does not hold. */
  private static final Pattern NO =
      Pattern.compile(
          "(?i)\\s*(n|no|false|0|none|not?[ _-].*|dis-?agree.*|nein|non|nej|nee|いいえ)\\s*");

  private static final COSName LABEL = COSName.getPDFName("TU");
  private static final COSName MARKED = COSName.getPDFName("RV");
  private static final COSName XFA = COSName.getPDFName("XFA");

  private final Limits limits;
  private final PdfPages pages;
  private PdfLooks looks = new PdfLooks(null, false);
  private final List<PdfField> fields = new ArrayList<>();
  private final Set<String> cautions = new LinkedHashSet<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfFormWalk(PdfPages pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  /** What a field takes from those that it lies within. */
  private record Above(
      String name, String type, long flags, COSBase value, String style, int depth) {
    boolean isFilled() {
      String text = PdfText.of(value);
      return !text.isBlank() && !text.equals("Off");
    }

    /** One to press, which holds nothing. */
    boolean isButton() {
      return type.equals("Btn") && (flags & PUSH) != 0;
    }

    Above emptied() {
      return new Above(name, type, flags, null, style, depth);
    }
  }

  static PdfFields of(COSDictionary catalogue, Limits limits) throws PdfRefusal {
    return of(catalogue, PdfPages.of(catalogue), limits);
  }

  /** Those that stand on no page, as data alone. */
  static PdfFields ofData(COSDictionary catalogue, Limits limits) throws PdfRefusal {
    return of(catalogue, PdfPages.unknown(), limits);
  }

  private static PdfFields of(COSDictionary catalogue, PdfPages pages, Limits limits)
      throws PdfRefusal {
    PdfFormWalk walk = new PdfFormWalk(pages, limits);
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    if (form == null) {
      return new PdfFields(List.of(), List.of());
    }
    boolean anew = form.getBoolean(COSName.getPDFName("NeedAppearances"), false);
    walk.looks = new PdfLooks(form.getCOSDictionary(COSName.DR), anew);
    if (form.getDictionaryObject(XFA) != null) {
      walk.cautions.add(
          "the PDF holds a second form (XFA), which is not read and may show something else; ask"
              + " for a PDF without it");
    }
    if (PdfPrograms.runIn(catalogue) || pages.runPrograms()) {
      walk.cautions.add(
          "the PDF runs a program when it is opened, which may show something else than its fields"
              + " hold; ask for a PDF without it");
    }
    String style = PdfText.of(form.getDictionaryObject(COSName.DA));
    walk.all(form.getCOSArray(COSName.FIELDS), new Above("", "", 0, null, style, 0));
    return new PdfFields(walk.fields, List.copyOf(walk.cautions));
  }

  private void all(COSArray kids, Above above) throws PdfRefusal {
    if (kids == null) {
      return;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        one(kid, above);
      }
    }
  }

  private void one(COSDictionary field, Above above) throws PdfRefusal {
    if (!seen.add(field)) {
      cautions.add("a field of the PDF lies within itself, or stands twice; look at the form");
      return;
    }
    if (seen.size() > limits.of(Limit.PDF_FIELDS)) {
      throw new PdfRefusal(limits.met("holds a form of more than %d fields", Limit.PDF_FIELDS));
    }
    Above here = below(field, above);
    if (here.depth() > DEEPEST) {
      throw new PdfRefusal(
          "holds fields more than %d deep in one another. Ask for another.".formatted(DEEPEST));
    }
    COSArray kids = field.getCOSArray(COSName.KIDS);
    if (holdsFields(kids)) {
      all(kids, here);
    } else {
      terminal(field, kids, here);
    }
  }

  private static Above below(COSDictionary field, Above above) {
    String part = PdfText.of(field.getDictionaryObject(COSName.T));
    String name =
        part.isEmpty() ? above.name() : (above.name() + "." + part).replaceAll("^\\.", "");
    String type = field.getNameAsString(COSName.FT);
    COSBase flags = field.getDictionaryObject(COSName.FF);
    COSBase value = field.getDictionaryObject(COSName.V);
    String style = PdfText.of(field.getDictionaryObject(COSName.DA));
    return new Above(
        name,
        type == null ? above.type() : type,
        flags instanceof COSNumber number ? number.longValue() : above.flags(),
        value == null ? above.value() : value,
        style.isEmpty() ? above.style() : style,
        above.depth() + 1);
  }

  /** Kids without a name are the places on pages where one field is shown. */
  private static boolean holdsFields(COSArray kids) {
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid
          && kid.getDictionaryObject(COSName.T) != null) {
        return true;
      }
    }
    return false;
  }

  private void terminal(COSDictionary field, COSArray kids, Above here) {
    PdfPlaces places = PdfPlaces.of(field, kids);
    if (here.isButton() || (PdfSigned.isStamp(here.value()) && places.all(pages::hide))) {
      return;
    }
    pages
        .over(places)
        .ifPresent(
            kind -> warn("%s '%s' of the PDF may lie under something (" + kind + "); look", here));
    if (!here.type().equals("Sig") && here.isFilled() && pages.lack(places)) {
      warn("%s '%s' of the PDF is filled in and on no page, and counts for nothing; look", here);
      terminal(field, here.emptied(), new PdfPlaces(List.of()));
    } else {
      if (places.holdOtherThan(here.value(), field)) {
        warn("%s '%s' of the PDF holds something else in one of its places; look", here);
      }
      terminal(field, here, places);
    }
  }

  private void warn(String message, Above here) {
    cautions.add(message.formatted(here.type().equals("Btn") ? "box" : "field", here.name()));
  }

  private void terminal(COSDictionary field, Above here, PdfPlaces places) {
    String label = PdfText.of(field.getDictionaryObject(LABEL));
    switch (here.type()) {
      case "Tx" -> {
        compare(here, List.of(PdfText.of(here.value())), field, places);
        add(here, label, PdfField.Kind.TEXT, PdfText.of(here.value()), List.of());
      }
      case "Ch" -> choice(field, places, here, label);
      case "Sig" ->
          add(
              here,
              label,
              PdfField.Kind.SIGNATURE,
              PdfSigned.isSigned(here.value()) ? "signed" : "",
              List.of());
      case "Btn" -> box(field, places, here, label);
      default -> {
        if (pages.areThere() && here.isFilled()) {
          warn("%s '%s' of the PDF does not say what can stand in it; look", here);
        }
        data(here, label);
      }
    }
  }

  private static String hidden(Above here) {
    return "field '%s' of the PDF is filled in and not shown; look".formatted(here.name());
  }

  private void compare(Above here, List<String> values, COSDictionary field, PdfPlaces places) {
    boolean filled = values.stream().anyMatch(value -> !value.isBlank());
    boolean secret = here.type().equals("Tx") && (here.flags() & SECRET) != 0;
    if (filled && (secret || places.all(pages::hide))) {
      cautions.add(hidden(here));
    } else if (!looks.show(values, places) || (filled && !looks.ink(here.style(), places))) {
      cautions.add(
          "field '%s' of the PDF shows something else than it holds; look".formatted(here.name()));
    }
    String marked = PdfText.of(field.getDictionaryObject(MARKED));
    if (!marked.isEmpty() && !PdfLooks.isSame(marked, values.get(0))) {
      String message = "field '%s' of the PDF holds two texts that differ; look";
      cautions.add(message.formatted(here.name()));
    }
  }

  /** A person sees of a choice what it is called, unless what is stored for it is drawn. */
  private void choice(COSDictionary field, PdfPlaces places, Above here, String label) {
    String stored = PdfText.of(here.value());
    List<String> options = options(field, stored);
    if (options.size() > 1 || (here.value() instanceof COSArray several && several.size() > 1)) {
      warn("%s '%s' of the PDF holds several answers; look", here);
    }
    boolean drawn =
        !looks.show(List.of(options.get(0)), places) && looks.show(List.of(stored), places);
    String shown = drawn ? stored : options.get(0);
    compare(here, List.of(shown), field, places);
    add(here, label, PdfField.Kind.CHOICE, shown, List.of());
  }

  /** What a stored choice is called; itself where nothing is said of it. */
  private static List<String> options(COSDictionary field, String value) {
    Set<String> options = new LinkedHashSet<>();
    COSArray all = field.getCOSArray(COSName.OPT);
    for (int i = 0; all != null && i < Math.min(all.size(), PdfText.LONGEST); i++) {
      if (all.getObject(i) instanceof COSArray pair
          && pair.size() > 1
          && PdfText.of(pair.getObject(0)).equals(value)) {
        options.add(PdfText.of(pair.getObject(1)));
      }
    }
    return options.isEmpty() ? List.of(value) : List.copyOf(options);
  }

  /** Data alone does not say what kind a field is; of a box it holds a name. */
  private void data(Above here, String label) {
    boolean box = here.value() instanceof COSName;
    String value = PdfText.of(here.value());
    add(
        here,
        label,
        box ? PdfField.Kind.BOX : PdfField.Kind.TEXT,
        box && (value.equals("Off") || NO.matcher(value).matches()) ? "" : value,
        List.of());
  }

  private void add(Above here, String label, PdfField.Kind kind, String value, List<String> more) {
    fields.add(new PdfField(here.name(), label, kind, value.strip(), more));
  }

  private void box(COSDictionary field, PdfPlaces places, Above here, String label) {
    String on = PdfText.of(here.value());
    boolean ticked = !on.isEmpty() && !on.equals("Off");
    PdfPlaces chosen = places.with(place -> ticked && PdfLooks.states(place).contains(on));
    List<String> choices =
        chosen.all().stream().map(place -> PdfText.of(place.getDictionaryObject(LABEL))).toList();
    if (places.showOtherThan(ticked ? on : "") || places.all().stream().anyMatch(looks::deceives)) {
      cautions.add(
          "box '%s' of the PDF shows something else than it holds; look".formatted(here.name()));
    }
    PdfPlaces seen = chosen.all().isEmpty() ? places : chosen;
    if (ticked && seen.all(pages::hide)) {
      cautions.add(hidden(here));
    }
    boolean radio = (here.flags() & RADIO) != 0 || PdfLooks.areSeveral(places);
    String value = ticked ? option(field, on) : "";
    boolean denied = !radio && NO.matcher(value).matches();
    add(
        here,
        label,
        radio ? PdfField.Kind.CHOICE : PdfField.Kind.BOX,
        denied ? "" : value,
        choices);
  }

  /** Where the boxes are numbered, what each stands for is listed beside. */
  private static String option(COSDictionary field, String on) {
    COSArray options = field.getCOSArray(COSName.OPT);
    boolean numbered =
        options != null && on.matches("\\d{1,4}") && Integer.parseInt(on) < options.size();
    return numbered ? PdfText.of(options.getObject(Integer.parseInt(on))) : on;
  }
}
