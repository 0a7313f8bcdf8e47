/** Writes what came of verifying signatures. */
package org.quadcheck.report.verify;
