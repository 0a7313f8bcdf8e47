package org.quadcheck.evidence.content;

/**
 * One thing that an SBOM says of a component.
 *
 * @param text as written
 * @param more what belongs to it: the digest of a hash, the address of a reference, the value of a
 *     property, who says what the licence is, whether a supplier is a person
 */
public record Said(Kind kind, String text, String more) {

  /** The sorts of thing that can be said. */
  public enum Kind {
    GROUP,
    VERSION,
    MANUFACTURER,
    AUTHOR,
    SUPPLIER,
    PUBLISHER,
    PURL,
    CPE,
    SWHID,
    OMNIBOR,
    SWID,
    HASH,
    LICENCE_ID,
    LICENCE_NAME,
    LICENCE_EXPRESSION,
    DESCRIPTION,
    DOWNLOAD,
    REFERENCE,
    RELEASE_DATE,
    END_OF_LIFE,
    USAGE_RESTRICTIONS,
    COMMENTS,
    PROPERTY
  }
}
