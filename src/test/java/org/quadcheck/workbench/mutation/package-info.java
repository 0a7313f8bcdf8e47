/** Changes every baseline in every place that carries meaning, to prove that each is noticed. */
package org.quadcheck.workbench.mutation;
