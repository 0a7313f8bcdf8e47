package org.quadcheck.assessment;

import java.time.LocalDate;
import org.quadcheck.baseline.Demand;

/** A demand that is not in force on the day and will be; it is shown and never blocks. */
public record Upcoming(String requirement, String title, Demand demand, LocalDate from) {}
