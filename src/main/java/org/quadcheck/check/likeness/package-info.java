/** Whether two names, versions or identifiers mean the same thing, and how surely. */
package org.quadcheck.check.likeness;
