/** Baselines in the formats that others read: OSCAL, CycloneDX and Gemara. */
package org.quadcheck.workbench.export;
