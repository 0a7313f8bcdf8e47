package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.XmlCursor;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.sbom.token.XmlEvents;
import org.quadcheck.intake.shape.xml.XmlRules;

/** Reads CycloneDX XML; the version is that of the namespace. */
public final class CycloneDxXmlReader implements SbomReader {
  /** Elements that may stand beside others of the same name outside of a list. */
  private static final Set<String> REPEATED =
      Set.of(
          "swhid",
          "identity",
          "omniborId",
          "dependency",
          "provides",
          "tool",
          "url",
          "contact",
          "email",
          "phone",
          "manufacture",
          "details",
          "certificateState",
          XmlEvents.SIGNATURE,
          "data",
          "certificationLevel",
          "cryptoRef");

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    XmlDocument.read(
        source,
        limits,
        (reader, root) ->
            read(reader, root, new XmlEvents(reader, source.path(), limits), document));
    return document.finish("XML");
  }

  private static void read(
      XMLStreamReader reader, Place root, XmlEvents events, CycloneDxDocument document)
      throws IOException, InvalidInputException {
    String namespace = String.valueOf(reader.getNamespaceURI());
    if (!reader.getLocalName().equals("bom") || !namespace.startsWith(XmlEvents.CYCLONEDX)) {
      throw Refusal.broken(root, "the XML is no CycloneDX document");
    }
    String version = namespace.substring(XmlEvents.CYCLONEDX.length());
    document.version(Value.of(version, root));
    Optional<XmlRules> rules = XmlRules.cycloneDx(version);
    if (rules.isPresent()) {
      document.notes().watched("CycloneDX " + version);
      events.watch(rules, document.notes());
    }
    document.read(new XmlCursor(events, document.notes(), REPEATED));
  }
}
