/** One YAML or JSON document as a strict tree in which everything knows its place. */
package org.quadcheck.document;
