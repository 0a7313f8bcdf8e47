package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What lies on the pages of a PDF, in the order in which it is drawn. */
final class PdfPages {
  private static final int DEEPEST = 50;
  private static final int MOST = 100_000;

  /** How many things on one page are held against one another. */
  private static final int MOST_COMPARED = 2_000;

  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;

  /** Where a page ends that does not say so: no reader shows more than this. */
  private static final PdfBox ANY = new PdfBox(-14_400, -14_400, 14_400, 14_400);

  /** One page: what of it is seen, and what lies on it and is seen. */
  private record Page(PdfBox seen, List<Lying> lying) {}

  private record Lying(COSDictionary one, String kind, PdfBox box) {}

  private final IdentityHashMap<COSBase, Page> pages = new IdentityHashMap<>();
  private final Set<COSBase> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PdfLayers layers;
  private final IdentityHashMap<COSBase, Boolean> painting = new IdentityHashMap<>();
  private boolean whole;
  private boolean programs;
  private int counted;

  private PdfPages(PdfLayers layers, boolean whole) {
    this.layers = layers;
    this.whole = whole;
  }

  static PdfPages of(COSDictionary catalogue) {
    PdfPages pages = new PdfPages(PdfLayers.of(catalogue), true);
    COSDictionary root = catalogue.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      pages.walk(root, ANY, 0);
    }
    return pages;
  }

  /** Those of fields as data alone, which stand on no page of their own. */
  static PdfPages unknown() {
    return new PdfPages(new PdfLayers(Set.of(), false), false);
  }

  private void walk(COSDictionary node, PdfBox above, int depth) {
    whole &= depth <= DEEPEST && counted < MOST;
    if (!whole || !nodes.add(node)) {
      return;
    }
    counted++;
    programs |= PdfPrograms.runAtSightOf(node);
    PdfBox media = PdfBox.of(node.getCOSArray(COSName.MEDIA_BOX)).orElse(above);
    PdfBox seen = PdfBox.of(node.getCOSArray(COSName.CROP_BOX)).map(media::with).orElse(media);
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        walk(kid, seen, depth + 1);
      }
    }
    if (kids == null) {
      lie(node.getCOSArray(COSName.ANNOTS), seen);
    }
  }

  private void lie(COSArray annotations, PdfBox seen) {
    Page page = new Page(seen, new ArrayList<>());
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      counted++;
      if (counted < MOST && annotations.getObject(i) instanceof COSDictionary one) {
        pages.put(one, page);
        programs |= PdfPrograms.runAtSightOf(one);
        if (!hide(one)) {
          PdfBox.of(one.getCOSArray(COSName.RECT))
              .ifPresent(box -> page.lying().add(new Lying(one, kind(one), box)));
        }
      }
    }
    whole &= counted < MOST;
  }

  /** Whether a program runs when a page is seen. */
  boolean runPrograms() {
    return programs;
  }

  /** Whether there is any, as of fields as data alone there is not. */
  boolean areThere() {
    return counted > 0;
  }

  /** Whether nothing of it lies on any page. */
  boolean lack(PdfPlaces places) {
    return whole && places.all().stream().noneMatch(pages::containsKey);
  }

  /** Whether nobody who looks at the pages sees it. */
  boolean hide(COSDictionary place) {
    boolean hidden = (place.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0;
    Optional<PdfBox> box = PdfBox.of(place.getCOSArray(COSName.RECT));
    return hidden || box.filter(PdfBox::isTooSmall).isPresent() || !isOnPage(place, box);
  }

  /** Of pages that were not all looked at any may show it. */
  private boolean isOnPage(COSDictionary place, Optional<PdfBox> box) {
    Page page = pages.get(place);
    if (page == null) {
      return !whole;
    }
    return !layers.hide(place) && box.filter(one -> one.isMostlyWithin(page.seen())).isPresent();
  }

  /** What lies over one of the places where it is seen, by its kind; empty where nothing does. */
  Optional<String> over(PdfPlaces places) {
    return places.all().stream()
        .filter(place -> pages.containsKey(place) && !hide(place))
        .flatMap(place -> over(place, places).stream())
        .findFirst();
  }

  private Optional<String> over(COSDictionary place, PdfPlaces own) {
    PdfBox box = PdfBox.of(place.getCOSArray(COSName.RECT)).orElseThrow();
    if (pages.get(place).lying().size() > MOST_COMPARED) {
      return Optional.of("its page holds more than %d things".formatted(MOST_COMPARED));
    }
    boolean later = false;
    for (Lying other : pages.get(place).lying()) {
      later |= other.one() == place;
      if (box.overlaps(other.box()) && !own.has(other.one()) && covers(other, box, later)) {
        return Optional.of(other.kind());
      }
    }
    return Optional.empty();
  }

  private boolean covers(Lying other, PdfBox box, boolean later) {
    return switch (other.kind()) {
      case "Popup", "PrinterMark", "TrapNet" -> false;
      case "Link" -> other.one().getCOSDictionary(COSName.AP) != null;
      case "Widget" -> later && box.isMostlyWithin(other.box()) && paints(other.one());
      default -> true;
    };
  }

  private boolean paints(COSDictionary one) {
    return painting.computeIfAbsent(one, any -> PdfLooks.paints(one));
  }

  private static String kind(COSDictionary one) {
    String kind = one.getNameAsString(COSName.SUBTYPE);
    return kind == null ? "Widget" : kind;
  }
}
