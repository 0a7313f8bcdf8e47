package org.quadcheck.intake.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.chain.Certificates;
import org.quadcheck.intake.signature.chain.Stamper;
import org.quadcheck.intake.signature.chain.Stampers;

/** A time stamp (RFC 3161): the word of an authority that it saw something at a moment. */
public final class TimeStamp {
  private static final int PARTS_OF_RESPONSE = 2;

  private final CMSSignedData data;
  private final SignerInformation signer;

  /** The statement itself, which is signed. */
  private final byte[] content;

  private TimeStamp(CMSSignedData data, SignerInformation signer) {
    this.data = data;
    this.signer = signer;
    this.content = (byte[]) data.getSignedContent().getContent();
  }

  /**
   * When something was stamped by an authority that is trusted; empty where nothing proves it.
   *
   * @param der a token, or the response of an authority that holds one
   */
  public static Optional<Instant> proven(byte[] der, byte[] stamped, Stampers trusted)
      throws IOException {
    return proven(der, () -> new ByteArrayInputStream(stamped), trusted);
  }

  /** The same of a file. */
  public static Optional<Instant> proven(byte[] der, RawSignature.Content stamped, Stampers trusted)
      throws IOException {
    try {
      Optional<TimeStamp> stamp = read(der);
      return stamp.isEmpty() ? Optional.empty() : stamp.get().proven(stamped, trusted);
    } catch (CMSException
        | GeneralSecurityException
        | ParseException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | ArrayIndexOutOfBoundsException e) {
      // Broken ASN.1 shows itself late, when a part is looked at, by exceptions of these kinds.
      return Optional.empty();
    }
  }

  /** Whether it is a time stamp, of whatever. */
  public static boolean isOne(byte[] der) {
    try {
      return read(der).isPresent();
    } catch (CMSException | RuntimeException e) {
      // Broken ASN.1 shows itself by exceptions of any kind.
      return false;
    }
  }

  /** Whether it says that it is over this, whoever made it, and however weak its hash is. */
  public static boolean isOver(byte[] der, byte[] stamped) throws IOException {
    return isOver(der, () -> new ByteArrayInputStream(stamped));
  }

  /** The same of a file. */
  public static boolean isOver(byte[] der, RawSignature.Content stamped) throws IOException {
    try {
      Optional<TimeStamp> stamp = read(der);
      return stamp.isPresent()
          && hashes(TSTInfo.getInstance(stamp.get().content).getMessageImprint(), stamped);
    } catch (CMSException | GeneralSecurityException | RuntimeException e) {
      // Broken ASN.1 shows itself late, by exceptions of any kind.
      return false;
    }
  }

  private static Optional<TimeStamp> read(byte[] der) throws CMSException {
    ASN1Sequence whole = ASN1Sequence.getInstance(der);
    boolean response =
        whole.size() == PARTS_OF_RESPONSE && whole.getObjectAt(0) instanceof ASN1Sequence;
    ASN1Encodable token = response ? whole.getObjectAt(1) : whole;
    ContentInfo info = ContentInfo.getInstance(token);
    if (!CmsShape.of(info).isRight()) {
      return Optional.empty();
    }
    CMSSignedData data = new CMSSignedData(info);
    List<SignerInformation> signers = List.copyOf(data.getSignerInfos().getSigners());
    boolean isStamp =
        PKCSObjectIdentifiers.id_ct_TSTInfo.getId().equals(data.getSignedContentTypeOID());
    return isStamp && signers.size() == 1 && data.getSignedContent() != null
        ? Optional.of(new TimeStamp(data, signers.get(0)))
        : Optional.empty();
  }

  private Optional<Instant> proven(RawSignature.Content stamped, Stampers trusted)
      throws IOException, GeneralSecurityException, ParseException {
    TSTInfo info = TSTInfo.getInstance(content);
    if (!isOf(info.getMessageImprint(), stamped)) {
      return Optional.empty();
    }
    Instant moment = info.getGenTime().getDate().toInstant();
    List<X509Certificate> brought = certificates();
    for (X509Certificate one : candidates(brought, trusted)) {
      if (isSignedBy(one) && trusted.vouchFor(one, brought, moment)) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(MessageImprint imprint, RawSignature.Content stamped)
      throws IOException, GeneralSecurityException {
    return !CmsAlgorithm.isWeak(hash(imprint).orElse("")) && hashes(imprint, stamped);
  }

  private static Optional<String> hash(MessageImprint imprint) {
    return CmsAlgorithm.hash(imprint.getHashAlgorithm().getAlgorithm().getId());
  }

  private static boolean hashes(MessageImprint imprint, RawSignature.Content stamped)
      throws IOException, GeneralSecurityException {
    Optional<String> hash = hash(imprint);
    return hash.isPresent()
        && Arrays.equals(stamped.digest(hash.get()), imprint.getHashedMessage());
  }

  private List<X509Certificate> certificates() throws IOException {
    List<X509Certificate> brought = new ArrayList<>();
    for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
      Certificates.of(holder.getEncoded()).ifPresent(brought::add);
      if (brought.size() == Certificates.MOST) {
        break;
      }
    }
    return brought;
  }

  /** The stamp names its certificate, and does not always bring it along. */
  private List<X509Certificate> candidates(List<X509Certificate> brought, Stampers trusted)
      throws IOException, GeneralSecurityException {
    List<X509Certificate> candidates = new ArrayList<>();
    List<X509Certificate> known = new ArrayList<>(brought);
    trusted.all().stream().map(Stamper::own).forEach(known::addAll);
    for (X509Certificate one : known) {
      if (signer.getSID().match(new X509CertificateHolder(one.getEncoded()))) {
        candidates.add(one);
      }
    }
    return candidates;
  }

  private boolean isSignedBy(X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    Optional<CmsAlgorithm> algorithm =
        CmsAlgorithm.of(
            signer.getDigestAlgorithmID(), signer.toASN1Structure().getDigestEncryptionAlgorithm());
    if (algorithm.isEmpty() || algorithm.get().weakness().isPresent()) {
      return false;
    }
    CmsSigner made =
        new CmsSigner(signer, algorithm.get(), () -> new ByteArrayInputStream(content));
    return made.fits(certificate.getPublicKey())
        && made.verifies(certificate.getPublicKey())
        && SigningCertificates.name(signer, certificate);
  }
}
