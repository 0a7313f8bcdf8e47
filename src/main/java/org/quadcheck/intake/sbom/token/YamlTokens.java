package org.quadcheck.intake.sbom.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/** The tokens of the plain part of YAML; what stands for something else is refused. */
final class YamlTokens extends JsonParserDelegate {
  private final YAMLParser yaml;
  private final YamlStretch stretch;
  private final String path;
  private final SbomLimits limits;

  YamlTokens(YAMLParser yaml, YamlStretch stretch, String path, SbomLimits limits) {
    super(yaml);
    this.yaml = yaml;
    this.stretch = stretch;
    this.path = path;
    this.limits = limits;
  }

  /** Carries a refusal through a library that knows none. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(InvalidInputException why) {
      super(why);
    }

    InvalidInputException why() {
      return (InvalidInputException) getCause();
    }
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = yaml.nextToken();
    stretch.restart();
    if (token != null) {
      check(token);
    }
    return token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    int open = currentToken().isStructStart() ? 1 : 0;
    while (open > 0) {
      JsonToken token = nextToken();
      if (token == null) {
        return this;
      }
      open += token.isStructStart() ? 1 : 0;
      open -= token.isStructEnd() ? 1 : 0;
    }
    return this;
  }

  private void check(JsonToken token) throws IOException {
    if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
      throw refused("anchors (&) and aliases (*) are not read");
    }
    if (yaml.getTypeId() != null) {
      throw refused("type tags (!) are not read");
    }
    if (token == JsonToken.FIELD_NAME && yaml.currentName().equals("<<")) {
      throw refused("merge keys (<<) are not read");
    }
    if (token == JsonToken.FIELD_NAME && yaml.currentName().length() > limits.nameLength()) {
      throw new Refused(Refusal.nameTooLong(place(), limits));
    }
    if (token.isScalarValue() && yaml.getTextLength() > limits.textLength()) {
      throw new Refused(Refusal.textTooLong(place(), limits));
    }
  }

  private Refused refused(String wrong) {
    return new Refused(Refusal.broken(place(), wrong));
  }

  Place place() {
    return JsonDocument.place(path, yaml.currentTokenLocation());
  }
}
