package org.quadcheck.intake.signature.cms;

import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * What of CMS no signature covers: versions and algorithms that are said twice. They must be as RFC
 * 5652 asks, lest they could be changed without harm to the signature.
 */
record CmsShape(ContentInfo info, SignedData data) {
  private static final int PLAIN = 1;
  private static final int WITH_KEY = 3;
  private static final int WITH_ATTRIBUTES = 4;
  private static final int WITH_OTHERS = 5;

  /** By which tag another list of what is revoked is told, such as an answer of OCSP. */
  private static final Set<Integer> OTHER_LIST = Set.of(1);

  private static final Set<Integer> OTHER_CERTIFICATE = Set.of(3);
  private static final Set<Integer> ATTRIBUTES = Set.of(2);
  private static final Set<Integer> OLD_ATTRIBUTES = Set.of(1);

  static CmsShape of(ContentInfo info) {
    return new CmsShape(info, SignedData.getInstance(info.getContent()));
  }

  boolean isRight() {
    boolean signed = CMSObjectIdentifiers.signedData.equals(info.getContentType());
    boolean byKey = false;
    for (ASN1Encodable one : data.getSignerInfos()) {
      SignerInfo signer = SignerInfo.getInstance(one);
      boolean key = signer.getSID().isTagged();
      byKey |= key;
      if (!signer.getVersion().hasValue(key ? WITH_KEY : PLAIN) || !isListed(signer)) {
        return false;
      }
    }
    return signed && data.getVersion().hasValue(version(byKey));
  }

  /** Section 5.1: the version follows from what is enclosed. */
  private int version(boolean byKey) {
    if (holds(data.getCertificates(), OTHER_CERTIFICATE) || holds(data.getCRLs(), OTHER_LIST)) {
      return WITH_OTHERS;
    }
    if (holds(data.getCertificates(), ATTRIBUTES)) {
      return WITH_ATTRIBUTES;
    }
    boolean plain = CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
    boolean old = holds(data.getCertificates(), OLD_ATTRIBUTES);
    return byKey || !plain || old ? WITH_KEY : PLAIN;
  }

  private static boolean holds(ASN1Set some, Set<Integer> tags) {
    if (some != null) {
      for (ASN1Encodable one : some) {
        if (one.toASN1Primitive() instanceof ASN1TaggedObject tagged
            && tags.contains(tagged.getTagNo())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isListed(SignerInfo signer) {
    AlgorithmIdentifier digest = signer.getDigestAlgorithm();
    boolean listed = false;
    ASN1Set all = data.getDigestAlgorithms();
    for (ASN1Encodable one : all) {
      AlgorithmIdentifier other = AlgorithmIdentifier.getInstance(one);
      listed |= other.getAlgorithm().equals(digest.getAlgorithm()) && isBare(other);
    }
    return listed && isBare(digest);
  }

  private static boolean isBare(AlgorithmIdentifier algorithm) {
    return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
  }
}
