package org.quadcheck.intake.signature.sigstore;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.quadcheck.evidence.value.Digests;

/**
 * Whether a log of certificates promised to show a certificate to the world (RFC 6962): without
 * that, nobody might notice what an authority gave to whom.
 *
 * @param issuer of the certificate
 */
record CertificateLog(X509Certificate certificate, X509Certificate issuer) {
  private static final ASN1ObjectIdentifier PROMISES =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.2");
  private static final int EXTENSIONS = 3;
  private static final int LOG_ID = 32;
  private static final int SHORT = 0xFFFF;
  private static final byte VERSION = 0;
  private static final byte OF_CERTIFICATE = 0;
  private static final short BEFORE_ITS_ISSUE = 1;

  /** One promise in a certificate. */
  private static final class Promise {
    private final byte[] log = new byte[LOG_ID];
    private final long millis;
    private final byte[] extensions;
    private final byte[] signature;

    Promise(ByteBuffer in) {
      in.get(log);
      millis = in.getLong();
      extensions = bytes(part(in));
      // Hash and kind of signature, which the key tells as well.
      in.getShort();
      signature = bytes(part(in));
    }
  }

  boolean isShownBy(List<LogKey> logs) {
    byte[] held = certificate.getExtensionValue(PROMISES.getId());
    if (held == null) {
      return false;
    }
    try {
      byte[] list =
          ASN1OctetString.getInstance(ASN1OctetString.getInstance(held).getOctets()).getOctets();
      ByteBuffer promises = part(ByteBuffer.wrap(list));
      while (promises.hasRemaining()) {
        Optional<Promise> promise = promise(part(promises));
        if (promise.isPresent() && isKept(promise.get(), logs)) {
          return true;
        }
      }
      return false;
    } catch (IOException | CertificateEncodingException | RuntimeException e) {
      // Broken ASN.1 shows itself by exceptions of any kind.
      return false;
    }
  }

  private static ByteBuffer part(ByteBuffer in) {
    int length = in.getShort() & SHORT;
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  private static byte[] bytes(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    return bytes;
  }

  private static Optional<Promise> promise(ByteBuffer in) {
    return in.get() == VERSION ? Optional.of(new Promise(in)) : Optional.empty();
  }

  private boolean isKept(Promise promise, List<LogKey> logs)
      throws IOException, CertificateEncodingException {
    String id = Base64.getEncoder().encodeToString(promise.log);
    byte[] signed = signed(promise);
    return logs.stream()
        .filter(log -> log.id().equals(id))
        .filter(log -> log.period().contains(Instant.ofEpochMilli(promise.millis)))
        .anyMatch(log -> log.verifies(signed, promise.signature));
  }

  /** What the log signed: the certificate as it was before the promise stood in it. */
  private byte[] signed(Promise promise) throws IOException, CertificateEncodingException {
    byte[] before = withoutPromises();
    byte[] key = Digests.sha256().digest(issuer.getPublicKey().getEncoded());
    ByteBuffer signed =
        ByteBuffer.allocate(17 + key.length + before.length + promise.extensions.length);
    signed.put(VERSION).put(OF_CERTIFICATE).putLong(promise.millis).putShort(BEFORE_ITS_ISSUE);
    signed.put(key).put((byte) (before.length >> 16)).putShort((short) before.length).put(before);
    signed.putShort((short) promise.extensions.length).put(promise.extensions);
    return Arrays.copyOf(signed.array(), signed.position());
  }

  private byte[] withoutPromises() throws IOException, CertificateEncodingException {
    ASN1EncodableVector parts = new ASN1EncodableVector();
    for (ASN1Encodable part : ASN1Sequence.getInstance(certificate.getTBSCertificate())) {
      boolean extensions =
          part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == EXTENSIONS;
      parts.add(extensions ? withoutPromises((ASN1TaggedObject) part) : part);
    }
    return new DERSequence(parts).getEncoded();
  }

  private static ASN1Encodable withoutPromises(ASN1TaggedObject extensions) {
    ASN1EncodableVector kept = new ASN1EncodableVector();
    for (ASN1Encodable one : ASN1Sequence.getInstance(extensions, true)) {
      if (!PROMISES.equals(ASN1Sequence.getInstance(one).getObjectAt(0))) {
        kept.add(one);
      }
    }
    return new DERTaggedObject(true, EXTENSIONS, new DERSequence(kept));
  }
}
