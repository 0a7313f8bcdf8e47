/** The same cursor over protobuf, with the rules of its messages. */
package org.quadcheck.intake.sbom.protobuf;
