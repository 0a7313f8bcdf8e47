package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.token.Cursor;

/**
 * What a component is made from by its pedigree, in any number of steps, and what it was taken for
 * by its evidence.
 */
final class CycloneDxLineage {
  private final Set<Origin> origins = new LinkedHashSet<>();
  private final Set<String> mended = new HashSet<>();

  Lineage said() {
    return origins.isEmpty() ? Lineage.NONE : new Lineage(List.copyOf(origins), mended);
  }

  /**
   * The pedigree of a component or of one of its ancestors.
   *
   * @param patched told of each patch
   */
  void pedigree(Cursor cursor, Runnable patched) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          switch (name) {
            case "ancestors" -> cursor.items("component", () -> ancestor(cursor));
            case "patches" ->
                cursor.items(
                    "patch",
                    () -> {
                      patched.run();
                      patch(cursor);
                    });
            default -> cursor.skip();
          }
        });
  }

  private void ancestor(Cursor cursor) throws IOException, InvalidInputException {
    Component one = CycloneDxAncestor.read(cursor, this);
    add(new Origin(Origin.Kind.ANCESTOR, one), cursor.place());
  }

  private void add(Origin origin, Place place) throws InvalidInputException {
    if (origins.size() == Lineage.MOST) {
      throw Refusal.tooManyOrigins(place);
    }
    origins.add(origin);
  }

  private void patch(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (name.equals("resolves")) {
            cursor.items("issue", () -> issue(cursor));
          } else {
            cursor.skip();
          }
        });
  }

  private void issue(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (name.equals("id")) {
            mended.add(cursor.text().text());
          } else {
            cursor.skip();
          }
        });
  }

  void evidence(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (!name.equals("identity")) {
            cursor.skip();
          } else if (cursor.isList()) {
            cursor.items("identity", () -> identity(cursor));
          } else {
            identity(cursor);
          }
        });
  }

  /** Where a method read a path or a digest, that identifies nothing. */
  private void identity(Cursor cursor) throws IOException, InvalidInputException {
    String[] field = {""};
    List<Value> concluded = new ArrayList<>();
    List<Value> read = new ArrayList<>();
    cursor.members(
        name -> {
          switch (name) {
            case "field" -> field[0] = cursor.text().text();
            case "concludedValue" -> concluded.add(cursor.text());
            case "methods" -> cursor.items("method", () -> method(cursor, read));
            default -> cursor.skip();
          }
        });
    boolean named = field[0].equals("name");
    for (Value value : named ? concluded : both(concluded, read)) {
      taken(field[0], value);
    }
  }

  private static List<Value> both(List<Value> some, List<Value> more) {
    List<Value> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static void method(Cursor cursor, List<Value> read)
      throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          if (name.equals("value")) {
            read.add(cursor.text());
          } else {
            cursor.skip();
          }
        });
  }

  private void taken(String field, Value value) throws InvalidInputException {
    boolean fits =
        switch (field) {
          case "purl" -> value.text().regionMatches(true, 0, "pkg:", 0, 4);
          case "cpe" -> value.text().regionMatches(true, 0, "cpe:", 0, 4);
          case "name" -> value.isStated();
          default -> false;
        };
    if (fits) {
      CycloneDxAncestor one = new CycloneDxAncestor(value.place());
      one.member(field, value);
      add(new Origin(Origin.Kind.EVIDENCE, one.component()), value.place());
    }
  }
}
