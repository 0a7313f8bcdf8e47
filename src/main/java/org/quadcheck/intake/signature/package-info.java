/** Signatures beside a file, and the buyer's keys that verify them. */
package org.quadcheck.intake.signature;
