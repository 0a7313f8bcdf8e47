/** Shows requirements against nations, and clauses against the baselines that cite them. */
package org.quadcheck.workbench.matrix;
