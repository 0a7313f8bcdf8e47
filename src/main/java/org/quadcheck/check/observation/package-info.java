/** What one check saw, how a pass is known, and how many of a long list are named. */
package org.quadcheck.check.observation;
