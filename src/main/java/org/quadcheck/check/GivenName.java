package org.quadcheck.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;

/**
 * The name of a product that a tool made up, as nobody told it what it looked at: the path of that,
 * or the word by which BuildKit calls every image. A product that bears a version or an identifier
 * besides may be called as it likes.
 */
final class GivenName {
  private static final Pattern PATH =
      Pattern.compile(
          "(?:/|~/|\\.{1,2}[/\\\\]|[A-Za-z]:[/\\\\]|\\\\\\\\|file:/).+|.+/\\.", Pattern.DOTALL);

  private static final Pattern DIGEST = Pattern.compile("(?:sha\\d+:)?[0-9a-f]{32,128}");

  private GivenName() {}

  /** What must be asked about it, as a sentence; empty where nothing must. */
  static Optional<String> doubt(Component product) {
    boolean known =
        product.states().of(ComponentField.IDENTIFIER) == State.STATED
            || (!product.version().isBlank() && !DIGEST.matcher(product.version()).matches());
    if (known) {
      return Optional.empty();
    }
    if (PATH.matcher(product.name()).matches()) {
      return Optional.of(
          "the product is called '%s', which is where its files lay when the SBOM was made; ask"
                  .formatted(product.name())
              + " which product and version it is");
    }
    return product.name().equalsIgnoreCase("sbom")
        ? Optional.of(
            "the product is called 'sbom', as BuildKit calls every image; ask which product and"
                + " version it is")
        : Optional.empty();
  }
}
