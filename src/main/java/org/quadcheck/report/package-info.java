/** Writes a conclusion in one format; it reads and decides nothing. */
package org.quadcheck.report;
