package org.quadcheck.intake.sbom.protobuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.intake.sbom.value.Hashes;

/** What is known of CycloneDX protobuf is what the specification defines. */
class ProtobufSchemaTest {
  private static final ProtobufSchema OURS = ProtobufSchema.CYCLONEDX;

  /** Members that JSON or our readers call otherwise than protobuf does. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bom_ref", "bom-ref"),
          Map.entry("mime_type", "mime-type"),
          Map.entry("x_trust_boundary", "x-trust-boundary"),
          Map.entry("expression_detailed", "expression-detailed"),
          Map.entry("Hash.value", "content"),
          Map.entry("LicenseExpressionDetailed.details", "expressionDetails"),
          Map.entry("Dependency.dependencies", "dependency"),
          Map.entry("Tool.vendor", "#vendor"),
          Map.entry("Tool.name", "#name"),
          Map.entry("Tool.version", "#version"),
          Map.entry("Tool.hashes", "#hashes"),
          Map.entry("Tool.external_references", "#externalReferences"));

  private static final Map<String, ProtobufField.Kind> KINDS =
      Map.of(
          "string", ProtobufField.Kind.TEXT,
          "int32", ProtobufField.Kind.NUMBER,
          "bool", ProtobufField.Kind.NUMBER,
          "google.protobuf.Timestamp", ProtobufField.Kind.TIME);

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.4", "1.5", "1.6", "1.7"})
  void knowsEveryFieldOfTheMessagesThatAreReadInEveryVersion(String version) {
    ProtoDefinitions theirs = ProtoDefinitions.of(version);
    List<String> wrong = new ArrayList<>();
    OURS.messages()
        .forEach(
            (message, fields) ->
                theirs
                    .messages()
                    .getOrDefault(message, Map.of())
                    .forEach(
                        (number, field) -> {
                          if (!isSame(message, fields.get(number), field, theirs)) {
                            wrong.add(message + " " + number + " " + field);
                          }
                        }));

    assertThat(wrong).isEmpty();
  }

  private static boolean isSame(
      String message,
      ProtobufField ours,
      ProtoDefinitions.Field theirs,
      ProtoDefinitions definitions) {
    if (ours == null || !ours.name().equals(name(message, theirs.name()))) {
      return false;
    }
    boolean fits = ours.repeated() || !theirs.repeated();
    return ours.kind() == ProtobufField.Kind.NOT_READ
        ? fits
        : fits
            && isSameKind(ours, theirs, definitions)
            && (ours.kind() != ProtobufField.Kind.ENUM || isZeroSaid(ours, theirs));
  }

  private static boolean isZeroSaid(ProtobufField ours, ProtoDefinitions.Field theirs) {
    return ours.zeroSaid() == (theirs.implicit() && OURS.word(ours.type(), 0).isPresent());
  }

  private static boolean isSameKind(
      ProtobufField ours, ProtoDefinitions.Field theirs, ProtoDefinitions definitions) {
    return switch (ours.kind()) {
      case TEXT, NUMBER, TIME -> ours.kind() == KINDS.get(theirs.type());
      case ENUM ->
          ours.type().equals(theirs.type()) && definitions.enums().containsKey(ours.type());
      case MESSAGE ->
          ours.type().equals(theirs.type()) && definitions.messages().containsKey(ours.type());
      case NOT_READ -> true;
    };
  }

  private static String name(String message, String field) {
    String known = NAMES.getOrDefault(message + "." + field, NAMES.getOrDefault(field, ""));
    if (!known.isEmpty()) {
      return known;
    }
    StringBuilder name = new StringBuilder();
    for (String part : field.split("_", -1)) {
      name.append(
          name.length() == 0
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return name.toString();
  }

  @Test
  void knowsNoFieldThatTheNewestVersionDoesNotHave() {
    ProtoDefinitions newest = ProtoDefinitions.of("1.7");
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> theirs = new TreeMap<>();
    OURS.messages()
        .forEach(
            (message, fields) -> {
              counts.put(message, fields.size());
              theirs.put(message, newest.messages().get(message).size());
            });

    assertThat(counts).isEqualTo(theirs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.4", "1.5", "1.6", "1.7"})
  void knowsEveryConstantOfTheEnumsThatAreReadInEveryVersion(String version) {
    ProtoDefinitions theirs = ProtoDefinitions.of(version);
    List<String> wrong = new ArrayList<>();
    OURS.enums()
        .forEach(
            (name, words) ->
                theirs
                    .enums()
                    .getOrDefault(name, Map.of())
                    .forEach(
                        (number, constant) -> {
                          String word = words.get(number);
                          boolean nothing =
                              number == 0 && constant.matches(".*_(NULL|UNSPECIFIED)");
                          boolean same = word != null && constant.endsWith(constant(name, word));
                          if (nothing == same) {
                            wrong.add(name + " " + number + " " + constant);
                          }
                        }));

    assertThat(wrong).isEmpty();
  }

  /** HashAlg and SHA3-256 make HASH_ALG_SHA_3_256. */
  private static String constant(String name, String word) {
    if (word.equals("unaffected")) {
      return "VULNERABILITY_AFFECTED_STATUS_NOT_AFFECTED";
    }
    if (name.equals("EvidenceFieldType")) {
      return "EVIDENCE_FIELD_" + word.replace("Id", "_ID").toUpperCase(Locale.ROOT);
    }
    String prefix = name.replaceAll("([a-z])([A-Z])", "$1_$2");
    String rest =
        name.equals("HashAlg")
            ? word.replace("MD5", "MD_5")
                .replace("SHA3", "SHA_3")
                .replace("BLAKE2b", "BLAKE_2_B")
                .replace("BLAKE3", "BLAKE_3")
            : word;
    return (prefix + "_" + rest.replace('-', '_')).toUpperCase(Locale.ROOT);
  }

  @Test
  void knowsTheWordsForHashesAndTypesThatOurReadersKnow() {
    assertThat(OURS.enums().get("HashAlg").values()).allMatch(Hashes::isCycloneDx).hasSize(14);
  }
}
