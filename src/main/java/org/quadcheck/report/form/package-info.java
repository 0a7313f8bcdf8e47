/** The blank attestation that a supplier fills in: exactly the questions that are asked of it. */
package org.quadcheck.report.form;
