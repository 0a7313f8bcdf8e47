/** SPDX 3.0 in JSON-LD. */
package org.quadcheck.intake.sbom.spdx3;
