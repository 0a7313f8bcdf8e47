/**
 * What commands share: their options, the day, the limits, where output goes, and the exit codes.
 */
package org.quadcheck.cli.shell;
