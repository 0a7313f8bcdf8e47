package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.quadcheck.assessment.AssessmentResult;

/** Writes a result in one format; it neither flushes nor closes, and decides nothing. */
@FunctionalInterface
interface Renderer {
  void write(AssessmentResult result, Writer out) throws IOException;
}
