package org.quadcheck.intake.sbom.spdx3;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of SPDX 3 that are not read, each by a mark in how it begins. */
public enum Spdx3Shape {
  RDF_XML("RDF/XML", "\\A\\s*<(?:\\?xml|rdf:RDF|!--)"),
  TURTLE("Turtle", "(?im)^[ \\t]*@?prefix\\s+[\\w.-]*:\\s*<|>\\s+a\\s+<"),
  N_TRIPLES("N-Triples", "\\A\\s*(?:#[^\\n]*\\n\\s*+)*+(?:<[^<>]+>|_:\\S+)\\s+<[^<>]+>\\s"),
  OWN_CONTEXT("JSON-LD with another context", "\"@context\"\\s*:"),
  EXPANDED(
      "expanded JSON-LD, without a context and with full addresses as names",
      "\"https?://spdx\\.org/rdf/v?3[^\"]*\"\\s*:|\"@type\"\\s*:\\s*+\\[?\\s*\"https?://spdx"),
  WITHOUT_CONTEXT("JSON-LD without a context", "\\A\\s*[\\[{]");

  private static final Pattern SPDX_3 =
      Pattern.compile(
          "[\"<]https?://spdx\\.org/rdf/v?3|\"spdxId\"\\s*:|\"@?type\"\\s*:\\s*\"(?:SpdxDocument|software_)");

  private final String title;
  private final Pattern mark;

  Spdx3Shape(String title, String mark) {
    this.title = title;
    this.mark = Pattern.compile(mark);
  }

  /** What to do about a document that begins so; empty where it is no SPDX 3. */
  public static Optional<String> refusal(String beginning) {
    return SPDX_3.matcher(beginning).find()
        ? Arrays.stream(values())
            .filter(shape -> shape.mark.matcher(beginning).find())
            .findFirst()
            .map(shape -> "looks like SPDX 3 in " + shape.title + ". " + Spdx3Context.FORM)
        : Optional.empty();
  }
}
