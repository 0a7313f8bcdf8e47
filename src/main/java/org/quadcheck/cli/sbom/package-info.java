/** The commands that show and convert one SBOM. */
package org.quadcheck.cli.sbom;
