/** The commands of those who attest. */
package org.quadcheck.cli.attestation;
