package org.quadcheck.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.quadcheck.intake.TestAuthority.Made;
import org.quadcheck.intake.pdf.PdfBuilder;

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

  /** What a program adds that stamps the document as a whole. */
  static byte[] stamped(byte[] pdf, TestStamper stamper, Instant moment) throws IOException {
    return stamped(pdf, content -> stamper.stamp(content.readAllBytes(), moment));
  }

  static byte[] stamped(byte[] pdf, SignatureInterface made) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature stamp = new PDSignature();
      stamp.setType(COSName.getPDFName("DocTimeStamp"));
      stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
      document.addSignature(stamp, made);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  /**
   * What a program does to a document before it saves what it changed behind all that was there.
   */
  interface Change {
    /** What was changed. */
    Set<COSDictionary> make(COSDictionary catalogue) throws IOException;
  }

  static byte[] updated(byte[] pdf, Change change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.saveIncremental(out, change.make(document.getDocumentCatalog().getCOSObject()));
    }
    return out.toByteArray();
  }

  /** What a program adds so that signatures can be verified when their certificates have ended. */
  static byte[] withProofs(byte[] pdf) throws IOException {
    return updated(pdf, PdfSigner::prove);
  }

  static Set<COSDictionary> prove(COSDictionary catalogue) throws IOException {
    COSArray certificates = new COSArray();
    certificates.add(PdfBuilder.stream("a certificate"));
    COSDictionary store = new COSDictionary();
    store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
    store.setItem(COSName.getPDFName("Certs"), certificates);
    catalogue.setItem(COSName.getPDFName("DSS"), store);
    COSDictionary extension = new COSDictionary();
    extension.setInt(COSName.getPDFName("ExtensionLevel"), 5);
    COSDictionary extensions = new COSDictionary();
    extensions.setItem(COSName.getPDFName("ESIC"), extension);
    catalogue.setItem(COSName.getPDFName("Extensions"), extensions);
    return Set.of(catalogue);
  }

  private byte[] cms(byte[] content) {
    X509Certificate certificate = root.issue(new Made("O=Acme,CN=J. Rivera", pair.getPublic()));
    return new TestCms(pair.getPrivate(), certificate).bytes(content, false);
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

  static COSDictionary field(COSArray fields, String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.getObject(i) instanceof COSDictionary field
          && name.equals(field.getString(COSName.T))) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field is called " + name);
  }
}
