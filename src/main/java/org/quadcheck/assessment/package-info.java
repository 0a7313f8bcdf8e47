/**
 * Puts each demand to the evidence and concludes; everything that a report says is decided here.
 */
package org.quadcheck.assessment;
