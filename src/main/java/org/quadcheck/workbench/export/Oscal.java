package org.quadcheck.workbench.export;

import org.quadcheck.baseline.Source;
import org.quadcheck.document.NamedUuid;

/** What OSCAL documents have in common. */
final class Oscal {
  static final String VERSION = "1.2.1";
  private static final String OURS = "https://quadcheck.org/ns/oscal";

  private Oscal() {}

  static Tree metadata(Edition edition, String title) {
    return new Tree()
        .with("title", title)
        .with("last-modified", edition.moment())
        .with("version", edition.baseline().version())
        .with("oscal-version", VERSION)
        .with("remarks", Wording.about(edition.baseline()));
  }

  /** A property that the standard knows. */
  static Tree property(String name, String value) {
    return new Tree().with("name", name).with("value", Wording.line(value));
  }

  /** A property of ours. */
  static Tree own(String name, String value) {
    return new Tree().with("name", name).with("ns", OURS).with("value", Wording.line(value));
  }

  static String resource(Source source) {
    return NamedUuid.of("source " + source.id());
  }

  /** The name of the file in which a profile expects its catalogue. */
  static String catalogFile(Edition edition) {
    return edition.baseline().id() + ".oscal-catalog.json";
  }
}
