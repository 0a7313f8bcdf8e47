/** How much is read of what is handed in before it is refused. */
package org.quadcheck.limit;
