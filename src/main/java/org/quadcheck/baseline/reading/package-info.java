/** Reads what the buyer wrote, and refuses what is not exactly meant. */
package org.quadcheck.baseline.reading;
