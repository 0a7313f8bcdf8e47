package org.quadcheck.intake.signature;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/** What a key as JWK says that it is meant for (RFC 7517 sections 4.2 to 4.4). */
record JwkPurpose(MapNode key) {
  private static final String OTHER =
      "is a key that is not meant to verify signatures ('%s'). Ask for the one that is.";
  private static final Map<String, Pattern> ALGORITHMS =
      Map.of(
          "RSA", Pattern.compile("[RP]S(256|384|512)"),
          "EC", Pattern.compile("ES(256|384|512)"),
          "OKP", Pattern.compile("EdDSA|Ed25519"));

  /** Why nothing may be verified by it; empty where it may. */
  Optional<String> objection() {
    return other("use", this::isForSignatures)
        .or(() -> other("key_ops", JwkPurpose::isToVerify))
        .or(() -> other("alg", this::isOfItsKind));
  }

  private interface Fitting {
    boolean is(Node said);
  }

  private Optional<String> other(String name, Fitting fitting) {
    return key.find(name).filter(said -> !fitting.is(said)).map(any -> OTHER.formatted(name));
  }

  private boolean isForSignatures(Node said) {
    return said instanceof TextNode text && text.text().equals("sig");
  }

  private static boolean isToVerify(Node said) {
    return said instanceof ListNode list
        && list.items().stream()
            .anyMatch(one -> one instanceof TextNode text && text.text().equals("verify"));
  }

  private boolean isOfItsKind(Node said) {
    String kind = key.find("kty").map(one -> one instanceof TextNode t ? t.text() : "").orElse("");
    return said instanceof TextNode text
        && Optional.ofNullable(ALGORITHMS.get(kind))
            .filter(pattern -> pattern.matcher(text.text()).matches())
            .isPresent();
  }
}
