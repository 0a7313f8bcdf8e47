package org.quadcheck.evidence.claim;

import java.time.LocalDate;
import org.quadcheck.evidence.value.Place;

/**
 * One item of a plan of action and milestones: what is not met today and by when it will be.
 *
 * @param due the last day of the promise
 */
public record PlanItem(String id, String milestone, String owner, LocalDate due, Place place) {}
