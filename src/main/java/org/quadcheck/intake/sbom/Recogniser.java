package org.quadcheck.intake.sbom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells SBOM formats apart by what stands in them. */
final class Recogniser {
  private static final int LINES = 100;
  private static final String TAG = "SPDXVersion:";

  private Recogniser() {}

  static Optional<SbomFormat> recognise(byte[] beginning) {
    return isProtobuf(() -> new ByteArrayInputStream(beginning))
        ? Optional.of(SbomFormat.CYCLONEDX_PROTOBUF)
        : text(beginning);
  }

  private static Optional<SbomFormat> text(byte[] beginning) {
    String text = Decoded.text(beginning);
    return switch (firstOf(text)) {
      case '{' -> json(new StringReader(text.stripLeading()));
      case '<' -> xml(text);
      default -> tagValue(text);
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
    SbomLimits limits = SbomLimits.standard();
    try (InputStream bytes = new LimitedStream(opener.open(), limits.bytes());
        Reader reader = Decoded.reader(bytes)) {
      return json(reader);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static char firstOf(String text) {
    String rest = text.stripLeading();
    return rest.isEmpty() ? ' ' : rest.charAt(0);
  }

  /** Looks at the outermost members for as long as the JSON goes on, whatever their order. */
  private static Optional<SbomFormat> json(Reader reader) {
    try (JsonParser parser = JsonDocument.factory(SbomLimits.standard()).createParser(reader)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        Optional<SbomFormat> found = member(name, parser);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      // What begins like JSON and is cut or broken before any mark shows no format.
      return Optional.empty();
    }
  }

  private static Optional<SbomFormat> member(String name, JsonParser parser) throws IOException {
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

  private static Optional<SbomFormat> xml(String text) {
    try {
      XMLStreamReader reader =
          CycloneDxXmlReader.factory().createXMLStreamReader(new StringReader(text.strip()));
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        reader.next();
      }
      String namespace = String.valueOf(reader.getNamespaceURI());
      boolean ours = namespace.startsWith(CycloneDxXmlReader.NAMESPACE);
      return ours && reader.getLocalName().equals("bom")
          ? Optional.of(SbomFormat.CYCLONEDX_XML)
          : Optional.empty();
    } catch (XMLStreamException e) {
      // What begins like XML and is cut or broken before its root shows no format.
      return Optional.empty();
    }
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
