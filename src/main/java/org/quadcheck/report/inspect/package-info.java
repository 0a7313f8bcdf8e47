/** Writes what was understood of an SBOM, field by field. */
package org.quadcheck.report.inspect;
