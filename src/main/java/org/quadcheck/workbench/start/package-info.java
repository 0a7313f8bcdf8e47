/** Writes a commented beginning for an editor who has never seen a baseline. */
package org.quadcheck.workbench.start;
