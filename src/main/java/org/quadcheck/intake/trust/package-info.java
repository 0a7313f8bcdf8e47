/** The buyer's trust folder: keys, authorities, lists of revoked certificates, and who may sign. */
package org.quadcheck.intake.trust;
