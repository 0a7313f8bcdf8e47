/** JSON, YAML and XML as one kind of cursor over members, without holding the document. */
package org.quadcheck.intake.sbom.token;
