/** Signatures within XML (XMLDSig) over the whole document. */
package org.quadcheck.intake.signature.xml;
