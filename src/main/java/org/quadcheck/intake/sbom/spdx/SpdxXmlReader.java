package org.quadcheck.intake.sbom.spdx;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.RepeatedXmlCursor;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.sbom.token.XmlCursor;
import org.quadcheck.intake.sbom.token.XmlDocument;
import org.quadcheck.intake.sbom.token.XmlEvents;

/** Reads SPDX 2 as XML: the members of its JSON as elements, as some tools write it. */
public final class SpdxXmlReader implements SbomReader {
  private static final String ROOT = "Document";
  private static final Set<String> REPEATED =
      Set.of(
          "annotations",
          "artifactOfs",
          "attributionTexts",
          "checksums",
          "creators",
          "crossRefs",
          "documentDescribes",
          "externalDocumentRefs",
          "externalRefs",
          "fileContributors",
          "fileDependencies",
          "fileTypes",
          "files",
          "hasExtractedLicensingInfos",
          "hasFiles",
          "licenseInfoFromFiles",
          "licenseInfoInFiles",
          "licenseInfoInSnippets",
          "packages",
          "ranges",
          "relationships",
          "revieweds",
          "reviewers",
          "seeAlsos",
          "snippets");

  /** Whether a reader stands on the first element of such a document. */
  public static boolean isRoot(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return reader.getLocalName().equals(ROOT) && (namespace == null || namespace.isEmpty());
  }

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    Watch watch =
        Watch.spdx(XmlDocument.said(source, limits, SpdxXmlReader::version), document.notes());
    XmlDocument.read(
        source,
        limits,
        (reader, root) -> {
          if (!isRoot(reader)) {
            throw Refusal.broken(root, "the XML is no SPDX document");
          }
          XmlEvents events = new XmlEvents(reader, source.path(), limits);
          events.watchMembers(watch.rules(), document.notes());
          XmlCursor cursor = new XmlCursor(events, document.notes(), REPEATED);
          new SpdxMembers(document, new RepeatedXmlCursor(cursor)).read();
        });
    return document.finish("XML");
  }

  private static void version(XmlEvents events, StringBuilder version)
      throws InvalidInputException {
    if (!events.localName().equals("spdxVersion")) {
      events.skipElement();
      return;
    }
    while (events.nextWithin()) {
      events.addTo(version);
    }
  }
}
