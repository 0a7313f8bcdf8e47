/** Says in words what changes from one edition of baselines to another. */
package org.quadcheck.workbench.diff;
