package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.token.Cursor;

/** Small things that occur in many places of a CycloneDX document. */
final class CycloneDxParts {
  private static final Set<String> OF_AN_ENTITY =
      Set.of("bom-ref", "address", "url", "contact", "email", "phone");

  private CycloneDxParts() {}

  /** The name of an organisation or a person; absent where it has none. */
  static Value entity(Cursor cursor) throws IOException, InvalidInputException {
    Value[] name = {Value.absent(cursor.place())};
    cursor.members(
        member -> {
          if (member.equals("name")) {
            name[0] = cursor.text();
          } else if (OF_AN_ENTITY.contains(member)) {
            cursor.skip();
          } else {
            cursor.unknown(member);
          }
        });
    return name[0];
  }

  /** Hands over the name and the value of each property. */
  static void properties(Cursor cursor, BiConsumer<String, Value> each)
      throws IOException, InvalidInputException {
    cursor.items("property", () -> pair(cursor, "name", "value", each));
  }

  /** Hands over the algorithm and the digest of each hash. */
  static void hashes(Cursor cursor, BiConsumer<String, Value> each)
      throws IOException, InvalidInputException {
    cursor.items("hash", () -> pair(cursor, "alg", "content", each));
  }

  private static void pair(
      Cursor cursor, String first, String second, BiConsumer<String, Value> each)
      throws IOException, InvalidInputException {
    Value absent = Value.absent(cursor.place());
    Value[] pair = {absent, absent};
    cursor.members(
        member -> {
          if (member.equals(first)) {
            pair[0] = cursor.text();
          } else if (member.equals(second) || member.equals(Cursor.TEXT)) {
            pair[1] = cursor.text();
          } else {
            cursor.unknown(member);
          }
        });
    each.accept(pair[0].text(), pair[1]);
  }
}
