package org.quadcheck.intake.attestation.declarations;

import java.util.Map;
import java.util.Set;

/** The components that a document lists: parts of what is offered, and not the whole. */
@FunctionalInterface
public interface Listed {

  /** Those of these ids that are there, with name and version. */
  Map<String, String> labels(Set<String> ids);
}
