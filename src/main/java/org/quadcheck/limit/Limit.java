package org.quadcheck.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything of which no more than so much is read; the option, its help and the page of limits are
 * made from this list. Whoever submits stands outside the trust boundary.
 */
public enum Limit {
  FILE_SIZE(2L << 30, 1L << 40, Unit.BYTES, "bytes of one file, unpacked"),
  TOTAL_SIZE(4L << 30, 1L << 42, Unit.BYTES, "bytes of all files together, unpacked"),
  FILES(10_000, 1_000_000, Unit.COUNT, "files and folders, or entries of an archive"),
  FOLDERS(32, 200, Unit.COUNT, "folders in one another"),
  ZIP_RATIO(
      200,
      100_000,
      Unit.COUNT,
      "times that a file may be larger than its packed form, above 1,048,576 bytes"),
  ZIP_DIRECTORY(64L << 20, 1L << 30, Unit.BYTES, "bytes of the list of entries of an archive"),
  PROBLEMS(100, 1_000_000, Unit.COUNT, "problems that are told; the rest is counted"),
  SECONDS(3_600, 604_800, Unit.COUNT, "seconds that reading and judging may take"),
  DEPTH(
      200, 2_000, Unit.COUNT, "members, lists or elements in one another, in an SBOM or envelope"),
  YAML_DEPTH(
      64, 200, Unit.COUNT, "maps and lists in one another, in YAML, an attestation, a VEX or data"),
  YAML_LINE(1_000_000, 100_000_000, Unit.COUNT, "characters of one line, in YAML"),
  TEXT_LENGTH(5_000_000, 100_000_000, Unit.COUNT, "characters of one text"),
  NAME_LENGTH(10_000, 1_000_000, Unit.COUNT, "characters of the name of a member or element"),
  NUMBER_LENGTH(100, 1_000, Unit.COUNT, "digits of one number"),
  COMPONENTS(1_000_000, 100_000_000, Unit.COUNT, "components of an SBOM"),
  EDGES(10_000_000, 1_000_000_000, Unit.COUNT, "dependencies and containments of an SBOM"),
  ATTESTATION_SIZE(3_000_000, 1L << 28, Unit.BYTES, "bytes of an attestation"),
  PDF_SIZE(32L << 20, 1L << 30, Unit.BYTES, "bytes of a PDF that is looked into for a form"),
  PDF_FIELDS(10_000, 1_000_000, Unit.COUNT, "fields of a form in PDF"),
  VEX_SIZE(64L << 20, 1L << 30, Unit.BYTES, "bytes of an OpenVEX or CSAF document"),
  ENVELOPES(1_000, 1_000_000, Unit.COUNT, "envelopes or statements in one file"),
  PAYLOAD_SIZE(256L << 20, 1L << 34, Unit.BYTES, "bytes of the payload of an envelope, decoded"),
  SIGNATURES(20, 1_000, Unit.COUNT, "signatures of one envelope"),
  SUBJECTS(10_000, 1_000_000, Unit.COUNT, "subjects of one statement"),
  DATA_SIZE(256L << 20, 1L << 30, Unit.BYTES, "bytes of one file of the buyer's data, unpacked"),
  DATA_FILES(1_000_000, 100_000_000, Unit.COUNT, "files of the buyer's data"),
  XML_ENTITIES(0, 0, Unit.COUNT, "entities and document types of XML"),
  YAML_ALIASES(0, 0, Unit.COUNT, "aliases, anchors of maps and lists, merge keys and tags of YAML");

  /** What a limit is counted in. */
  public enum Unit {
    BYTES,
    COUNT
  }

  private final long standard;
  private final long most;
  private final Unit unit;
  private final String guards;

  Limit(long standard, long most, Unit unit, String guards) {
    this.standard = standard;
    this.most = most;
    this.unit = unit;
    this.guards = guards;
  }

  /** How it is called on the command line and in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The limit of this word. */
  public static Optional<Limit> read(String word) {
    return Arrays.stream(values()).filter(limit -> limit.word().equals(word)).findFirst();
  }

  /** The words of all that can be set. */
  public static List<String> words() {
    return Arrays.stream(values()).filter(limit -> !limit.isFixed()).map(Limit::word).toList();
  }

  /** Whether nobody can set it: none of these are read. */
  public boolean isFixed() {
    return most == 0;
  }

  /** What is meant for every supplier unless the buyer says otherwise. */
  public long standard() {
    return standard;
  }

  /** To how much it can be set; more has no meaning here, or would not be borne. */
  public long most() {
    return most;
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** What is counted. */
  public String guards() {
    return guards;
  }
}
