/** CycloneDX of every version and encoding. */
package org.quadcheck.intake.sbom.cyclonedx;
