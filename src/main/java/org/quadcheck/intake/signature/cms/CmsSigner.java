package org.quadcheck.intake.signature.cms;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.SignerInformation;
import org.quadcheck.intake.signature.EcdsaSignature;
import org.quadcheck.intake.signature.KeyTrial;
import org.quadcheck.intake.signature.RawSignature;

/** One signer of a CMS signature, on whose signature keys are tried. */
record CmsSigner(SignerInformation signer, CmsAlgorithm algorithm, RawSignature.Content content)
    implements KeyTrial {
  private static final int BUFFER = 1 << 16;

  /** Attributes of signatures are shorter by far. */
  private static final int MOST_OF_ATTRIBUTES = 1 << 20;

  private static final byte SET = 0x31;

  @Override
  public boolean fits(PublicKey key) {
    return algorithm.fits(key);
  }

  @Override
  public boolean verifies(PublicKey key) throws IOException {
    Optional<byte[]> value = value(key);
    if (value.isEmpty()) {
      return false;
    }
    byte[] attributes = signer.getEncodedSignedAttributes();
    try {
      Signature signature = algorithm.signature();
      signature.initVerify(key);
      if (attributes == null && !isAttributes()) {
        feed(signature);
      } else if (attributes != null && isOfContent()) {
        signature.update(attributes);
      } else {
        return false;
      }
      return signature.verify(value.get());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<byte[]> value(PublicKey key) {
    byte[] value = signer.getSignature();
    if (key instanceof ECPublicKey ec) {
      return EcdsaSignature.plain(value, ec);
    }
    boolean wrong =
        key instanceof RSAPublicKey rsa
            && value.length != (rsa.getModulus().bitLength() + 7) / Byte.SIZE;
    return wrong ? Optional.empty() : Optional.of(value);
  }

  /**
   * Whether the content itself is what stands in another signature as its signed attributes, which
   * somebody signed, and not as a file.
   */
  private boolean isAttributes() throws IOException {
    byte[] beginning;
    try (InputStream in = content.open()) {
      beginning = in.readNBytes(MOST_OF_ATTRIBUTES);
    }
    try {
      return beginning.length > 0
          && beginning[0] == SET
          && ASN1Primitive.fromByteArray(beginning) instanceof ASN1Set;
    } catch (IOException | RuntimeException e) {
      // What is no whole ASN.1 is none, and shows itself by exceptions of any kind.
      return false;
    }
  }

  private void feed(Signature signature) throws IOException, GeneralSecurityException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = content.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        signature.update(buffer, 0, read);
      }
    }
  }

  /** What the signer signed is the digest of the content, among its attributes. */
  private boolean isOfContent() throws IOException, GeneralSecurityException {
    Optional<ASN1Encodable> type = attribute(signer, CMSAttributes.contentType);
    Optional<ASN1Encodable> stated = attribute(signer, CMSAttributes.messageDigest);
    boolean right =
        type.filter(one -> one.equals(new ASN1ObjectIdentifier(signer.getContentType().getId())))
            .isPresent();
    return right
        && stated.filter(ASN1OctetString.class::isInstance).isPresent()
        && Arrays.equals(
            ((ASN1OctetString) stated.get()).getOctets(), content.digest(algorithm.hash()));
  }

  /** The one value of a signed attribute that stands there once. */
  static Optional<ASN1Encodable> attribute(SignerInformation signer, ASN1ObjectIdentifier name) {
    AttributeTable table = signer.getSignedAttributes();
    if (table == null || table.getAll(name).size() != 1) {
      return Optional.empty();
    }
    ASN1Set values = ((Attribute) table.getAll(name).get(0)).getAttrValues();
    return values.size() == 1 ? Optional.of(values.getObjectAt(0)) : Optional.empty();
  }
}
