/** Writes an SBOM in another format, and counts what does not come along. */
package org.quadcheck.report.convert;
