package org.quadcheck.intake.envelope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limits;

/**
 * What the signer of an envelope knew that it holds: a key that signed something as another thing
 * did not sign it as an SBOM, or as a statement that is understood here.
 */
record PayloadMeaning(String payloadType, SbomSource.Opener payload, Limits limits) {
  /** Payload types of which a signer knows that an SBOM, or what is said of one, is in it. */
  private static final Pattern MEANT =
      Pattern.compile(
          "(application/(vnd\\.in-toto|(x\\.)?vnd\\.cyclonedx|spdx)|text/spdx)"
              + "(\\+(json|xml|protobuf))?(\\s*;.*)?");

  /** The signatures, of which none counts where it is not clear what was signed. */
  List<Signature> counting(List<Signature> signatures) throws IOException {
    boolean verified =
        signatures.stream().anyMatch(one -> one.outcome() == SignatureOutcome.VERIFIED);
    Optional<String> doubt = verified ? doubt() : Optional.empty();
    return doubt.isEmpty()
        ? signatures
        : signatures.stream().map(one -> doubted(one, doubt.get())).toList();
  }

  private static Signature doubted(Signature one, String doubt) {
    return one.outcome() == SignatureOutcome.VERIFIED
        ? new Signature(
            one.path(), one.scheme(), SignatureOutcome.NOT_VERIFIED, "", "verifies, but " + doubt)
        : one;
  }

  private Optional<String> doubt() throws IOException {
    return MEANT.matcher(payloadType).matches()
        ? unknownStatement()
        : Optional.of("for content of type '%s'".formatted(EnvelopeReader.shown(payloadType)));
  }

  /** Of a payload that is broken no doubt is needed: whoever reads it refuses it. */
  private Optional<String> unknownStatement() throws IOException {
    try (JsonParser parser = JsonFault.parser(payload, limits)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? statementType(parser)
              .filter(type -> !Statement.isKnown(type))
              .map(type -> "for a statement of " + Statement.unknown(type))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** What a statement says that it is; nothing where it is none. */
  private static Optional<String> statementType(JsonParser parser) throws IOException {
    Optional<String> type = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("_type")) {
        return Optional.of(parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "");
      }
      type = name.equals("predicateType") ? Optional.of("") : type;
      parser.skipChildren();
    }
    return type;
  }
}
