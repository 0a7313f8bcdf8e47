/** An SBOM while it is being read, free of any format. */
package org.quadcheck.intake.sbom.draft;
