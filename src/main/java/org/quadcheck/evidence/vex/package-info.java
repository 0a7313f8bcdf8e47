/** What a supplier says of a vulnerability. */
package org.quadcheck.evidence.vex;
