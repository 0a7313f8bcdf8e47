/** What single values of an SBOM mean, whatever the format that they stand in. */
package org.quadcheck.intake.sbom.value;
