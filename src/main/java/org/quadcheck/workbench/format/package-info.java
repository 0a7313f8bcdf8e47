/** Writes the buyer's YAML in one stable form, with every comment kept. */
package org.quadcheck.workbench.format;
