package org.quadcheck.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.intake.pdf.PdfForm;

/**
 * What attestations were taken for, by the path of each.
 *
 * @param forms those in PDF, with what each field was taken for
 * @param others those of every other form, under our own keys
 */
public record Understood(Map<String, PdfForm> forms, Map<String, Foreign> others) {
  public Understood {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }
}
