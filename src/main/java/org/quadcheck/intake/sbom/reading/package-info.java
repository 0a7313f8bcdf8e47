/** What every reader shares: the source, how much of it is read, remarks and refusals. */
package org.quadcheck.intake.sbom.reading;
