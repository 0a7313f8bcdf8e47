package org.quadcheck.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes forms in PDF for tests; no form that somebody else filled in is at hand. */
public final class PdfBuilder {
  private final PDDocument document = new PDDocument();
  private final PDAcroForm form = new PDAcroForm(document);
  private final COSArray fields = new COSArray();
  private boolean packed;

  private PdfBuilder() {
    document.addPage(new PDPage());
    document.getDocumentCatalog().setAcroForm(form);
    form.getCOSObject().setItem(COSName.FIELDS, fields);
  }

  public static PdfBuilder aPdf() {
    return new PdfBuilder();
  }

  /** The attestation form, filled in throughout, by names as people make them up. */
  public static PdfBuilder aForm() {
    return aForm(true);
  }

  private static PdfBuilder aForm(boolean signed) {
    return aPdf()
        .box("NewAttestation", true)
        .box("AttestationFollowingExtensionOrWaiver", false)
        .box("RevisedAttestation", false)
        .box("CompanyWide", false)
        .box("IndividualProduct", true)
        .box("MultipleProducts", false)
        .text("form1[0].Product Name 1[0]", "Acme Gateway")
        .text("form1[0].Version Number 1[0]", "4.2.0")
        .text("form1[0].Release/Publish Date 1[0]", "September 30, 2026")
        .text("CompanyName", "Acme Networks Pty Ltd")
        .text("Address", "1 Harbour Street")
        .text("City", "Sydney")
        .text("State or Province", "NSW")
        .text("Postal Code", "2000")
        .text("Country", "Australia")
        .text("Company Website", "https://acme.example")
        .text("Primary Contact Name", "Product security team")
        .text("Title", "")
        .text("Address_2", "1 Harbour Street")
        .text("Phone Number", "+61 2 5550 0100")
        .text("Email Address", "security@acme.example")
        .signature("Signature", signed)
        .text("Signatory Name", "J. Rivera")
        .text("Title_2", "Chief Executive Officer")
        .text("Date", "12 October 2026");
  }

  /** The same with its twelve statements, each attested. */
  public static PdfBuilder aFormWithStatements() {
    return aFormWithStatements(true);
  }

  /** One that somebody signed, or nobody. */
  public static PdfBuilder aFormWithStatements(boolean signed) {
    PdfBuilder pdf = aForm(signed);
    List.of("1a", "1b", "1c", "1d", "1e", "1f", "2", "3", "4", "4a", "4b", "4c")
        .forEach(item -> pdf.box("Practice " + item, true));
    return pdf.box("Notify agencies of a lapse", true);
  }

  public PdfBuilder text(String name, String value) {
    return labelled(name, "", value);
  }

  public PdfBuilder labelled(String name, String label, String value) {
    COSDictionary field = field(name, "Tx");
    if (!value.isEmpty()) {
      field.setItem(COSName.V, new COSString(value));
    }
    if (!label.isEmpty()) {
      field.setItem(COSName.getPDFName("TU"), new COSString(label));
    }
    return with(field);
  }

  /** A field of text that shows what these operators draw. */
  public PdfBuilder drawn(String name, String value, String operators) throws IOException {
    COSDictionary field = field(name, "Tx");
    if (!value.isEmpty()) {
      field.setItem(COSName.V, new COSString(value));
    }
    return with(showing(field, drawing(operators)));
  }

  /** The same field with this as what it looks like. */
  public static COSDictionary showing(COSDictionary field, COSBase normal) {
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.N, normal);
    field.setItem(COSName.AP, looks);
    return field;
  }

  public static COSStream drawing(String operators) throws IOException {
    return drawing(operators, new COSDictionary());
  }

  /** What operators draw with a font that is called F. */
  public static COSStream drawing(String operators, COSDictionary font) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.getPDFName("Font"), fonts);
    COSStream stream = stream(operators);
    stream.setItem(COSName.RESOURCES, resources);
    return stream;
  }

  public static COSStream stream(String text) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** Programs are asked to draw the fields anew, which not all of them do. */
  public PdfBuilder needingAppearances() {
    form.getCOSObject().setBoolean(COSName.getPDFName("NeedAppearances"), true);
    return this;
  }

  public PdfBuilder box(String name, boolean ticked) {
    return box(name, ticked, ticked);
  }

  public PdfBuilder box(String name, boolean ticked, boolean shown) {
    COSDictionary field = field(name, "Btn");
    field.setItem(COSName.V, COSName.getPDFName(ticked ? "Yes" : "Off"));
    field.setItem(COSName.AS, COSName.getPDFName(shown ? "Yes" : "Off"));
    return with(field);
  }

  public PdfBuilder signature(String name, boolean signed) {
    COSDictionary field = field(name, "Sig");
    if (signed) {
      COSDictionary made = new COSDictionary();
      made.setItem(COSName.CONTENTS, new COSString(new byte[] {1}));
      field.setItem(COSName.V, made);
    }
    return with(field);
  }

  public PdfBuilder with(COSDictionary field) {
    field.setDirect(false);
    fields.add(field);
    return this;
  }

  public static COSDictionary field(String name, String type) {
    COSDictionary field = new COSDictionary();
    field.setItem(COSName.FT, COSName.getPDFName(type));
    field.setItem(COSName.T, new COSString(name));
    return field;
  }

  public PdfBuilder withSecondForm() {
    form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
    return this;
  }

  /** Objects in packed lists, as newer programs write them. */
  public PdfBuilder packed() {
    packed = true;
    return this;
  }

  public PdfBuilder locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(
        out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    document.close();
    return out.toByteArray();
  }
}
