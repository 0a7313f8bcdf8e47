package org.quadcheck.intake.signature.sigstore;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who may sign, by the word of an identity provider.
 *
 * @param signer the buyer's name
 * @param name an address of mail or of a workflow, in which {@code *} stands for any text
 * @param issuer address of the provider
 * @param reservation why it does not count on the day of judging
 */
public record Identity(String signer, String name, String issuer, Optional<String> reservation) {

  boolean fits(CertifiedIdentity certified) {
    String pattern =
        Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return issuer.equals(certified.issuer()) && Pattern.matches(pattern, certified.name());
  }
}
