/** What a profile makes of the baselines that it extends. */
package org.quadcheck.baseline.tailoring;
