/** JSON Schema, held against a document while it is read. */
package org.quadcheck.intake.shape.json;
