/** Drafts waivers from a stored result, for a person to decide on. */
package org.quadcheck.workbench.waiver;
