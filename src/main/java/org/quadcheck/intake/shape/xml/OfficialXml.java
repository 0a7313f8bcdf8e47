package org.quadcheck.intake.shape.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.shape.json.Objections;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The official XML schema of a version of CycloneDX, but for its one rule on ids, whose cost grows
 * with the square of the document; the watch holds it.
 */
public final class OfficialXml {
  private static final String LOCALE = "http://apache.org/xml/properties/locale";
  private static final Pattern UNIQUE = Pattern.compile("(?s)<xs:unique .*?</xs:unique>");
  private static final Pattern NAMESPACE =
      Pattern.compile("\"http://cyclonedx\\.org/schema/bom/[0-9.]+\":");
  private static final Pattern CODE = Pattern.compile("^cvc-[A-Za-z0-9.-]+: ");

  private final String label;
  private final String file;

  private OfficialXml(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** That of a version of CycloneDX; empty where this program does not bring it. */
  public static Optional<OfficialXml> cycloneDx(String version) {
    return XmlRules.schemaOf(version).map(file -> new OfficialXml("CycloneDX " + version, file));
  }

  /** Everything that the schema says against the document whose root the reader stands before. */
  public List<Problem> problems(XMLStreamReader reader, String path) throws IOException {
    Objections objections = new Objections(label);
    try {
      Validator validator = validator();
      validator.setErrorHandler(new Listener(reader, path, objections));
      validator.validate(new StAXSource(reader));
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return objections.list(Place.of(path));
  }

  private Validator validator() throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(LOCALE, Locale.ROOT);
    Source[] sources = {source("spdx.xsd"), source(file)};
    Validator validator = factory.newSchema(sources).newValidator();
    validator.setProperty(LOCALE, Locale.ROOT);
    return validator;
  }

  private static Source source(String file) throws IOException {
    try (InputStream in = OfficialXml.class.getResourceAsStream("/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Reader schema = new StringReader(UNIQUE.matcher(text).replaceAll(""));
      return new StreamSource(schema, file);
    }
  }

  /** Takes what the validator says. */
  private record Listener(XMLStreamReader reader, String path, Objections objections)
      implements ErrorHandler {

    @Override
    public void warning(SAXParseException said) {
      // A warning is no rule that is broken.
    }

    @Override
    public void error(SAXParseException said) {
      Place place = new Place(path, Math.max(reader.getLocation().getLineNumber(), 0), 0);
      String plain = CODE.matcher(said.getMessage()).replaceFirst("");
      objections.add(place, NAMESPACE.matcher(plain).replaceAll(""));
    }

    @Override
    public void fatalError(SAXParseException said) throws SAXException {
      throw said;
    }
  }
}
