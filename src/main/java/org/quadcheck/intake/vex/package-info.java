/** Reads what suppliers say of single vulnerabilities: OpenVEX and CSAF. */
package org.quadcheck.intake.vex;
