package org.quadcheck.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes forms in PDF for tests; no form that somebody else filled in is at hand. */
public final class PdfBuilder {
  private final PDDocument document = new PDDocument();
  private final PDAcroForm form = new PDAcroForm(document);
  private final COSArray fields = new COSArray();
  private final COSDictionary marks = tick("Yes");
  private boolean packed;

  private final PDPage page = new PDPage();
  private final COSArray lying = new COSArray();

  private PdfBuilder() {
    marks.setDirect(false);
    document.addPage(page);
    page.getCOSObject().setItem(COSName.ANNOTS, lying);
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

  /** What a box looks like that can be ticked with this. */
  public static COSDictionary tick(String state) {
    COSDictionary states = new COSDictionary();
    try {
      states.setItem(COSName.getPDFName(state), drawing("BT /F 9 Tf (4) Tj ET"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return states;
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
    return with(showing(field, marks));
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

  /**
   * A field on the page, beneath those that are there already, unless it has a place of its own.
   */
  public PdfBuilder with(COSDictionary field) {
    return withField(field).placed(field);
  }

  private PdfBuilder placed(COSDictionary field) {
    COSArray kids = field.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && kid != field) {
        placed(kid);
      }
    }
    if (kids != null) {
      return this;
    }
    if (!field.containsKey(COSName.RECT)) {
      at(field, 72, 10 + 14 * (fields.size() % 50));
    }
    field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
    return lying(field);
  }

  /** A field that nobody sees, for it lies on no page. */
  public PdfBuilder withField(COSDictionary field) {
    field.setDirect(false);
    fields.add(field);
    return this;
  }

  /** Something on the page, over all that is there already. */
  public PdfBuilder lying(COSDictionary annotation) {
    annotation.setDirect(false);
    lying.add(annotation);
    return this;
  }

  /** Something on the page of another kind than a field. */
  public PdfBuilder lying(String kind, int left, int bottom) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
    return lying(at(annotation, left, bottom));
  }

  /** The same with its place on the page. */
  public static COSDictionary at(COSDictionary annotation, int left, int bottom) {
    COSArray corners = new COSArray();
    for (int corner : new int[] {left, bottom, left + 100, bottom + 12}) {
      corners.add(COSInteger.get(corner));
    }
    annotation.setItem(COSName.RECT, corners);
    return annotation;
  }

  /** A field of text in which the library itself draws what it holds. */
  public PdfBuilder written(String name, String value, boolean several) throws IOException {
    PDResources fonts = new PDResources();
    fonts.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    form.setDefaultResources(fonts);
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    field.setDefaultAppearance("/Helv 9 Tf 0 0 1 rg");
    field.setMultiline(several);
    with(at(field.getCOSObject(), 300, 700));
    PDAppearanceCharacteristicsDictionary character =
        new PDAppearanceCharacteristicsDictionary(new COSDictionary());
    character.setBackground(new PDColor(new float[] {0.9f}, PDDeviceGray.INSTANCE));
    field.getWidgets().get(0).setAppearanceCharacteristics(character);
    field.setValue(value);
    return this;
  }

  /** The page, to be changed further. */
  public COSDictionary page() {
    return page.getCOSObject();
  }

  /** What the file begins with, to be changed further. */
  public COSDictionary catalogue() {
    return document.getDocumentCatalog().getCOSObject();
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
