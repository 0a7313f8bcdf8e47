/** Turns files into evidence by streaming, and verifies digests and signatures. */
package org.quadcheck.intake;
