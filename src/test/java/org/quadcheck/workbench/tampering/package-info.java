/**
 * Takes away, blanks, dates and swaps what a compliant submission says, to prove that it counts.
 */
package org.quadcheck.workbench.tampering;
