/** What an exhibit is worth on the day: its issuer, age, scope and edition. */
package org.quadcheck.check.exhibit;
