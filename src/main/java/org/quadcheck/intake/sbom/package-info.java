/** Tells of which format an SBOM is, and has it read, front to back, into what the checks know. */
package org.quadcheck.intake.sbom;
