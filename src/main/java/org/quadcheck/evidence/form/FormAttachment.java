package org.quadcheck.evidence.form;

import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** An attachment or addendum that a form announces; it may announce none. */
public record FormAttachment(Value title, Value description, Place place) {}
