/** What is wrong with files of the buyer's beyond what keeps them from being read. */
package org.quadcheck.workbench.lint;
