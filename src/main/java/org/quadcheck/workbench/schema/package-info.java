/** JSON Schemas of the files that editors and suppliers write, so that editors complete them. */
package org.quadcheck.workbench.schema;
