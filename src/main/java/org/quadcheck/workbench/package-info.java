/** The tools of those who edit baselines. */
package org.quadcheck.workbench;
