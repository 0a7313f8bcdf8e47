/** An SBOM as it was understood, free of any format. */
package org.quadcheck.evidence.sbom;
