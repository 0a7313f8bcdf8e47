/** The model of SPDX 3, held against JSON-LD while it is read. */
package org.quadcheck.intake.shape.graph;
