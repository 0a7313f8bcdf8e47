package org.quadcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

class DocumentReaderTest {
  private static Reading read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void keepsEveryValueAsWrittenWithItsPlace() {
    assertThat(read("version: 1.10\ncountry: NO\nsince: 012\n").root())
        .contains(
            new MapNode(
                new Place("a.yaml", 1, 1),
                List.of(
                    entry(1, "version", 10, "1.10", TextNode.Sort.NUMBER),
                    entry(2, "country", 10, "NO", TextNode.Sort.TEXT),
                    entry(3, "since", 8, "012", TextNode.Sort.NUMBER))));
  }

  private static MapNode.Entry entry(
      int line, String key, int column, String text, TextNode.Sort sort) {
    return new MapNode.Entry(
        new TextNode(new Place("a.yaml", line, 1), key, TextNode.Sort.TEXT),
        new TextNode(new Place("a.yaml", line, column), text, sort));
  }

  @Test
  void readsTheSameFromJsonAndYaml() {
    Optional<Node> json = read("{\"a\": [\"x\", true]}").root();
    Optional<Node> yaml = read("a: [x, true]").root();

    assertThat(texts(json)).isEqualTo(texts(yaml)).containsExactly("x", "true");
  }

  private static List<String> texts(Optional<Node> root) {
    return Fields.of(root.orElseThrow(), "it", new ArrayList<>()).texts("a");
  }

  @Test
  void tellsEveryRepeatedKey() {
    assertThat(problems("a: 1\na: 2\nb: {c: 1, c: 2}\n"))
        .containsExactly(
            "a.yaml:2:1: 'a' stands twice. Keep one of them.",
            "a.yaml:3:11: 'c' stands twice. Keep one of them.");
  }

  @Test
  void refusesAnchorsAliasesTagsAndSecondDocuments() {
    assertThat(problems("a: &x 1\nb: *x\n"))
        .containsExactly(
            "a.yaml:2:4: anchors (&) and aliases (*) are not read. Write the value out.");
    assertThat(problems("a: !!int 1\n"))
        .containsExactly("a.yaml:1:4: type tags (!) are not read. Leave the tag out.");
    assertThat(problems("a: 1\n---\nb: 2\n"))
        .containsExactly("a.yaml:3:1: a second document begins here. Keep one document in a file.");
  }

  @Test
  void saysWhereTheNotationBreaks() {
    assertThat(problems("a: 1\nb: [1, 2\nc: 3\n"))
        .containsExactly(
            "a.yaml:3:2: this is not valid YAML (expected ',' or ']', but got :). Check the indentation, colons and quotes of this"
                + " line and the one before.");
    assertThat(problems("{\"a\": 1,}"))
        .containsExactly(
            "a.yaml:1:9: this is not valid JSON. Check this line and the one before for a missing"
                + " comma, quote or bracket.");
  }

  @Test
  void refusesWhatIsEmptyBinaryTooDeepOrTooLarge() {
    assertThat(problems(" \n"))
        .containsExactly("a.yaml: is empty. Fill it in, or ask for the file again.");
    assertThat(DocumentReader.read("a.yaml", new byte[] {(byte) 0xC3, 0x28}).problems())
        .extracting(Problem::message)
        .containsExactly("is not text in UTF-8 or UTF-16. Save it as UTF-8.");
    assertThat(problems("[".repeat(70) + "]".repeat(70)))
        .containsExactly(
            "a.yaml:1:65: is nested deeper than 64 levels. Make it smaller, or split it.");
    assertThat(problems("[".repeat(5000)).get(0))
        .contains("is nested deeper than 64 levels. Make it smaller, or split it.");
    assertThat(DocumentReader.read("a.yaml", new byte[3_000_001]).problems())
        .extracting(Problem::message)
        .containsExactly("has more than 3000000 bytes. Make it smaller, or split it.");
  }

  @Test
  void readsUtf16AndByteOrderMarks() {
    byte[] wide = ("\uFEFF" + "a: ü\n").getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = ("\uFEFF" + "a: ü\n").getBytes(StandardCharsets.UTF_8);

    assertThat(texts(DocumentReader.read("a.yaml", wide).root())).containsExactly("ü");
    assertThat(texts(DocumentReader.read("a.yaml", marked).root())).containsExactly("ü");
  }

  @Test
  void tellsUnknownKeysWithTheKeyThatWasMeant() {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(read("titel: x\nage: soon\n").root().orElseThrow(), "it", problems);
    fields.requiredText("title");
    fields.day("age");
    fields.done();

    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "a.yaml:1:1: 'title' is missing. Add it.",
            "a.yaml:2:6: 'age' is soon, which is no date. Write a day as 2026-03-14.",
            "a.yaml:1:1: unknown key 'titel'. Did you mean 'title'?");
  }
}
