package org.quadcheck.intake.signature.jsf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  private static String canonical(String json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonIndex index = JsonIndex.of(json.getBytes(StandardCharsets.UTF_8));
    new Canonical(index, Set.of()).write(0, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sortsMembersByUtf16UnitsAndDropsBlanks() throws IOException {
    String json =
        """
        {"\\u20ac": "Euro", "\\r": "CR", "1": "One", "\\u0080": "C", "\\ud83d\\ude02": "Smile",
         "\\u00f6": "O", "\\ufb33": "Dalet", "a": [1, [], {}, null, true , {"c": 1, "b": 2.50}]}
        """;

    assertThat(canonical(json))
        .isEqualTo(
            "{\"\\r\":\"CR\",\"1\":\"One\",\"a\":[1,[],{},null,true,{\"b\":2.5,\"c\":1}],"
                + "\"\u0080\":\"C\",\"ö\":\"O\",\"€\":\"Euro\",\"\uD83D\uDE02\":\"Smile\","
                + "\"\uFB33\":\"Dalet\"}");
  }

  @Test
  void escapesWhatMustBeAndNothingElse() throws IOException {
    assertThat(canonical("[\"\\u0041\\/\\u000f\\b\\f\\n\\r\\t\\\"\\\\ \\u007f ä\"]"))
        .isEqualTo("[\"A/\\u000f\\b\\f\\n\\r\\t\\\"\\\\ \u007F ä\"]");
  }

  @Test
  void refusesWhatHasNoCanonicalForm() {
    assertThatThrownBy(() -> canonical("[\"\\ud800\"]")).isInstanceOf(NoCanonicalForm.class);
    assertThatThrownBy(() -> canonical("[1] [2]")).isInstanceOf(NoCanonicalForm.class);
    assertThatThrownBy(() -> canonical("")).isInstanceOf(NoCanonicalForm.class);
    assertThatThrownBy(() -> canonical("{\"a\":1,\"\\u0061\":2}"))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> canonical("[1,")).isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> canonical("[".repeat(5000)))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void readsADocumentNestedAsDeepAsIsAllowed() throws IOException {
    String deep = "[".repeat(1000) + "]".repeat(1000);

    assertThat(canonical(deep)).isEqualTo(deep);
  }
}
