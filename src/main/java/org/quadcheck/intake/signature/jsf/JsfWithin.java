package org.quadcheck.intake.signature.jsf;

import java.util.Optional;

/** Counts the signatures that stand within a document and sign a part of it. */
final class JsfWithin {
  private JsfWithin() {}

  static int count(JsonIndex json, Optional<JsfBlock> ofTheWhole) {
    int found = 0;
    for (int one = 1; one < json.count(); one++) {
      boolean whole = ofTheWhole.isPresent() && ofTheWhole.get().object() == one;
      if (!whole && json.isObject(one) && json.isNamed(one, "signature")) {
        found +=
            json.member(one, "value").isPresent()
                    || json.member(one, "signers").isPresent()
                    || json.member(one, "chain").isPresent()
                ? 1
                : 0;
      }
    }
    return found;
  }
}
