package org.quadcheck.intake.sbom;

import java.io.IOException;
import java.io.Reader;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads SPDX 2 tags and values, line by line. */
final class SpdxTagValueReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    try (Reader reader =
        Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()))) {
      SpdxTags tags = new SpdxTags(new Lines(reader, source.path(), limits), document.notes());
      SpdxTagValueDocument target = new SpdxTagValueDocument(document);
      while (tags.next()) {
        target.tag(tags.tag(), tags.value());
      }
      target.end();
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
    return document.finish("tag-value");
  }
}
