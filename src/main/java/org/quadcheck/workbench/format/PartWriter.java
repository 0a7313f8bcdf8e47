package org.quadcheck.workbench.format;

import java.util.List;
import java.util.Optional;

/** Writes parts in the one form, and each comment where it stands. */
final class PartWriter {
  /** The greatest number of characters in a line that can be broken. */
  static final int WIDTH = 120;

  private static final int STEP = 2;

  private final Margin margin;
  private final Sheet sheet = new Sheet();

  private PartWriter(List<Aside> asides) {
    this.margin = new Margin(asides);
  }

  static String write(Part root, List<Aside> asides) {
    PartWriter writer = new PartWriter(asides);
    if (root instanceof Part.Collection collection && !collection.children().isEmpty()) {
      writer.block(collection, 0, Integer.MAX_VALUE);
      writer.ended(collection, -1, 0, Integer.MAX_VALUE);
    } else {
      writer.asides(root.span().start(), 0);
      writer.sheet.begin(0);
      writer.inline(root, 0);
    }
    writer.asides(Integer.MAX_VALUE, 0);
    return writer.sheet.text();
  }

  /** A collection, each child on a line; the first may go on the line of the dash before it. */
  private void block(Part.Collection part, int indent, int before) {
    List<? extends Part.Child> children = part.children();
    for (int i = 0; i < children.size(); i++) {
      Part.Child child = children.get(i);
      int next = i + 1 < children.size() ? children.get(i + 1).start() : before;
      boolean onDash = i == 0 && sheet.isOnDash() && !margin.hasComment(child.start());
      if (onDash) {
        margin.dropBlanks(child.start());
        sheet.add(" ");
      } else {
        asides(child.start(), indent);
        sheet.begin(indent);
      }
      child(child, part.inFlow(), indent, next);
    }
  }

  private void child(Part.Child child, boolean inFlow, int indent, int next) {
    if (child instanceof Part.Entry entry) {
      sheet.add(TextForm.of(entry.key(), TextForm.Position.KEY) + ":");
    } else {
      sheet.dash();
    }
    value(child, indent, next);
    if (!inFlow) {
      // A comment below a text in a block must not stand as deep as that text.
      deeper(child.column() + 1, sheet.isInText() ? indent : indent + STEP, next);
    }
  }

  private void value(Part.Child child, int indent, int next) {
    Part value = child.value();
    if (!(value instanceof Part.Collection collection) || fits(collection, indent)) {
      inline(value, indent);
      return;
    }
    if (collection.inFlow()) {
      commentAfter(collection);
    }
    sheet.top();
    block(collection, indent + STEP, collection.inFlow() ? collection.span().end() : next);
    ended(collection, child.column(), indent + STEP, next);
  }

  /** The comments at the end of a collection that stand as deep as its children. */
  private void ended(Part.Collection collection, int around, int indent, int next) {
    if (collection.inFlow()) {
      asides(collection.span().end(), indent);
    } else {
      int column = collection.children().get(0).column();
      deeper(Math.max(column, around + 1), indent, next);
    }
  }

  /** The comment behind the bracket goes to where the collection begins now. */
  private void commentAfter(Part.Collection part) {
    margin
        .behind(part.span().end(), part.span().endLine())
        .ifPresent(one -> sheet.comment(one.text(), 0));
  }

  private boolean fits(Part.Collection part, int indent) {
    if (part.children().isEmpty()) {
      return true;
    }
    int from = margin.hasComment(part.span().start()) ? indent + STEP : sheet.column() + 1;
    return part.inFlow()
        && !margin.hasCommentBetween(part.span().start(), part.span().end())
        && length(FlowForm.of(part)) <= WIDTH - from;
  }

  private void inline(Part part, int indent) {
    int start = part.span().start();
    if (part instanceof Part.Text text && text.isNothing()) {
      return;
    }
    if (margin.hasComment(start)) {
      asides(start, indent + STEP);
      sheet.begin(indent + STEP);
    }
    margin.dropBlanks(start);
    String space = sheet.isBegun() ? " " : "";
    if (part instanceof Part.Text text) {
      text(text, space, indent);
    } else {
      sheet.add(space + FlowForm.of(part));
      margin.dropBlanks(part.span().end());
    }
  }

  private void text(Part.Text text, String space, int indent) {
    String plain = TextForm.of(text, TextForm.Position.VALUE);
    boolean fits = sheet.column() + length(space + plain) <= WIDTH;
    Optional<BlockForm> form = BlockForm.of(text, fits, WIDTH - indent - STEP);
    sheet.add(space + form.map(BlockForm::head).orElse(plain));
    if (form.isPresent()) {
      margin
          .endOfLine(text.span().start(), text.lineOfComment())
          .ifPresent(one -> sheet.comment(one.text(), text.isInBlock() ? one.column() : 0));
      form.get().lines().forEach(line -> sheet.text(indent + STEP, line));
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void asides(int before, int indent) {
    for (Optional<Aside> one = margin.next(before); one.isPresent(); one = margin.next(before)) {
      write(one.get(), indent);
    }
  }

  private void deeper(int column, int indent, int before) {
    for (Optional<Aside> one = margin.deeper(column, before);
        one.isPresent();
        one = margin.deeper(column, before)) {
      write(one.get(), indent);
    }
  }

  private void write(Aside one, int indent) {
    if (one.isBlank()) {
      sheet.blank();
    } else if (!one.ownLine() && sheet.isOpen()) {
      sheet.comment(one.text(), one.column());
    } else {
      sheet.ownLine(one.text(), indent);
    }
  }
}
