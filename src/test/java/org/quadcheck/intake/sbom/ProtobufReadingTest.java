package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Completeness;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** Protobuf as it is written by hand: what is odd, unknown, damaged or made to harm. */
class ProtobufReadingTest {
  private static final String ANEW = " Ask the supplier to export it anew.";

  /** Bytes of a message, member by member. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Message document() {
      return new Message().with(1, "1.6");
    }

    Message with(int number, String text) {
      return with(number, text.getBytes(StandardCharsets.UTF_8));
    }

    Message with(int number, byte[] content) {
      ProtobufEncoder.delimited(out, number, content);
      return this;
    }

    Message with(int number, Message message) {
      return with(number, message.bytes());
    }

    Message with(int number, long value) {
      ProtobufEncoder.varint(out, number, value, false);
      return this;
    }

    Message raw(int... bytes) {
      for (int one : bytes) {
        out.write(one);
      }
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    Sbom read() throws InvalidInputException {
      return Fixtures.read(bytes());
    }

    String refusal() {
      return refusal(SbomLimits.standard());
    }

    String refusal(SbomLimits limits) {
      SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(bytes()));
      SbomFormat format = SbomFormat.recognise(bytes()).orElseThrow();
      return catchThrowableOfType(InvalidInputException.class, () -> format.read(source, limits))
          .getMessage();
    }
  }

  private static Message component(String name) {
    return new Message().with(1, 3).with(8, name);
  }

  @Test
  void saysThatDeclarationsAreNotRead() throws InvalidInputException {
    Sbom declaring = Message.document().with(5, component("a")).with(14, new Message()).read();

    assertThat(declaring.notes())
        .containsExactly(
            new FormatNote(
                FormatNote.Kind.NOT_COUNTED,
                "declarations are not read in protobuf and count for nothing; ask for the document"
                    + " in JSON or XML",
                Place.ofByte("sbom", 12),
                1));
    assertThat(Message.document().with(5, component("a")).read().notes()).isEmpty();
  }

  @Test
  void tellsTheByteAtWhichAComponentBegins() throws InvalidInputException {
    Sbom sbom = Message.document().with(5, component("a")).with(5, component("b")).read();

    assertThat(sbom.components().stream().map(sbom::placeOf))
        .containsExactly(Place.ofByte("sbom", 5), Place.ofByte("sbom", 12))
        .extracting(Place::toString)
        .containsExactly("sbom, byte 6", "sbom, byte 13");
  }

  @Test
  void readsMembersInAnyOrder() throws InvalidInputException {
    Sbom sbom = new Message().with(5, component("a")).with(1, "1.5").with(5, component("b")).read();

    assertThat(sbom.formatLabel() + " " + sbom.encoding()).isEqualTo("CycloneDX 1.5 protobuf");
    assertThat(sbom.components()).extracting(Component::name).containsExactly("a", "b");
  }

  @Test
  void readsANewerMinorVersionWithARemark() throws InvalidInputException {
    Sbom sbom = new Message().with(1, "1.8").with(5, component("a")).read();

    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "CycloneDX 1.8 is newer than CycloneDX 1.7, the newest version known here");
  }

  @Test
  void skipsFieldsThatItDoesNotKnowAndSaysSo() throws InvalidInputException {
    Message odd = component("a").with(900, "x").with(901, 7);
    Sbom sbom =
        Message.document()
            .with(900, new byte[] {1})
            .with(5, odd)
            .raw(0xFD, 0x70, 1, 2, 3, 4)
            .raw(0xF9, 0x70, 1, 2, 3, 4, 5, 6, 7, 8)
            .with(5, component("b"))
            .read();

    assertThat(sbom.components()).extracting(Component::name).containsExactly("a", "b");
    assertThat(sbom.notes())
        .extracting(note -> note.message() + " " + note.count())
        .containsExactly(
            "unknown member 'field 900' was skipped 2",
            "unknown member 'field 901' was skipped 1",
            "unknown member 'field 1807' was skipped 2");
  }

  @Test
  void keepsConstantsThatItDoesNotKnowApartFromThoseThatAreLeftOut() throws InvalidInputException {
    Message hash =
        new Message()
            .with(1, 99)
            .with(2, "f8b926fefc729b2424ba2d1722cbd750665a7fa662b282e77eaf7b83def3b513");
    Sbom sbom =
        Message.document()
            .with(5, new Message().with(8, "a").with(1, 99).with(12, hash))
            .with(5, new Message().with(8, "b").with(1, 0))
            .read();

    assertThat(sbom.components().get(0).states().of(ComponentField.HASH))
        .isEqualTo(State.MALFORMED);
    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly(
            "'type' is constant 99, which the format does not know",
            "'alg' is constant 99, which the format does not know");
    assertThat(sbom.components().get(1).type()).isEmpty();
  }

  @Test
  void takesAnAggregateThatIsNotWrittenForNotSpecified() throws InvalidInputException {
    Sbom silent = Message.document().with(9, new Message()).read();
    Sbom complete = Message.document().with(9, new Message().with(1, 1)).read();

    assertThat(silent.completeness()).isEqualTo(Completeness.NOT_SAID);
    assertThat(silent.notes()).isEmpty();
    assertThat(complete.completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void readsTheToolsOfEveryVersion() throws InvalidInputException {
    Message old = new Message().with(1, "Vendor").with(2, "maker").with(3, "1.0");
    Message list = new Message().with(6, component("maker").with(9, "2.0"));

    assertThat(tool("1.4", new Message().with(2, new Message().with(2, "x")).with(2, old)))
        .isEqualTo("maker 1.0");
    assertThat(tool("1.6", new Message().with(2, list))).isEqualTo("maker 2.0");
  }

  private static String tool(String version, Message metadata) throws InvalidInputException {
    Sbom sbom = new Message().with(1, version).with(4, metadata).read();
    assertThat(sbom.notes()).isEmpty();
    return sbom.fact(DocumentField.TOOL_NAME).text()
        + " "
        + sbom.fact(DocumentField.TOOL_VERSION).text();
  }

  @Test
  void readsTimesAndHoldsThoseOutsideOfTheCalendarForMalformed() throws InvalidInputException {
    Message time = new Message().with(1, 1_790_762_400L).with(2, 500_000_000L);

    assertThat(time(time).text()).isEqualTo("2026-09-30T10:00:00.500Z");
    assertThat(time(new Message().with(1, Long.MAX_VALUE)).state()).isEqualTo(State.MALFORMED);
    assertThat(time(new Message().with(2, -1)).state()).isEqualTo(State.MALFORMED);
  }

  /** It would be one of 1970, older than any word that it is held against. */
  @Test
  void takesATimeWithoutSecondsForNone() throws InvalidInputException {
    assertThat(time(new Message()).state()).isEqualTo(State.ABSENT);
    assertThat(time(new Message().with(1, 0)).state()).isEqualTo(State.ABSENT);
    assertThat(time(new Message().with(1, 1)).text()).isEqualTo("1970-01-01T00:00:01Z");
  }

