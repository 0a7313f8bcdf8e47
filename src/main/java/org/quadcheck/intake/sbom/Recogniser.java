package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.protobuf.ProtobufMark;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Lines;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.spdx.RdfNames;
import org.quadcheck.intake.sbom.spdx.SpdxJsonReader;
import org.quadcheck.intake.sbom.spdx.SpdxRdfReader;
import org.quadcheck.intake.sbom.spdx.SpdxXmlReader;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.sbom.token.XmlEvents;

/** Tells SBOM formats apart by what stands in them. */
final class Recogniser {
  private static final int LINES = 100;
  private static final String TAG = "SPDXVersion:";

  /** Behind it stands what a page in Markdown shows as an example. */
  private static final Pattern FENCE = Pattern.compile("(?m)^(```|~~~)");

  private static final Pattern SPDX_3 = Pattern.compile("spdx\\.org/rdf/v?3|spdx-context");
  private static final Pattern YAML =
      Pattern.compile("^[\"']?spdxVersion[\"']?[ \\t]*:[ \\t]*[\"']?SPDX-", Pattern.MULTILINE);

  private Recogniser() {}

  public static Optional<SbomFormat> recognise(byte[] beginning) {
    return isProtobuf(() -> new ByteArrayInputStream(beginning))
        ? Optional.of(SbomFormat.CYCLONEDX_PROTOBUF)
        : text(beginning);
  }

  private static Optional<SbomFormat> text(byte[] beginning) {
    String text = Decoded.text(beginning);
    return switch (firstOf(text)) {
      case '{' -> json(new StringReader(text.stripLeading()));
      case '<' -> xml(text);
      default -> lines(text);
    };
  }

  private static boolean isProtobuf(SbomSource.Opener opener) {
    try (InputStream bytes = new BufferedInputStream(opener.open())) {
      return ProtobufMark.isOn(bytes);
    } catch (IOException e) {
      return false;
    }
  }

  static Optional<SbomFormat> recogniseWhole(SbomSource.Opener opener) {
    if (isProtobuf(opener)) {
      return Optional.of(SbomFormat.CYCLONEDX_PROTOBUF);
    }
    SbomLimits limits = SbomLimits.greatest();
    try (InputStream bytes = new LimitedStream(opener.open(), limits.bytes());
        BufferedReader reader = new BufferedReader(Decoded.reader(bytes))) {
      return switch (firstOf(reader)) {
        case '{' -> json(reader);
        case '<' -> Optional.empty();
        default -> yaml(new Lines(reader, "", limits));
      };
    } catch (IOException | InvalidInputException e) {
      return Optional.empty();
    }
  }

  private static char firstOf(String text) {
    String rest = text.stripLeading();
    return rest.isEmpty() ? ' ' : rest.charAt(0);
  }

  /** The first character that is no space; the reader stands on it afterwards. */
  private static char firstOf(BufferedReader reader) throws IOException {
    int one = ' ';
    while (one >= 0 && Character.isWhitespace(one)) {
      reader.mark(1);
      one = reader.read();
    }
    reader.reset();
    return one < 0 ? ' ' : (char) one;
  }

  private static Optional<SbomFormat> lines(String text) {
    String said = FENCE.split(text, 2)[0];
    return tagValue(said)
        .or(() -> YAML.matcher(said).find() ? Optional.of(SbomFormat.SPDX_YAML) : Optional.empty());
  }

  /** The version stands last where members are sorted by their names. */
  private static Optional<SbomFormat> yaml(Lines lines) throws IOException, InvalidInputException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (FENCE.matcher(line).lookingAt()) {
        return Optional.empty();
      }
      if (YAML.matcher(line).lookingAt()) {
        return Optional.of(SbomFormat.SPDX_YAML);
      }
    }
    return Optional.empty();
  }

  /** Looks at the outermost members for as long as the JSON goes on, whatever their order. */
  private static Optional<SbomFormat> json(Reader reader) {
    try (JsonParser parser = JsonDocument.factory(SbomLimits.greatest()).createParser(reader)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      return members(parser);
    } catch (IOException e) {
      // What begins like JSON and is cut or broken before any mark shows no format.
      return Optional.empty();
    }
  }

  private static Optional<SbomFormat> members(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Optional<SbomFormat> found = member(name, parser);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<SbomFormat> member(String name, JsonParser parser) throws IOException {
    if (name.equals("@context")) {
      return namesSpdx3(parser) ? Optional.of(SbomFormat.SPDX_3_JSON_LD) : Optional.empty();
    }
    if (name.equals(SpdxJsonReader.WRAPPING) && parser.hasToken(JsonToken.START_OBJECT)) {
      return members(parser).filter(found -> found == SbomFormat.SPDX_JSON);
    }
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      parser.skipChildren();
      return Optional.empty();
    }
    String text = parser.getText();
    boolean format = name.equals("bomFormat") && text.equalsIgnoreCase("CycloneDX");
    boolean schema =
        name.equals("$schema")
            && text.toLowerCase(Locale.ROOT).contains("cyclonedx.org/schema/bom");
    if (format || schema) {
      return Optional.of(SbomFormat.CYCLONEDX_JSON);
    }
    boolean spdx = name.equals("spdxVersion") && text.startsWith("SPDX-");
    return spdx ? Optional.of(SbomFormat.SPDX_JSON) : Optional.empty();
  }

  /** Whether a context is one of SPDX 3, or built upon one, in whatever form. */
  private static boolean namesSpdx3(JsonParser parser) throws IOException {
    boolean found = false;
    int open = 0;
    do {
      open += parser.currentToken().isStructStart() ? 1 : 0;
      open -= parser.currentToken().isStructEnd() ? 1 : 0;
      boolean text = parser.hasToken(JsonToken.VALUE_STRING);
      found |= text && SPDX_3.matcher(parser.getText()).find();
    } while (open > 0 && parser.nextToken() != null);
    return found;
  }

  private static Optional<SbomFormat> xml(String text) {
    try {
      XMLStreamReader reader =
          XmlDocument.open(new StringReader(text.strip()), SbomLimits.greatest());
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        reader.next();
      }
      return root(reader, text);
    } catch (XMLStreamException e) {
      // What begins like XML and is cut or broken before its root shows no format.
      return Optional.empty();
    }
  }

  private static Optional<SbomFormat> root(XMLStreamReader reader, String text) {
    String namespace = String.valueOf(reader.getNamespaceURI());
    boolean ours = namespace.startsWith(XmlEvents.CYCLONEDX);
    if (ours && reader.getLocalName().equals("bom")) {
      return Optional.of(SbomFormat.CYCLONEDX_XML);
    }
    if (SpdxRdfReader.isRoot(reader) && text.contains(RdfNames.TERMS)) {
      return Optional.of(SbomFormat.SPDX_RDF);
    }
    boolean spdx = text.contains("<SPDXID>") || text.contains("<spdxVersion>");
    return spdx && SpdxXmlReader.isRoot(reader)
        ? Optional.of(SbomFormat.SPDX_XML)
        : Optional.empty();
  }

  private static Optional<SbomFormat> tagValue(String text) {
    boolean found =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .limit(LINES)
            .anyMatch(line -> line.stripLeading().startsWith(TAG));
    return found ? Optional.of(SbomFormat.SPDX_TAG_VALUE) : Optional.empty();
  }
}
