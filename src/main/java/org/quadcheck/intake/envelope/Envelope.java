package org.quadcheck.intake.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.intake.signature.DsseSignature;

/** One document of a file of envelopes, as far as its outermost members tell what it is. */
final class Envelope {
  private String payloadType = "";
  private String mediaType = "";
  private Optional<Passage> payload = Optional.empty();
  private Optional<Passage> whole = Optional.empty();
  private final List<DsseSignature.Made> signatures = new ArrayList<>();
  private Optional<Passage> material = Optional.empty();
  private boolean enveloped;
  private boolean bundled;
  private boolean statement;

  void payloadType(String type) {
    payloadType = type;
    enveloped = true;
  }

  void payload(Passage passage) {
    payload = Optional.of(passage);
    enveloped = true;
  }

  void signature(DsseSignature.Made made) {
    signatures.add(made);
  }

  /** What a bundle brings to bear its signature out. */
  void material(Passage passage) {
    material = Optional.of(passage);
  }

  /** The kind and version of the bundle that it stands in. */
  void mediaType(String type) {
    mediaType = type;
  }

  String mediaType() {
    return mediaType;
  }

  Optional<Passage> material() {
    return material;
  }

  /** It stands in a bundle. */
  void bundled() {
    bundled = true;
  }

  void statement() {
    statement = true;
  }

  void whole(Passage passage) {
    whole = Optional.of(passage);
  }

  String payloadType() {
    return payloadType;
  }

  Optional<Passage> payload() {
    return payload;
  }

  /** The document itself, where it is a statement without an envelope. */
  Optional<Passage> bareStatement() {
    return statement && !enveloped ? whole : Optional.empty();
  }

  boolean isEnveloped() {
    return enveloped;
  }

  boolean isBundle() {
    return bundled;
  }

  List<DsseSignature.Made> signatures() {
    return signatures;
  }
}