  private static org.quadcheck.evidence.value.Value time(Message time)
      throws InvalidInputException {
    return Message.document()
        .with(4, new Message().with(1, time))
        .read()
        .fact(DocumentField.TIMESTAMP);
  }

  @Test
  void readsALicenceWithDetails() throws InvalidInputException {
    Message details = new Message().with(1, "MIT");
    Message detailed = new Message().with(1, "MIT OR Apache-2.0").with(2, details);
    Sbom sbom =
        new Message()
            .with(1, "1.7")
            .with(5, component("a").with(13, new Message().with(5, detailed)))
            .read();

    assertThat(sbom.components().get(0).states().of(ComponentField.LICENCE))
        .isEqualTo(State.STATED);
    assertThat(sbom.notes()).isEmpty();
  }

  @Test
  void refusesAMemberThatStandsTwice() {
    assertThat(Message.document().with(5, component("a").with(8, "b")).refusal())
        .isEqualTo("sbom, byte 13: the member 'name' stands twice in one message." + ANEW);
    assertThat(Message.document().with(1, "1.5").refusal())
        .isEqualTo("sbom, byte 6: the member 'specVersion' stands twice in one message." + ANEW);
  }

  @Test
  void refusesWhatIsNotWrittenAsTheFormatSays() {
    assertThat(Message.document().with(5, 1).refusal())
        .isEqualTo("sbom, byte 6: 'components' is not written as CycloneDX writes it." + ANEW);
    assertThat(Message.document().with(5, new Message().with(1, "library")).refusal())
        .isEqualTo("sbom, byte 8: 'type' is not written as CycloneDX writes it." + ANEW);
  }

