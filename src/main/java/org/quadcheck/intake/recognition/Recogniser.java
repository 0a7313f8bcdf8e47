package org.quadcheck.intake.recognition;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.intake.attestation.AttestationReader;
import org.quadcheck.intake.attestation.declarations.BomTree;
import org.quadcheck.intake.attestation.oscal.ComponentDefinition;
import org.quadcheck.intake.data.DataFormat;
import org.quadcheck.intake.handed.Labels;
import org.quadcheck.intake.handed.ZipKind;
import org.quadcheck.intake.packed.Packing;
import org.quadcheck.intake.pdf.PdfFormReader;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.spdx3.Spdx3Shape;
import org.quadcheck.intake.vex.VexFormat;
import org.quadcheck.limit.Limits;

/** Tells by its content what a file is, and never by its name. */
public final class Recogniser {
  private static final Recognised.BuyersOwn SETTINGS =
      own("settings of quadcheck", "Leave them out.");
  private static final Recognised.BuyersOwn KEYS =
      own("keys or certificates", "Give a folder of them with --trust.");
  private static final Pattern SETTINGS_NAME = Pattern.compile("\\.?quadcheck\\.ya?ml");

  /** A page that shows how one is written has dots in its place. */
  private static final Pattern PEM_KEY =
      Pattern.compile(
          "-----BEGIN [A-Z0-9 ]*(KEY|KEY BLOCK|CERTIFICATE)-----(\\s|\\\\[nr])*+[A-Za-z0-9+/]");

  private static final Pattern MEANT_AS_SBOM =
      Pattern.compile(
          "\"(bomFormat|spdxVersion|SPDXID|spdxId)\"|SPDXVersion:|cyclonedx\\.org/schema/bom|\\A\\s*<bom[\\s>]"
              + "|<spdxVersion>|<SPDXID>|(?m)^[ \\t]*[\"']?(spdxVersion|SPDXID)[\"']?\\s*:"
              + "|[\"'<]https?://spdx\\.org/rdf/(terms#|v?3[^\"'>\\s]*(context|terms))"
              // Protobuf of which a byte or two of the version are damaged.
              + "|\\x1A-urn:uuid:|\\A\\n[\\x03\\x04](1.\\d|1\\..|.\\.\\d)");

  private Recogniser() {}

  private static Recognised.BuyersOwn own(String what, String wayOut) {
    return new Recognised.BuyersOwn(what, wayOut);
  }

  public static Recognised recognise(ScannedFile file, Limits limits) throws IOException {
    if (file.size() == 0) {
      return new Recognised.Other("empty");
    }
    return PdfFormReader.isOne(file.bytes(PdfFormReader.BEGINNING))
        ? new PdfForms(limits).recognise(file)
        : recognise(file);
  }

  private static Recognised recognise(ScannedFile file) throws IOException {
    byte[] beginning = file.beginning();
    Optional<SbomFormat> format = sbom(file, beginning);
    if (format.isPresent()) {
      boolean declares = BomTree.isMentioned(format.get(), file.opener());
      return new Recognised.AnSbom(format.get(), declares);
    }
    Optional<StandIn> instead = StandIn.of(beginning);
    if (instead.isPresent()) {
      return new Recognised.Other(instead.get().words() + "; hand in the file itself");
    }
    ZipKind zip = ZipKind.of(beginning);
    if (zip != ZipKind.NONE) {
      return new Recognised.Other(zip.reason());
    }
    Packing packing = Packing.of(beginning);
    return packing == Packing.NONE
        ? recognise(file, Outline.of(file, beginning))
        : new Recognised.Other(packing.reason());
  }

  private static Optional<SbomFormat> sbom(ScannedFile file, byte[] beginning) throws IOException {
    Optional<SbomFormat> format = SbomFormat.recognise(beginning);
    return format.isPresent() || file.isShort() ? format : SbomFormat.recogniseWhole(file.opener());
  }

  private static Recognised recognise(ScannedFile file, Outline outline) {
    if (isEnvelope(outline)) {
      return new Recognised.AnEnvelope("");
    }
    if (OwnForm.isMeant(outline) || AttestationReader.isTable(outline.text())) {
      return new Recognised.AnAttestation(Recognised.AnAttestation.Form.OWN);
    }
    if (outline.keys().contains(ComponentDefinition.KEY)
        || ComponentDefinition.isXml(outline.text())) {
      return new Recognised.AnAttestation(Recognised.AnAttestation.Form.OSCAL);
    }
    Optional<VexFormat> vex = VexFormat.recognise(outline.keys(), outline.text());
    if (vex.isPresent()) {
      return new Recognised.AVex(vex.get());
    }
    Optional<OtherFormat> other = OtherFormat.recognise(outline.text());
    if (other.isPresent() && !other.get().isVague()) {
      return new Recognised.Other(other.get().reason());
    }
    return buyersOwn(file, outline)
        .or(() -> broken(outline))
        .or(
            () ->
                ToolFormat.recognise(outline.keys())
                    .map(ToolFormat::reason)
                    .map(Recognised.Other::new))
        .orElseGet(
            () -> new Recognised.Other(other.map(OtherFormat::reason).orElse("no known format")));
  }

  private static boolean isEnvelope(Outline outline) {
    boolean statement =
        outline.keys().contains("_type") && outline.text().contains("in-toto.io/Statement");
    return statement
        || outline.keys().contains("payloadType")
        || outline.keys().contains("dsseEnvelope");
  }

  private static Optional<Recognised> buyersOwn(ScannedFile file, Outline outline) {
    if (SETTINGS_NAME.matcher(Labels.name(file.path())).matches()) {
      return Optional.of(SETTINGS);
    }
    Matcher key = PEM_KEY.matcher(outline.text());
    if (key.find() && !Mention.isBehind(outline.text().substring(0, key.start()))) {
      return Optional.of(KEYS);
    }
    Optional<DataFormat> data = DataFormat.recognise(outline.keys(), outline.text());
    if (data.isPresent()) {
      return Optional.of(own("data on " + data.get().kind().title(), "Give it with --data."));
    }
    return OwnForm.isHalf(outline)
        ? Optional.empty()
        : BuyersFile.recognise(outline).map(BuyersFile::own);
  }

  private static Optional<Recognised> broken(Outline outline) {
    if (OwnForm.isHalf(outline)) {
      String message =
          "looks like an attestation without the key 'attestation'. Add 'attestation: 1'.";
      return Optional.of(new Recognised.Broken(message));
    }
    return OwnForm.isBroken(outline)
        ? Optional.of(new Recognised.AnAttestation(Recognised.AnAttestation.Form.OWN))
        : brokenSbom(outline);
  }

  private static Optional<Recognised> brokenSbom(Outline outline) {
    String said = Mention.withoutExamples(outline.text());
    Matcher mark = MEANT_AS_SBOM.matcher(said);
    boolean meant = mark.find();
    if (Mention.isBehind(meant ? said.substring(0, mark.start()) : said)) {
      return Optional.empty();
    }
    Optional<String> spdx3 = Spdx3Shape.refusal(said);
    if (spdx3.isPresent()) {
      return spdx3.map(Recognised.Broken::new);
    }
    String why = outline.oddity().isEmpty() ? "cannot be read as one" : outline.oddity();
    String message = "looks like an SBOM, but %s. Ask the supplier to export it again.";
    return meant ? Optional.of(new Recognised.Broken(message.formatted(why))) : Optional.empty();
  }
}
