/** Shows a baseline as a page for people who will never see its file. */
package org.quadcheck.workbench.show;
