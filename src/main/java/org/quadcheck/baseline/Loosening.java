package org.quadcheck.baseline;

/**
 * Something that a profile asks less strictly than what it extends; every report says it.
 *
 * @param what half a sentence with the profile as its subject
 * @param reason as the profile gives it
 */
public record Loosening(String requirement, Nation nation, String what, String reason) {}
