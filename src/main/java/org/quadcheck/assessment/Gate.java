package org.quadcheck.assessment;

/**
 * Whether the submission gets through.
 *
 * @param reportOnly the exit code does not follow {@code passed}
 */
public record Gate(FailOn failOn, boolean passed, boolean reportOnly) {}
