/** Reads the buyer's data on vulnerabilities, ends of life and prohibited sources. */
package org.quadcheck.intake.data;
