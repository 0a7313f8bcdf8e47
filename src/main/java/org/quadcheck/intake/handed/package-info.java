/** The files of a folder, an archive or a command line, one by one and none from outside. */
package org.quadcheck.intake.handed;
