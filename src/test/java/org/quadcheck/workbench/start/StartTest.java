package org.quadcheck.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.CheckKinds;
import org.quadcheck.workbench.format.Formatting;
import org.quadcheck.workbench.schema.SchemaKind;

/** What an editor begins with explains all there is to write. */
class StartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static BaselineLibrary library() throws InvalidBaselineException {
    return LibraryReader.ofProgram();
  }

  private static Start start(String title) throws InvalidBaselineException {
    return new Start("my-own", title, DAY, library());
  }

  private static String baseline() throws InvalidBaselineException {
    return StartingBaseline.files(start("Mine")).get("my-own/baseline.yaml");
  }

  private static String profile() throws InvalidBaselineException {
    return StartingProfile.files(start("Mine")).get("profiles/my-own.yaml");
  }

  /** The keys that the schema knows at a pointer. */
  private static List<String> keys(SchemaKind kind, String pointer)
      throws IOException, InvalidBaselineException {
    JsonNode schema = new ObjectMapper().readTree(kind.text(library(), List.of()));
    List<String> keys = new ArrayList<>();
    schema.at(pointer + "/properties").fieldNames().forEachRemaining(keys::add);
    assertThat(keys).as(pointer).isNotEmpty();
    return keys;
  }

  @Test
  void theBaselineShowsEveryKey() throws IOException, InvalidBaselineException {
    for (String pointer : List.of("", "/$defs/requirement", "/$defs/demand")) {
      for (String key : keys(SchemaKind.BASELINE, pointer)) {
        assertThat(baseline()).as(key).containsPattern("\\b" + key + "['\"]?:");
      }
    }
  }

  @Test
  void theProfileShowsEveryKey() throws IOException, InvalidBaselineException {
    for (String key : keys(SchemaKind.PROFILE, "")) {
      assertThat(profile()).as(key).containsPattern("\\b" + key + "['\"]?:");
    }
    for (String key :
        List.of("with", "check", "obligation", "always", "plan", "by", "cites", "loosens")) {
      assertThat(profile()).as(key).contains(key + ":");
    }
  }

  @Test
  void bothShowEveryKindOfCheckAndEveryNation() throws InvalidBaselineException {
    for (String text : List.of(baseline(), profile())) {
      for (String kind : CheckKinds.words()) {
        assertThat(text).as(kind).containsPattern("(?m)^#   " + kind + "(:|$)");
      }
      assertThat(text).contains("US United States, AU Australia, IN India, JP Japan");
      assertThat(text).doesNotContainPattern("<[a-zA-Z-]+>");
    }
  }

  @Test
  void writesAnyTitleSoThatItIsReadAgain() throws InvalidBaselineException {
    for (String title : List.of("a: b", "#1", "'", "\"\\", "null", "2026", "情報", "{a}", "<id>")) {
      String text = StartingBaseline.files(start(title)).get("my-own/baseline.yaml");
      assertThat(Formatting.of("x", text.getBytes(StandardCharsets.UTF_8)).text())
          .as(title)
          .hasValue(text);
    }
  }
}
