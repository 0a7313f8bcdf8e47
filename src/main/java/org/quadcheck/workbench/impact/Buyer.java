package org.quadcheck.workbench.impact;

import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.data.DataFolder;
import org.quadcheck.limit.Limits;

/** What a buyer judges by besides baselines: the keys that it trusts, its data, and its limits. */
public record Buyer(TrustStore trust, DataFolder data, Limits limits) {}
