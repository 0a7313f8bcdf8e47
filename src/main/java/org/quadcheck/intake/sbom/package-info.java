/** Reads an SBOM of any known format, front to back, into what the checks know. */
package org.quadcheck.intake.sbom;
