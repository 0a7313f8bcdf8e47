/** The commands of those who edit baselines. */
package org.quadcheck.cli.baseline;
