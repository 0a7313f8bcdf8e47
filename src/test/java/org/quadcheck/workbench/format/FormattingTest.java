package org.quadcheck.workbench.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** The one form, by example. */
class FormattingTest {
  private static Formatting format(String text) {
    return Formatting.of("x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void becomes(String before, String after) {
    assertThat(format(before)).isEqualTo(new Formatting(Optional.of(after), List.of()));
    assertThat(format(after)).as("again").isEqualTo(new Formatting(Optional.of(after), List.of()));
  }

  private static void stays(String text) {
    becomes(text, text);
  }

  @Test
  void indentsByTwoAndDashesBelowTheirKey() {
    becomes(
        """
        a:
            b: 1
            c:
            - x
            -   - y
                - z: 1
                  w:
                     deep: 2
        """,
        """
        a:
          b: 1
          c:
            - x
            - - y
              - z: 1
                w:
                  deep: 2
        """);
  }

  @Test
  void keepsCommentsWhereTheyStand() {
    stays(
        """
        # before the first key

        # and again
        a: 1 # behind a value
        b: # behind a key
          # before the first of a map
          c: 1

          # between
          d:
            # before the first item
            - x # behind an item
            # between items
            - y
            # after the last item
          # after the last entry of b
        e:
          # an entry that is not used: 1
        f: # behind an empty value
        # after the last line
        """);
  }

  @Test
  void keepsCommentsBelowALineThatHasOneToo() {
    stays(
        """
        a:
          b: 1 # behind
          # below it, in a
        c:
          - [x] # behind
          # below it, in c
        d:
          - >-
            %s
          # below it, in d
        e: # behind
          # below it, of e
        f: 1
        """
            .formatted("word ".repeat(23).strip() + "\n    " + "word ".repeat(3).strip()));
  }

  @Test
  void keepsCommentsBehindDashes() {
    stays(
        """
        - # behind a dash
          a: 1
        -
          # below a dash
          b: 2
        - # before a list
          - c
          # in it
        # below it
        - d
        """);
  }

  @Test
  void keepsTheColumnOfACommentBehindAValue() {
    becomes(
        """
        a:      1            # one
        long-key: value      # two
        c: 3# no comment
        d: 4   \t  # after a tab
        """,
        """
        a: 1                 # one
        long-key: value      # two
        c: 3# no comment
        d: 4      # after a tab
        """);
  }

  @Test
  void keepsOneBlankLineBetweenEntriesAndNoneElsewhere() {
    becomes(
        """


        a:

          b: 1



          c: [x,

            y]

        d: >-
          text


        # comment

        e: 1


        """,
        """
        a:
          b: 1

          c: [x, y]

        d: text

        # comment

        e: 1
        """);
  }

  @Test
  void keepsBracketsThatFit() {
    becomes(
        """
        a: {b: 1,   c: [ x,y , "z" ], d: {}}
        e: [
          f,
          g
        ]
        h: [ ]
        """,
        """
        a: {b: 1, c: [x, y, z], d: {}}
        e: [f, g]
        h: []
        """);
  }

  @Test
  void breaksBracketsThatDoNotFit() {
    String word = "w".repeat(60);
    becomes(
        """
        - {a: %1$s, b: %1$s, c: [d, {e: %1$s}]} # all of it
        - k: [%1$s, %1$s, g] # the list
          l: 1
        """
            .formatted(word),
        """
        - # all of it
          a: %1$s
          b: %1$s
          c: [d, {e: %1$s}]
        - k: # the list
            - %1$s
            - %1$s
            - g
          l: 1
        """
            .formatted(word));
  }

  @Test
  void breaksBracketsForTheCommentsInThem() {
    becomes(
        """
        a: [ # behind the bracket
          b, # of b
          # before c
          c
          # before the end
        ] # behind the end
        d: {e: 1, # of e
            f: [g, # of g
             h]}
        i: [ # nothing
        ]
        """,
        """
        a: # behind the end
          # behind the bracket
          - b # of b
          # before c
          - c
          # before the end
        d:
          e: 1 # of e
          f:
            - g # of g
            - h
        i: [] # nothing
        """);
  }

  @Test
  void foldsTextsThatDoNotFit() {
    String words = "word ".repeat(30).strip();
    becomes(
        """
        a: %1$s
        b: "%1$s" # behind the end
        c: >- # behind the head
          %1$s
        - x
        """
            .replace("- x\n", "")
            .formatted(words),
        """
        a: >-
          %1$s
          %2$s
        b: >- # behind the end
          %1$s
          %2$s
        c: >- # behind the head
          %1$s
          %2$s
        """
            .formatted("word ".repeat(23).strip(), "word ".repeat(7).strip()));
  }

  @Test
  void joinsTextsOfSeveralLinesThatFit() {
    becomes(
        """
        a: one
          two
           three
        b: "one
           two"
        c: >-
          one
          two
        d: >- # comment
          one
        e: 'it''s'
        """,
        """
        a: one two three
        b: one two
        c: one two
        d: one # comment
        e: it's
        """);
  }

  @Test
  void keepsTheLinesOfTexts() {
    stays(
        """
        a: |
          one
            two

          three
        b: |-
          one
        c: >
          ended by a line break
        d: >-
          one

          two


          three
        e: "\\none\\n\\n"
        f: 1
        """);
    becomes(
        "a: |+\n  kept\n\n\nb: 1\n", "a: \"kept\\n\\n\\n\"\n\n\nb: 1\n".replace("\n\n\n", "\n\n"));
    becomes("a: |2\n   one\n  two\nb: 1\n", "a: \" one\\ntwo\\n\"\nb: 1\n");
    becomes(
        "a: >-\n  one\n    deeper\n  two\n",
        "a: |-\n  one\n\n    deeper\n\n  two\n".replace("\n\n", "\n"));
    becomes("a: plain\n\n  of two\n", "a: >-\n  plain\n\n  of two\n");
  }

  @Test
  void putsCommentsBelowATextWhereTheyAreNotPartOfIt() {
    becomes(
        """
        a: |
            text
          # below it
        b: >
          text

        # above c
        c: 1
        """,
        """
        a: |
          text
        # below it
        b: >
          text

        # above c
        c: 1
        """);
  }

  @Test
  void keepsQuotesOnlyWhereTheyAreNeeded() {
    becomes(
        """
        "a": 'plain'
        "1": "2026.11"
        b: '2026-03-14'
        c: ["yes", 'No', "null", "~", "0x1F", "0o17", "1:30", 'y', "", "true"]
        d: 'a: b'
        e: "a #b"
        f: 'in "quotes"'
        g: "in 'quotes'"
        h: 'it''s "both"'
        i: "back\\\\slash"
        j: ["a, b", 'a]']
        k: "a, b"
        l: "- a"
        m: " a "
        n: "a\\tb\\u0007\\ud83d\\ude00"
        o: "*a"
        p: "{a}"
        q: "a#b"
        """,
        """
        a: plain
        "1": "2026.11"
        b: "2026-03-14"
        c: ["yes", "No", "null", "~", "0x1F", "0o17", "1:30", "y", "", "true"]
        d: "a: b"
        e: "a #b"
        f: in "quotes"
        g: in 'quotes'
        h: it's "both"
        i: back\\slash
        j: ["a, b", "a]"]
        k: a, b
        l: "- a"
        m: " a "
        n: "a\\tb\\x07😀"
        o: "*a"
        p: "{a}"
        q: a#b
        """);
    becomes("a: \"\\\"b\\\": c\"\n", "a: '\"b\": c'\n");
    becomes("a: '\"b'': c\"'\n", "a: \"\\\"b': c\\\"\"\n");
  }

  @Test
  void leavesWhatIsReadAsNoText() {
    stays(
        """
        a: null
        b: ~
        c: 0x1F
        d: 1_000
        e: 2026-03-14
        f:
        g: True
        h: no
        i: -.5e3
        j: {k: null, l: }
        m: [~, 1]
        """
            .replace("l: }", "l:}")
            .replace(", l:}", "}"));
  }

  @Test
  void leavesEmptyValuesInBracketsEmpty() {
    becomes("a: {b: , c: ~, d}\n", "a: {b:, c: ~, d:}\n");
  }

  @Test
  void countsCharactersOfEveryScript() {
    stays(
        """
        a: サイバーセキュリティ # 注釈
        b: डेटा भारत में रहता है # टिप्पणी
        c: 👩‍💻 and 𠮷野家 # 🙂
        d: %s
        """
            .formatted("𠮷".repeat(50) + " " + "字".repeat(66)));
    becomes(
        "d: %s %s\n".formatted("𠮷".repeat(50), "字".repeat(67)),
        "d: >-\n  %s %s\n".formatted("𠮷".repeat(50), "字".repeat(67)));
  }

  @Test
  void leavesALongWordOnItsLine() {
    String url = "https://www.example/" + "a".repeat(150);
    stays("a: " + url + "\nb:\n  - " + url + "\n");
    becomes("a: see " + url + " for more\n", "a: >-\n  see\n  %s\n  for more\n".formatted(url));
  }

  @Test
  void keepsACommentBetweenAKeyAndItsText() {
    stays(
        """
        a: # one
          # two
          text # three
        b:
          # of b
          >-
          %s
        - c
        """
            .replace("- c\n", "")
            .formatted("word ".repeat(23).strip() + "\n  " + "word ".repeat(3).strip()));
  }

  @Test
  void writesLineFeedsWithoutAMark() {
    becomes("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n", "a: 1\nb: |\n  x\n  y\n");
    Formatting utf16 = Formatting.of("x.yaml", "\uFEFFa:  1".getBytes(StandardCharsets.UTF_16LE));
    assertThat(utf16).isEqualTo(new Formatting(Optional.of("a: 1\n"), List.of()));
  }

  @Test
  void dropsTheMarksOfADocument() {
    becomes("%YAML 1.2\n--- # one\na: 1\n... # two\n", "# one\na: 1 # two\n");
    becomes("---\n{a: 1}\n", "a: 1\n");
  }

  @Test
  void writesALoneTextOrList() {
    stays("text # comment\n");
    stays("# comment\n[]\n");
    becomes("# comment\n[a]\n", "# comment\n- a\n");
  }

  @Test
  void leavesJsonAsItIs() {
    assertThat(format(" {\"a\":1}")).isEqualTo(new Formatting(Optional.empty(), List.of()));
  }

  @Test
  void leavesWhatCannotBeReadWithItsPlace() {
    assertThat(format("a: 1\nb: *c\n"))
        .isEqualTo(
            new Formatting(
                Optional.empty(),
                List.of(
                    new Problem(
                        new Place("x.yaml", 2, 4),
                        "anchors (&) and aliases (*) are not read. Write the value out."))));
    for (String broken :
        List.of(
            "", "# only\n", "a: 1\na: 2\n", "a: [\n", "? [a]\n: 1\n", "a: !x 1\n", "a: 1\n---\n")) {
      assertThat(format(broken).text()).as(broken).isEmpty();
      assertThat(format(broken).problems()).as(broken).isNotEmpty();
    }
  }
}
