/** Files that are delivered with the product, held against the digests that SBOMs state. */
package org.quadcheck.intake.artifact;
