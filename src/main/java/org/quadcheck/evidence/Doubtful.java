package org.quadcheck.evidence;

/**
 * An attestation of which nobody here knows whether it speaks of what is offered.
 *
 * @param whole all that it attests, of which nothing counts by itself
 * @param spoken what it speaks of, and why nobody knows, as half a sentence
 */
public record Doubtful(Attestation whole, String spoken) {}
