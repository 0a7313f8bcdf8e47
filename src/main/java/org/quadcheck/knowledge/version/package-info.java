/** The order of versions, as each ecosystem defines it. */
package org.quadcheck.knowledge.version;
