/** What a single thing said is, where it stands, and what it counts for, whatever it is said of. */
package org.quadcheck.evidence.value;
