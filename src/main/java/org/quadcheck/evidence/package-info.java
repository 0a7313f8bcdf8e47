/** What the supplier handed in, free of any file format. */
package org.quadcheck.evidence;
