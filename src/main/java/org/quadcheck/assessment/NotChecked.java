package org.quadcheck.assessment;

import org.quadcheck.baseline.Nation;

/** A demand that was put and that the machine could not tell, with the reason. */
public record NotChecked(String requirement, Nation nation, String reason) {}
