package org.quadcheck.intake.sbom.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.Fixtures;

class Utf8StreamTest {

  /** What stands on either side of every bound of a byte in UTF-8. */
  private static final int[] SECOND = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF
  };

  /** Every first byte with such a second, and each with two more that could complete it. */
  @Test
  void takesForUtf8WhatJavaTakesForIt() {
    List<String> taken = new ArrayList<>();
    for (int pair = 0; pair < SECOND.length << 8; pair++) {
      byte first = (byte) pair;
      byte second = (byte) SECOND[pair >> 8];
      compare(taken, first, second);
      compare(taken, first, second, (byte) 0x80);
      compare(taken, first, second, (byte) 0xBF, (byte) 0x80);
      compare(taken, (byte) 'a', first, second, (byte) 0xBF, (byte) 'z');
    }

    assertThat(taken).isEmpty();
  }

  private static void compare(List<String> taken, byte... bytes) {
    if (isTaken(bytes) != isTakenByJava(bytes)) {
      taken.add(HexFormat.of().formatHex(bytes));
    }
  }

  private static boolean isTaken(byte[] bytes) {
    try {
      new Utf8Stream(new ByteArrayInputStream(bytes)).readAllBytes();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTakenByJava(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** In an editor 名 is one character and 😀 two; in the file they are three bytes and four. */
  @Test
  void columnsCountCharactersHoweverFarTheLineRuns() throws InvalidInputException {
    StringBuilder json = new StringBuilder("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",");
    json.append("\n\"components\":[");
    int begin = json.lastIndexOf("\n");
    int[] columns = new int[4_000];
    for (int i = 0; i < columns.length; i++) {
      json.append(i == 0 ? "" : ",");
      columns[i] = json.length() - begin;
      json.append("{\"type\":\"library\",\"name\":\"é名😀 ").append(i).append("\",\"x\":[\"ß\"]}");
    }
    Sbom sbom = Fixtures.read(json.append("]}").toString());

    assertThat(sbom.components().stream().mapToInt(Component::column).toArray())
        .containsExactly(columns);
    assertThat(sbom.components()).allMatch(one -> one.line() == 2);
  }

  @Test
  void anotherLineBeginsAnew() throws InvalidInputException {
    Sbom sbom =
        Fixtures.read(
            """
            {"bomFormat":"CycloneDX","specVersion":"1.6","components":[
             {"type":"library","description":"é名😀","name":"a"},\r\n  {"type":"library","name":"b"}]}""");

    assertThat(sbom.components().stream().map(one -> sbom.placeOf(one).toString()))
        .containsExactly("sbom:2:2", "sbom:3:3");
  }
}
