package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.protobuf.ProtoDefinitions;
import org.quadcheck.intake.sbom.protobuf.ProtobufRule;
import org.quadcheck.intake.sbom.protobuf.ProtobufRules;

/** The rules of protobuf are those of the definitions, and hold in every part of a document. */
class ProtobufRulesTest {
  /** Two messages are called so, and the definitions here are told by name alone. */
  private static final Set<String> AMBIGUOUS = Set.of("Evidence");

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("id", "string"),
          Map.entry("text", "string"),
          Map.entry("hash", "string"),
          Map.entry("address", "string"),
          Map.entry("mail", "string"),
          Map.entry("encoding", "string"),
          Map.entry("licence", "string"),
          Map.entry("number", "int32"),
          Map.entry("edition", "int32"),
          Map.entry("long", "int64"),
          Map.entry("truth", "bool"),
          Map.entry("time", "google.protobuf.Timestamp"),
          Map.entry("DataFlowDirection", "DataFlow"),
          Map.entry("four", "float"),
          Map.entry("eight", "double"));

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.4", "1.5", "1.6", "1.7"})
  void areThoseOfTheDefinitions(String version) {
    ProtobufRules ours = ProtobufRules.of(version).orElseThrow();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String message : ours.names()) {
      String name = message.replaceFirst(".*\\.", "");
      Map<Integer, ProtoDefinitions.Field> theirs =
          ProtoDefinitions.of(version).messages().getOrDefault(name, Map.of());
      if (AMBIGUOUS.contains(name)) {
        continue;
      }
      if (!theirs.keySet().equals(ours.message(message).keySet())) {
        wrong.add(message + " " + theirs.keySet() + " " + ours.message(message).keySet());
      }
      for (Map.Entry<Integer, ProtobufRule> one : ours.message(message).entrySet()) {
        compared++;
        if (!isSame(one.getValue(), theirs.get(one.getKey()))) {
          wrong.add(message + " " + one + " " + theirs.get(one.getKey()));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(100);
  }

  private static boolean isSame(ProtobufRule ours, ProtoDefinitions.Field theirs) {
    String kind = KINDS.getOrDefault(ours.kind(), ours.kind().replaceFirst(".*\\.", ""));
    return theirs != null
        && (kind.equals(theirs.type()) || ours.kind().equals(theirs.type()))
        && ours.isRepeated() == theirs.repeated()
        && (theirs.implicit() || !ours.isDemanded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.4", "1.5", "1.6", "1.7"})
  void knowTheConstantsOfTheDefinitions(String version) {
    ProtobufRules ours = ProtobufRules.of(version).orElseThrow();
    ProtoDefinitions.of(version)
        .enums()
        .forEach(
            (name, constants) -> {
              if (name.equals("DataFlow")) {
                // An enum of 1.3 and 1.4 whose name a message took over; its new name is used here.
                return;
              }
              String known = ours.enumNamed(name);
              int last =
                  constants.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
              assertThat(constants).as(name).hasSize(last + 1);
              assertThat(ours.isConstant(known, last)).as("%s %d", name, last).isTrue();
              assertThat(ours.isConstant(known, last + 1)).as("%s %d", name, last + 1).isFalse();
            });
  }

  /** The specification's own files, written as protobuf. */
  @Test
  void agreeWithTheVerdictsOfTheSpecification() throws IOException {
    Map<String, ProtobufEncoder> encoders = ProtobufEncoder.ofEveryVersion();
    Path folder = Fixtures.folder().resolve("cyclonedx-spec");
    List<String> otherwise = new ArrayList<>();
    int compared = 0;
    for (String row : Files.readAllLines(folder.resolve("expected.csv"))) {
      String[] cells = row.split(",", -1);
      if (!cells[0].matches("1\\.[3-7]/.*\\.json")) {
        continue;
      }
      compared++;
      byte[] json = Files.readAllBytes(folder.resolve(cells[0]));
      String seen = seen(encoders.get(cells[0].substring(0, 3)).encode(json));
      boolean expected = cells[2].startsWith("valid");
      if (expected != seen.equals("valid")) {
        otherwise.add(String.join("\t", cells[0], expected ? "valid" : "invalid", seen));
      }
    }
    assertThat(compared).isGreaterThan(200);
    assertThat(otherwise).isEqualTo(FixtureWalkTest.lines("protobuf-valid-otherwise.tsv"));
  }

  private static String seen(byte[] content) {
    try {
      Sbom sbom = Fixtures.read(content);
      return sbom.validity().violations() == 0
          ? sbom.validity().words()
          : sbom.notes().get(0).message();
    } catch (InvalidInputException e) {
      return "refused";
    }
  }

  private static Sbom read(byte[]... members) throws InvalidInputException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(text(1, "1.6"));
    for (byte[] member : members) {
      all.writeBytes(member);
    }
    return Fixtures.read(all.toByteArray());
  }

  private static byte[] text(int number, String text) {
    return holder(number, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] holder(int number, byte[]... members) {
    ByteArrayOutputStream within = new ByteArrayOutputStream();
    for (byte[] member : members) {
      within.writeBytes(member);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProtobufEncoder.delimited(out, number, within.toByteArray());
    return out.toByteArray();
  }

  private static byte[] number(int number, long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProtobufEncoder.varint(out, number, value, false);
    return out.toByteArray();
  }

  private static byte[] packed(int number, int... values) {
    ByteArrayOutputStream within = new ByteArrayOutputStream();
    for (int value : values) {
      ProtobufEncoder.plainVarint(within, value);
    }
    return holder(number, within.toByteArray());
  }

  private static byte[] component(byte[]... members) {
    return holder(5, members);
  }

  private static List<String> told(Sbom sbom) {
    assertThat(sbom.validity().rules()).isEqualTo("CycloneDX 1.6");
    assertThat(sbom.validity().violations())
        .isEqualTo(sbom.notes().stream().mapToInt(FormatNote::count).sum());
    return sbom.notes().stream().map(FormatNote::message).toList();
  }

  @Test
  void findNothingInWhatKeepsThem() throws InvalidInputException {
    Sbom sbom =
        read(
            number(2, 1),
            text(3, "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"),
            component(number(1, 3), text(3, "a"), text(8, "lib"), text(9, "1")),
            holder(13, text(1, "again")));

    assertThat(told(sbom)).isEmpty();
    assertThat(sbom.validity()).isEqualTo(new Validity("CycloneDX 1.6", 0));
  }

  @Test
  void areHeldAgainstWhatIsRead() throws InvalidInputException {
    Sbom sbom =
        read(
            number(2, 0),
            text(3, "3e671687"),
            component(number(1, 99), text(3, "a"), holder(12, number(1, 20), text(2, "xyz"))),
            component(number(1, 3), text(3, "a"), text(8, "b"), holder(13, text(9, "x"))),
            holder(8));

    assertThat(told(sbom))
        .containsExactly(
            "'version' is a number that the format does not allow",
            "'serialNumber' must be urn:uuid: and a lower-case UUID",
            "'type' is constant 99, which the format does not know",
            "'alg' is constant 20, which the format does not know",
            "'content' must be 32, 40, 64, 96 or 128 hexadecimal digits",
            "'Component' lacks 'name'",
            "a 'bom-ref' is used that another part has",
            "'LicenseChoice' must have 'expression' or 'license'",
            "'Dependency' lacks 'ref'",
            "unknown member 'field 9' was skipped");
  }

  @Test
  void areHeldAgainstWhatIsPassedOver() throws InvalidInputException {
    byte[] occurrence = holder(2, text(1, "o"));
    Sbom sbom =
        read(
            component(
                number(1, 3),
                text(8, "a"),
                number(11, 7),
                holder(23, holder(4), occurrence),
                holder(13, holder(1, text(1, "no such licence"))),
                holder(19, holder(4, text(5, "commit"), text(5, "again"))),
                holder(17, text(2, "swid"))),
            component(
                number(1, 3),
                text(8, "licences"),
                holder(13, text(2, "MIT")),
                holder(13, holder(1, text(1, "MIT")))),
            component(
                number(1, 3),
                text(8, "types"),
                holder(13, holder(1, text(1, "MIT"), holder(6, packed(6, 1, 16), packed(6, 17))))),
            holder(16, text(1, "of 1.7")));

    assertThat(told(sbom))
        .containsExactly(
            "'scope' is constant 7, which the format does not know",
            "'EvidenceOccurrences' lacks 'location'",
            "'id' is 'no such licence', which is none of the 778 values that the format knows",
            "'message' stands twice in one message",
            "'Swid' lacks 'tagId'",
            "'licenses' holds an expression beside other licences",
            "'licenseTypes' is constant 17, which the format does not know",
            "CycloneDX 1.6 knows no member 'field 16' where it stands");
  }
}
