package org.quadcheck.intake.signature.cms;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Set;
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
  private static final int WITH_NAME = 1;
  private static final int WITH_KEY = 3;

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
      if (!is(signer.getVersion(), key ? WITH_KEY : WITH_NAME) || !isListed(signer)) {
        return false;
      }
    }
    boolean plain = CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
    return signed && is(data.getVersion(), byKey || !plain ? WITH_KEY : WITH_NAME);
  }

  private static boolean is(ASN1Integer version, int asked) {
    return version.hasValue(asked);
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
