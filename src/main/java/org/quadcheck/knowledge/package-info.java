/** What the buyer knows apart from the submission: vulnerabilities, ends of life, bad sources. */
package org.quadcheck.knowledge;
