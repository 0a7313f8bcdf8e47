package org.quadcheck.intake.signature.jsf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Trust;

/**
 * The signatures within a JSON document.
 *
 * @param kind of the document: what is left out of a signature matters where it is read
 */
public record JsfSignatures(String path, SignedKind kind, Trust trust) {
  private static final String SCHEME = "jsf";

  /** The outcome of each; none where the document is not signed as a whole. */
  public List<Signature> verify(byte[] utf8) throws IOException {
    JsonIndex json = JsonIndex.of(utf8);
    Attribution attribution = new Attribution(path, SCHEME, trust);
    Optional<JsfBlock> block = JsfBlock.of(json);
    List<Signature> outcomes = new ArrayList<>();
    if (block.isPresent()) {
      outcomes.addAll(verify(block.get(), attribution));
    }
    int parts = JsfWithin.count(json, block);
    if (parts > 0) {
      outcomes.add(attribution.ofParts(parts));
    }
    return outcomes;
  }

  private List<Signature> verify(JsfBlock block, Attribution attribution) throws IOException {
    Optional<String> fault = block.fault();
    if (fault.isPresent()) {
      return List.of(attribution.invalid("the signature is malformed: " + fault.get()));
    }
    Set<String> excluded = block.excludes().orElseThrow();
    if (!excluded.isEmpty() && kind != SignedKind.EXHIBIT) {
      String message = "it leaves out %s, so that it does not cover the document";
      return List.of(attribution.invalid(message.formatted(listed(excluded))));
    }
    if (!excluded.isEmpty() && !block.coversAnything()) {
      return List.of(attribution.notVerified("it leaves out all that the document holds"));
    }
    List<Signature> outcomes = new ArrayList<>();
    List<JsfPart> parts = block.parts();
    for (int i = 0; i < parts.size(); i++) {
      String which = parts.size() == 1 ? "" : "signature %d of %d: ".formatted(i + 1, parts.size());
      outcomes.add(telling(which, excluded, parts.get(i).judge(attribution)));
    }
    boolean broken = outcomes.stream().anyMatch(one -> one.outcome() == SignatureOutcome.INVALID);
    return broken
        ? outcomes.stream()
            .map(one -> besideABrokenOne(one, attribution))
            .sorted(Comparator.comparing(one -> one.outcome() != SignatureOutcome.INVALID))
            .toList()
        : outcomes;
  }

  /** Whoever verifies a document takes all of it for signed. */
  private static Signature besideABrokenOne(Signature one, Attribution attribution) {
    return one.outcome() == SignatureOutcome.VERIFIED
        ? attribution.notVerified(
            "it is of %s, but another signature of the document is invalid".formatted(one.signer()))
        : one;
  }

  private static Signature telling(String which, Set<String> excluded, Signature one) {
    boolean partly = !excluded.isEmpty() && one.outcome() == SignatureOutcome.VERIFIED;
    String message = one.message() + (partly ? "; it leaves out " + listed(excluded) : "");
    return new Signature(one.path(), one.scheme(), one.outcome(), one.signer(), which + message);
  }

  private static String listed(Set<String> names) {
    return String.join(
        ", ", names.stream().limit(5).map(name -> "'" + JsfBlock.shown(name) + "'").toList());
  }
}