  @Test
  void refusesGroupsAndFieldsThatAreNone() {
    for (int tag : new int[] {0x2B, 0x2C, 0x2E, 0x2F, 0x02, 0x00}) {
      assertThat(Message.document().raw(tag, 0).refusal())
          .as("tag %d", tag)
          .isEqualTo("sbom, byte 6: no member of a protobuf message begins here." + ANEW);
    }
  }

  @Test
  void refusesNumbersThatAreTooLong() {
    int[] eleven = {0x10, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 1};

    assertThat(Message.document().raw(eleven).refusal())
        .isEqualTo("sbom, byte 6: a number is longer than 64 bits." + ANEW);
    assertThat(Message.document().raw(255, 255, 255, 255, 255, 255, 1).refusal())
        .isEqualTo("sbom, byte 6: no member of a protobuf message begins here." + ANEW);
  }

  @Test
  void refusesLengthsThatLeadBeyondTheEnd() {
    String ended = "sbom, byte %d: the file ends within a member." + ANEW;
    String beyond = "sbom, byte %d: a member leads beyond the end of what it stands in." + ANEW;

    assertThat(Message.document().raw(0x1A, 9, 'a').refusal()).isEqualTo(ended.formatted(6));
    assertThat(Message.document().raw(0x3A, 9, 'a').refusal()).isEqualTo(ended.formatted(8));
    assertThat(Message.document().raw(0x2A, 9, 0x42, 1).refusal()).isEqualTo(ended.formatted(8));
    assertThat(Message.document().raw(0x2A, 2, 0x42, 9, 'a').refusal())
        .isEqualTo(beyond.formatted(8));
    assertThat(
            Message.document().raw(0x1A, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1).refusal())
        .isEqualTo(beyond.formatted(6));
    assertThat(Message.document().raw(0x2A, 255, 255, 255, 255, 127).refusal())
        .isEqualTo(ended.formatted(6));
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThat(
            Message.document()
                .with(5, component("a").with(9, new byte[] {(byte) 0xC0, 'a'}))
                .refusal())
        .isEqualTo("sbom, byte 13: a text is no UTF-8." + ANEW);
  }

  @Test
  void refusesMoreThanTheLimits() {
    SbomLimits small = RefusalTest.small(2_000);

    assertThat(Message.document().with(5, component("a")).with(5, component("b")).refusal(small))
        .isEqualTo(
            "sbom, byte 13: the SBOM lists more than 1 components" + RefusalTest.met("components"));
    for (int length : new int[] {41, 400}) {
      assertThat(Message.document().with(3, "a".repeat(length)).refusal(small))
          .isEqualTo(
              "sbom, byte 6: a text is longer than 40 characters" + RefusalTest.met("text-length"));
    }
    assertThat(Message.document().with(7, new byte[2_000]).refusal(small))
        .isEqualTo("sbom: the file has more than 2000 bytes" + RefusalTest.met("file-size"));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    assertThat(nested(8, 2, 2_000))
        .endsWith("members stand more than 200 deep in one another" + RefusalTest.met("depth"));
    assertThat(nested(5, 21, 300))
        .endsWith("members stand more than 200 deep in one another" + RefusalTest.met("depth"));
  }

  private static String nested(int outer, int inner, int times) {
    Message message = new Message();
    for (int i = 0; i < times; i++) {
      message = new Message().with(inner, message);
    }
    return Message.document().with(outer, message).refusal();
  }

  @Test
  void isToldByItsSerialNumberWhereItDoesNotSayItsVersion() throws InvalidInputException {
    Sbom sbom =
        new Message()
            .with(3, "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79")
            .with(5, component("a"))
            .read();

    assertThat(sbom.notes())
        .extracting(FormatNote::message)
        .containsExactly("'specVersion' is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\n# Title\n", "\n\u00031.x", "\n\u00032.0", "*\u0001a", "\n\u0005hello"})
  void isNotSeenInOtherContent(String content) {
    assertThat(SbomFormat.recognise(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void isNotSeenInRandomBytes() {
    Random random = new Random(20_261_125);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[400];
      random.nextBytes(bytes);
      bytes[0] = (byte) (i % 2 == 0 ? 0x0A : 0x2A);
      assertThat(SbomFormat.recognise(bytes)).isEqualTo(Optional.empty());
    }
  }
}
