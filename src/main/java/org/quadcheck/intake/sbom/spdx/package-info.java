/** SPDX 2.2 and 2.3 in every encoding. */
package org.quadcheck.intake.sbom.spdx;
