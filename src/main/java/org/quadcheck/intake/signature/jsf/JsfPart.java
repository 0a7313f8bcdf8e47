package org.quadcheck.intake.signature.jsf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.Claimed;
import org.quadcheck.intake.signature.Jwk;
import org.quadcheck.intake.signature.KeyTrial;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.chain.Certificates;

/**
 * One signature of a document.
 *
 * @param object that holds its value
 * @param enclosing what is signed
 * @param leftOut what of it is not
 */
record JsfPart(JsonIndex json, int object, int enclosing, Set<Integer> leftOut) {
  private static final int BUFFER = 1 << 13;
  private static final String IN_ITS_OWN_MANNER =
      "it does not fit as JSF asks, which signs all of it but its value; it fits the document"
          + " without it, so that nothing was changed, but was made in a manner of its own. Ask for"
          + " one by JSF, or for one beside the file";

  JsfPart {
    leftOut = Set.copyOf(leftOut);
  }

  /** A mistake in how the signature is written, as the end of a sentence. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  Signature judge(Attribution attribution) throws IOException {
    String word = json.text(object, "algorithm").orElse("");
    Optional<JsfAlgorithm> algorithm = JsfAlgorithm.read(word);
    if (algorithm.isEmpty()) {
      return ofUnknown(word, attribution);
    }
    try {
      byte[] value = value();
      Signature outcome = attribution.judge(claimed(), trial(algorithm.get(), value));
      return outcome.outcome() == SignatureOutcome.INVALID
              && isInItsOwnManner(algorithm.get(), value, attribution)
          ? attribution.invalid(IN_ITS_OWN_MANNER)
          : outcome;
    } catch (Malformed e) {
      return attribution.invalid(e.getMessage());
    } catch (NoCanonicalForm e) {
      return attribution.invalid("the document has no canonical form: " + e.getMessage());
    }
  }

  private static Signature ofUnknown(String word, Attribution attribution) {
    if (word.matches("HS(256|384|512)")) {
      return attribution.notVerified(
          word + " is made with a shared secret, which anybody who can verify it can sign with");
    }
    if (word.isEmpty() || word.equalsIgnoreCase("none")) {
      return attribution.invalid("it names no algorithm, so that it is no signature");
    }
    String shown = word.length() <= 100 ? word : word.substring(0, 100) + "…";
    return attribution.notVerified("the algorithm '%s' is not used here".formatted(shown));
  }

  private byte[] value() throws Malformed {
    String text =
        json.text(object, "value").orElseThrow(() -> new Malformed("it has no value in base64"));
    return StrictBase64.url(text)
        .filter(bytes -> bytes.length > 0)
        .orElseThrow(() -> new Malformed("its value is not written in base64 for URLs"));
  }

  private boolean isInItsOwnManner(JsfAlgorithm algorithm, byte[] value, Attribution attribution)
      throws Malformed, IOException {
    for (OwnManner manner : OwnManner.values()) {
      KeyTrial trial = trial(algorithm, value, out -> manner.write(json, enclosing, object, out));
      if (attribution.judge(claimed(), trial).outcome() != SignatureOutcome.INVALID) {
        return true;
      }
    }
    return false;
  }

  private KeyTrial trial(JsfAlgorithm algorithm, byte[] value) {
    return trial(
        algorithm,
        value,
        out -> {
          BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
          new Canonical(json, leftOut).write(enclosing, buffered);
          buffered.flush();
        });
  }

  private static KeyTrial trial(
      JsfAlgorithm algorithm, byte[] value, JsfAlgorithm.Content content) {
    return new KeyTrial() {
      @Override
      public boolean fits(PublicKey key) {
        return algorithm.fits(key);
      }

      @Override
      public boolean verifies(PublicKey key) throws IOException {
        return algorithm.verifies(key, value, content);
      }
    };
  }

  private Claimed claimed() throws Malformed {
    Optional<Integer> key = json.member(object, "publicKey");
    Optional<Integer> path = json.member(object, "certificatePath");
    if (key.isPresent() && path.isPresent()) {
      throw new Malformed("it brings a key and certificates, of which only one may be");
    }
    if (key.isPresent()) {
      return Claimed.by(
          jwk(key.get()).key().orElseThrow(() -> new Malformed("the key in it cannot be read")));
    }
    if (path.isPresent()) {
      return Claimed.by(chain(path.get()));
    }
    return json.member(object, "keyId").isEmpty()
        ? Claimed.nothing()
        : Claimed.by(
            json.text(object, "keyId").orElseThrow(() -> new Malformed("'keyId' is no text")));
  }

  private Jwk jwk(int key) {
    Map<String, String> members = new LinkedHashMap<>();
    if (json.isObject(key)) {
      for (int member : json.within(key)) {
        json.text(member).ifPresent(text -> members.put(json.name(member), text));
      }
    }
    return new Jwk(members);
  }

  private List<X509Certificate> chain(int path) throws Malformed {
    List<X509Certificate> chain = new ArrayList<>();
    List<Integer> items = json.isArray(path) ? json.within(path) : List.of();
    if (items.isEmpty() || items.size() > Certificates.MOST) {
      String message = "'certificatePath' must be a list of 1 to %d certificates";
      throw new Malformed(message.formatted(Certificates.MOST));
    }
    for (int item : items) {
      chain.add(
          json.text(item)
              .flatMap(StrictBase64::url)
              .flatMap(Certificates::of)
              .orElseThrow(() -> new Malformed("a certificate in it cannot be read")));
    }
    return chain;
  }
}
