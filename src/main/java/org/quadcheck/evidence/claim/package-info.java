/** What a supplier can be asked and can answer, and what may stand behind an answer. */
package org.quadcheck.evidence.claim;
