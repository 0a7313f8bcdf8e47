package org.quadcheck.intake.signature.pdf;

/** What something that was added to a PDF changes in it. */
enum PdfEffect {
  NOTHING,
  /**
   * What the file says of itself, such as its title; nothing that a page shows or a field holds.
   */
  DESCRIPTION,
  /** Something else, or nobody can tell what. */
  CONTENT
}
