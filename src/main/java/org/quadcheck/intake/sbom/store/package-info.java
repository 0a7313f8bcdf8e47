/** Holds components and edges in few bytes. */
package org.quadcheck.intake.sbom.store;
