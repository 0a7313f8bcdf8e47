package org.quadcheck.workbench.impact;

import org.quadcheck.intake.TrustStore;
import org.quadcheck.intake.data.DataFolder;

/** What a buyer judges by besides baselines: the keys that it trusts, and its data. */
public record Buyer(TrustStore trust, DataFolder data) {}
