package org.quadcheck.intake.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.DsseSignature;
import org.quadcheck.intake.signature.chain.Certificates;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** Finds the envelopes and bare statements of a file, one JSON document after the other. */
final class EnvelopeParser {
  private final String path;
  private final SbomSource.Opener opener;
  private final Limits limits;

  EnvelopeParser(String path, SbomSource.Opener opener, Limits limits) {
    this.path = path;
    this.opener = opener;
    this.limits = limits;
  }

  List<Envelope> parse() throws IOException, InvalidInputException {
    List<Envelope> found = new ArrayList<>();
    try (JsonParser parser = JsonFault.parser(opener, limits)) {
      while (parser.nextToken() != null) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
          throw JsonFault.broken(path, "a document in it is no JSON object");
        }
        found.add(document(parser));
        if (found.size() > limits.of(Limit.ENVELOPES)) {
          throw JsonFault.met(path, limits.met("holds more than %d documents", Limit.ENVELOPES));
        }
      }
    } catch (JsonProcessingException e) {
      throw JsonFault.of(path, e, limits);
    }
    return found;
  }

  private Envelope document(JsonParser parser) throws IOException, InvalidInputException {
    long from = parser.currentTokenLocation().getCharOffset();
    Envelope envelope = new Envelope();
    members(parser, envelope);
    envelope.whole(new Passage(opener, from, parser.currentLocation().getCharOffset()));
    return envelope;
  }

  private void members(JsonParser parser, Envelope envelope)
      throws IOException, InvalidInputException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "payloadType" -> envelope.payloadType(text(parser, name));
        case "mediaType" -> mediaType(parser, envelope);
        case "payload" -> payload(parser, envelope);
        case "signatures" -> signatures(parser, envelope);
        case "_type", "predicateType" -> {
          envelope.statement();
          parser.skipChildren();
        }
        case "dsseEnvelope" -> bundled(parser, envelope);
        case "verificationMaterial" -> material(parser, envelope);
        default -> parser.skipChildren();
      }
    }
  }

  private static void mediaType(JsonParser parser, Envelope envelope) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      envelope.mediaType(parser.getText());
    } else {
      parser.skipChildren();
    }
  }

  private void material(JsonParser parser, Envelope envelope) throws IOException {
    long from = parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    envelope.material(new Passage(opener, from, parser.currentLocation().getCharOffset()));
  }

  private void bundled(JsonParser parser, Envelope envelope)
      throws IOException, InvalidInputException {
    envelope.bundled();
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      members(parser, envelope);
    } else {
      throw JsonFault.broken(path, "'dsseEnvelope' must be an object");
    }
  }

  private String text(JsonParser parser, String name) throws IOException, InvalidInputException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw JsonFault.broken(path, "'%s' must be a text".formatted(name));
    }
    return parser.getText();
  }

  private void payload(JsonParser parser, Envelope envelope) throws InvalidInputException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || envelope.payload().isPresent()) {
      throw JsonFault.broken(path, "'payload' must be one text");
    }
    envelope.payload(Passage.text(opener, parser.currentTokenLocation().getCharOffset()));
  }

  private void signatures(JsonParser parser, Envelope envelope)
      throws IOException, InvalidInputException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw JsonFault.broken(path, "'signatures' must be a list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        throw JsonFault.broken(path, "a signature must be an object");
      }
      envelope.signature(signature(parser));
      if (envelope.signatures().size() > limits.of(Limit.SIGNATURES)) {
        String wrong = "an envelope has more than %d signatures";
        throw JsonFault.met(path, limits.met(wrong, Limit.SIGNATURES));
      }
    }
  }

  /** A key id is a hint that anyone can write, so that it is not looked at. */
  private DsseSignature.Made signature(JsonParser parser)
      throws IOException, InvalidInputException {
    String made = "";
    Optional<X509Certificate> certificate = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("sig")) {
        made = text(parser, name);
      } else if (name.equals("cert") && parser.hasToken(JsonToken.VALUE_STRING)) {
        certificate = Certificates.ofPem(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return new DsseSignature.Made(made, certificate);
  }
}
