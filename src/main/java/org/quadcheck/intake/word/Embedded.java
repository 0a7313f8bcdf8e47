package org.quadcheck.intake.word;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.jsf.JsfSignatures;
import org.quadcheck.intake.signature.jsf.NoCanonicalForm;
import org.quadcheck.intake.signature.pdf.PdfSignatures;
import org.quadcheck.intake.signature.xml.NoXml;
import org.quadcheck.intake.signature.xml.XmlSignatures;

/** The signatures that stand within a document. */
public record Embedded(String path, SbomSource.Opener opener, SignedKind kind, Trust trust) {
  /** The greatest documents in which signatures are verified, for all of one is kept in memory. */
  static final int GREATEST_JSON = 256 << 20;

  static final int GREATEST_XML = 64 << 20;

  static final int GREATEST_PDF = 64 << 20;

  private static final int BEGINNING = 1 << 12;

  /** The outcome of each; none where the document holds none, or is of no kind that can. */
  public List<Signature> verify() throws IOException, InvalidInputException {
    char first = first();
    if (first == '{' || first == '[') {
      return ofJson();
    }
    if (first == '%') {
      return ofPdf();
    }
    return first == '<' ? ofXml() : List.of();
  }

  private List<Signature> ofPdf() throws IOException {
    byte[] bytes = bytes(GREATEST_PDF);
    boolean pdf =
        new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1)
            .startsWith("%PDF-");
    if (bytes.length > GREATEST_PDF) {
      return tooLarge("pdf", GREATEST_PDF);
    }
    return pdf ? new PdfSignatures(path, trust).verify(bytes) : List.of();
  }

  private char first() throws IOException {
    try (InputStream in = opener.open()) {
      byte[] beginning = in.readNBytes(BEGINNING);
      String text =
          new String(beginning, StandardCharsets.ISO_8859_1).replaceAll("[\\x00þÿï»¿]", "");
      return text.isBlank() ? ' ' : text.stripLeading().charAt(0);
    }
  }

  private List<Signature> ofJson() throws IOException, InvalidInputException {
    byte[] bytes = bytes(GREATEST_JSON);
    if (bytes.length > GREATEST_JSON) {
      return tooLarge("jsf", GREATEST_JSON);
    }
    try {
      return new JsfSignatures(path, kind, trust).verify(utf8(bytes));
    } catch (JsonProcessingException | NoCanonicalForm | CharacterCodingException e) {
      return broken(bytes, List.of("signature", "algorithm", "value"), "JSON", e);
    }
  }

  private List<Signature> ofXml() throws IOException, InvalidInputException {
    byte[] bytes = bytes(GREATEST_XML);
    if (bytes.length > GREATEST_XML) {
      return tooLarge("xmldsig", GREATEST_XML);
    }
    try {
      // By the reading of the document itself: the same bytes are other letters elsewhere.
      return new XmlSignatures(path, trust).verify(Decoded.xml(new ByteArrayInputStream(bytes)));
    } catch (NoXml | CharacterCodingException | UnsupportedEncodingException e) {
      return broken(bytes, List.of("http://www.w3.org/2000/09/xmldsig#"), "XML", e);
    }
  }

  /** What is no JSON or XML at all carries no signature; what was meant to, cannot be read. */
  private List<Signature> broken(
      byte[] bytes, List<String> signs, String notation, IOException cause)
      throws InvalidInputException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (signs.stream().allMatch(text::contains)) {
      String message = "looks signed, but %s. Ask the supplier for it again.";
      throw new InvalidInputException(
          Place.of(path), message.formatted(why(notation, cause)), cause);
    }
    return List.of();
  }

  private static String why(String notation, IOException cause) {
    if (cause instanceof NoCanonicalForm form) {
      return String.valueOf(form.getMessage());
    }
    boolean twice = String.valueOf(cause.getMessage()).startsWith("Duplicate field");
    return cause instanceof JsonProcessingException && twice
        ? "a member stands twice in one object"
        : "is not valid %s".formatted(notation)
            + (cause instanceof NoXml ? ", or has a document type" : "");
  }

  private byte[] bytes(int greatest) throws IOException {
    try (InputStream in = opener.open()) {
      return in.readNBytes(greatest + 1);
    }
  }

  private List<Signature> tooLarge(String scheme, int greatest) {
    String message =
        "the document is too large to look for signatures in it: at most %d bytes are read";
    return List.of(
        new Signature(
            path, scheme, SignatureOutcome.NOT_VERIFIED, "", message.formatted(greatest)));
  }

  /** The canonical form is of characters, so that their encoding does not matter. */
  private static byte[] utf8(byte[] bytes) throws IOException {
    ByteArrayOutputStream utf8 = new ByteArrayOutputStream(bytes.length);
    try (Reader reader = Decoded.reader(new ByteArrayInputStream(bytes));
        Writer writer = new OutputStreamWriter(utf8, StandardCharsets.UTF_8)) {
      reader.transferTo(writer);
    }
    return utf8.toByteArray();
  }
}
