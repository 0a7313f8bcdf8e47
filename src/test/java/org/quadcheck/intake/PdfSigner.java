package org.quadcheck.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.quadcheck.intake.TestAuthority.Made;

/** Signs forms in PDF as programs sign them, and changes them afterwards as others do. */
public record PdfSigner(TestAuthority root, KeyPair pair) {

  public static PdfSigner aSigner() {
    return new PdfSigner(TestAuthority.named("CN=Root"), TestAuthority.pair());
  }

  /** The certificate of whoever vouches for the signer. */
  public String authority() throws IOException {
    return TestAuthority.pem(root.certificate());
  }

  public byte[] sign(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      document.addSignature(signature, content -> cms(content.readAllBytes()));
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private byte[] cms(byte[] content) {
    X509Certificate certificate = root.issue(new Made("O=Acme,CN=J. Rivera", pair.getPublic()));
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()),
                  certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (OperatorCreationException | CMSException | IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a program does that saves a changed field behind all that was there. */
  public static byte[] changed(byte[] pdf, String name, COSBase value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary form =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
      COSDictionary field = field(form.getCOSArray(COSName.FIELDS), name);
      field.setItem(COSName.V, value);
      document.saveIncremental(out, Set.of(field));
    }
    return out.toByteArray();
  }

  private static COSDictionary field(COSArray fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.getObject(i) instanceof COSDictionary field
          && name.equals(field.getString(COSName.T))) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field is called " + name);
  }
}
