/** Files that are packed by themselves: which are unpacked, and how far. */
package org.quadcheck.intake.packed;
