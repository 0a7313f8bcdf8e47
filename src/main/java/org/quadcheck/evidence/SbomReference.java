package org.quadcheck.evidence;

import org.quadcheck.evidence.value.Place;

/**
 * An SBOM that an attestation names.
 *
 * @param file path within the submission
 * @param sha256 lower-case hexadecimal; empty where none was stated
 */
public record SbomReference(String file, String sha256, Place place) {}
