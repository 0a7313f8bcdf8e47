package org.quadcheck.intake.shape.json;

import java.util.HashSet;
import java.util.Set;
import org.quadcheck.intake.shape.text.Enumeration;
import org.quadcheck.intake.shape.text.Form;
import org.quadcheck.intake.shape.text.Length;
import org.quadcheck.intake.shape.text.NamedForm;
import org.quadcheck.intake.shape.text.TextRule;

/** Forms of text that several formats ask for. */
public final class KnownTexts {
  public static final TextRule ID = new Length(1, Integer.MAX_VALUE);
  public static final TextRule ENCODING = new Enumeration(new HashSet<>(Set.of("base64")));
  public static final TextRule HASH = new Form.HashForm();
  public static final TextRule ADDRESS = NamedForm.ADDRESS;
  public static final TextRule MAIL = NamedForm.MAIL;

  private KnownTexts() {}

  /** A name of the list of SPDX licences that CycloneDX brings. */
  public static TextRule licence() {
    return JsonRules.licences();
  }
}
