/** Feeds readers with damaged files for as long as one likes; scripts/fuzz runs it. */
package org.quadcheck.fuzz;
