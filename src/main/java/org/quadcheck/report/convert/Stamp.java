package org.quadcheck.report.convert;

/**
 * What a document needs that its source may not state.
 *
 * @param toolVersion of this program
 * @param created a moment as SPDX writes it, in UTC and without fractions
 */
public record Stamp(String toolVersion, String created) {}
