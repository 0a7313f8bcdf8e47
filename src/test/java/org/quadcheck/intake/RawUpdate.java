package org.quadcheck.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Adds objects to a PDF letter by letter, as no program would write them. */
final class RawUpdate {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringBuilder list = new StringBuilder("xref\n0 1\n0000000000 65535 f\r\n");
  private final String before;
  private final int previous;

  RawUpdate(byte[] pdf) {
    out.writeBytes(pdf);
    before = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = before.lastIndexOf("startxref") + 10;
    previous = Integer.parseInt(before.substring(at).lines().findFirst().orElseThrow().strip());
  }

  /** What the last definition of an object is, without its number. */
  String last(int number) {
    int at = before.lastIndexOf("\n" + number + " 0 obj");
    String from = before.substring(at + ("\n" + number + " 0 obj").length());
    return from.substring(0, from.indexOf("endobj")).strip();
  }

  RawUpdate text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  int length() {
    return out.size();
  }

  RawUpdate object(int number, String value) {
    return listed(number, out.size()).text(number + " 0 obj\n" + value + "\nendobj\n");
  }

  RawUpdate listed(int number, int place) {
    list.append("%d 1\n%010d 00000 n\r\n".formatted(number, place));
    return this;
  }

  byte[] end() {
    return end("/Root 1 0 R");
  }

  byte[] end(String entries) {
    int at = out.size();
    text(list + "trailer\n<< /Size 99 " + entries + " /Prev " + previous + " " + id() + " >>\n");
    return text("startxref\n" + at + "\n%%EOF\n").out.toByteArray();
  }

  private String id() {
    return before.substring(
        before.lastIndexOf("/ID"), before.indexOf(']', before.lastIndexOf("/ID")) + 1);
  }

  /** One object within another, listed in a stream, as newer programs write them. */
  byte[] packed(int number, String value) throws IOException {
    return packed(number, value, "", held -> held);
  }

  /** How the bytes of a stream are packed. */
  @FunctionalInterface
  interface Packing {
    byte[] of(byte[] held) throws IOException;
  }

  /** The same, packed in some way that the entries of the stream tell. */
  byte[] packed(int number, String value, String entriesOfPack, Packing packing)
      throws IOException {
    int pack = out.size();
    String held = number + " 0 " + value;
    byte[] packed = packing.of(held.getBytes(StandardCharsets.ISO_8859_1));
    text(
        "90 0 obj\n<< /Type /ObjStm /N 1 /First %d /Length %d %s >>\nstream\n"
            .formatted(held.indexOf(value), packed.length, entriesOfPack));
    out.writeBytes(packed);
    text("\nendstream\nendobj\n");
    int at = out.size();
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(entries);
    for (int[] entry : new int[][] {{2, 90, 0}, {1, pack, 0}, {1, at, 0}}) {
      data.writeByte(entry[0]);
      data.writeInt(entry[1]);
      data.writeShort(entry[2]);
    }
    text(
        "91 0 obj\n<< /Type /XRef /Size 99 /W [1 4 2] /Index [%d 1 90 2] /Root 1 0 R "
            .formatted(number));
    text("/Prev %d %s /Length %d >>\nstream\n".formatted(previous, id(), entries.size()));
    out.writeBytes(entries.toByteArray());
    return text("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n").out.toByteArray();
  }
}
