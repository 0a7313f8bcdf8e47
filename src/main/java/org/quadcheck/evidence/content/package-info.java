/** What an SBOM says in its own words, kept only to be written in another format. */
package org.quadcheck.evidence.content;
