/** The kinds of question that a baseline can ask, and how each is answered from the evidence. */
package org.quadcheck.check;
