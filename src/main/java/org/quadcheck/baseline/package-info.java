/** What the buyer asks, in force on a day: sources, claims, baselines, waivers. */
package org.quadcheck.baseline;
