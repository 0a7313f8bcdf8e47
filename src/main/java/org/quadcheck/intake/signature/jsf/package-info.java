/** Signatures within JSON (JSON Signature Format 0.82) over its canonical form (RFC 8785). */
package org.quadcheck.intake.signature.jsf;
