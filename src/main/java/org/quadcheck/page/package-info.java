/** A readable page as a tree of headings, sentences and tables, free of any format. */
package org.quadcheck.page;
