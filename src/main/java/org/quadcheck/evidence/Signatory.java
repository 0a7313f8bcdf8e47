package org.quadcheck.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * Who signs an attestation.
 *
 * @param on the day of signing; empty where none was stated
 */
public record Signatory(
    Value name, Value title, Value email, Optional<LocalDate> on, Place place) {}
