/** Speaks with the person and the shell. */
package org.quadcheck.cli;
