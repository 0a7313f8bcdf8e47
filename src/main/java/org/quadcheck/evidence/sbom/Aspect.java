package org.quadcheck.evidence.sbom;

/** What is seen of a component beside its fields, and counted for the whole document alone. */
public enum Aspect {
  /** Its licence is said to be the one that its makers declare. */
  LICENCE_DECLARED,
  /** Its licence is said to be the one that was found by looking. */
  LICENCE_CONCLUDED,
  /** Its licence stands there without a word on who says so. */
  LICENCE_UNQUALIFIED,
  SWHID,
  OMNIBOR,
  SWID,
  /** It stands within another component. */
  NESTED
}
