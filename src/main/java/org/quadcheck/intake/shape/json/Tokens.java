package org.quadcheck.intake.shape.json;

import com.fasterxml.jackson.core.JsonParser;
import java.util.function.Supplier;
import org.quadcheck.intake.shape.text.Faults;

/**
 * A document by its tokens.
 *
 * @param here where the token begins on which the parser stands
 */
record Tokens(JsonParser source, Scalars scalars, Supplier<Faults.Spot> here) {}
