package org.quadcheck.baseline;

/**
 * A buyer's nation.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name English
 */
public record Nation(String code, String name) {}
