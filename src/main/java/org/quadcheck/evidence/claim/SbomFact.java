package org.quadcheck.evidence.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an SBOM can show against an answer. */
public enum SbomFact {
  /** A component is past the end of life that the SBOM states. */
  PAST_END_OF_LIFE,
  /** The life of the product ends before the day that is answered. */
  PRODUCT_ENDS_BEFORE,
  /** A service is reached in the clear. */
  ENDPOINT_IN_THE_CLEAR,
  /** A service is said to run in a country that is not answered. */
  SERVED_FROM_ELSEWHERE,
  /** A cryptographic algorithm is of a family that is not answered. */
  ALGORITHM_NOT_NAMED,
  /** A cryptographic protocol is another than those answered. */
  PROTOCOL_NOT_NAMED,
  /** A protocol encrypts nothing or is outdated, or a certificate has ended. */
  WEAK_TRANSPORT,
  /** Code of the supplier is in a language in which memory is not safe. */
  MEMORY_UNSAFE_LANGUAGE,
  /** Data of a service comes from, or goes to, an address in the clear. */
  DATA_IN_THE_CLEAR,
  /** A service asks for no authentication. */
  OPEN_SERVICE;

  /** The word in the claim vocabulary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in words. */
  public String meaning() {
    return switch (this) {
      case PAST_END_OF_LIFE -> "a component past its end of life contradicts a yes";
      case PRODUCT_ENDS_BEFORE -> "the end of life of the product must not come before the day";
      case ENDPOINT_IN_THE_CLEAR -> "a service that is reached in the clear contradicts a yes";
      case SERVED_FROM_ELSEWHERE -> "a service that runs in another country contradicts the list";
      case ALGORITHM_NOT_NAMED ->
          "a cryptographic algorithm of another family contradicts the list";
      case PROTOCOL_NOT_NAMED -> "another cryptographic protocol contradicts the list";
      case WEAK_TRANSPORT ->
          "a protocol that encrypts nothing contradicts a yes; about an outdated one or a"
              + " certificate that ended a person must ask";
      case MEMORY_UNSAFE_LANGUAGE ->
          "code of the supplier in C, C++, Objective-C or assembly contradicts a yes; where it does"
              + " not say whose it is a person must ask";
      case DATA_IN_THE_CLEAR ->
          "about data of a service that comes from or goes to an address in the clear a person must"
              + " ask";
      case OPEN_SERVICE ->
          "about a service that asks for no authentication and may be used from beyond its trust"
              + " zone a person must ask";
    };
  }

  /** The fact that a word means. */
  public static Optional<SbomFact> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** Every word. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SbomFact::word).toList();
  }

  /** The type of the answers that it can contradict. */
  public ClaimType type() {
    return switch (this) {
      case PAST_END_OF_LIFE,
          ENDPOINT_IN_THE_CLEAR,
          WEAK_TRANSPORT,
          MEMORY_UNSAFE_LANGUAGE,
          DATA_IN_THE_CLEAR,
          OPEN_SERVICE ->
          ClaimType.BOOLEAN;
      case PRODUCT_ENDS_BEFORE -> ClaimType.DATE;
      case SERVED_FROM_ELSEWHERE, ALGORITHM_NOT_NAMED, PROTOCOL_NOT_NAMED -> ClaimType.LIST;
    };
  }
}
