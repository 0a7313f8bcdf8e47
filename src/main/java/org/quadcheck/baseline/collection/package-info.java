/** Finds and reads the whole of what a buyer asks by: the shipped library or an own one. */
package org.quadcheck.baseline.collection;
