/** Judges stored submissions by two editions and tells which verdicts change. */
package org.quadcheck.workbench.impact;
