/** What of the evidence does not fit together. */
package org.quadcheck.check.contradiction;
