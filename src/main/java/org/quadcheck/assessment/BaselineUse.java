package org.quadcheck.assessment;

/**
 * A baseline that the submission was judged by.
 *
 * @param sha256 of its file
 */
public record BaselineUse(String id, String title, String version, String status, String sha256) {}
