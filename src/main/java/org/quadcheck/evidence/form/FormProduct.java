package org.quadcheck.evidence.form;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * One product for which a form attests, in the version that it attests.
 *
 * @param released the day on which that version was published
 */
public record FormProduct(Value name, Value version, Optional<LocalDate> released, Place place) {}
