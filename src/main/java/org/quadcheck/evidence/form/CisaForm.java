package org.quadcheck.evidence.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * The CISA Secure Software Development Attestation Form 1.0, as far as the attestation that it
 * stands in does not hold it: producer, product, type and signature are the attestation's own, and
 * its twelve statements and the promise to tell of a lapse are claims.
 *
 * @param facts of the fields that stand there, whatever they say
 * @param products all that it attests; none where it attests the product of the attestation alone
 * @param letters by the id of their plan
 * @param cautions why a person must look at the form itself
 */
public record CisaForm(
    Map<FormField, Value> facts,
    List<FormProduct> products,
    List<FormAttachment> attachments,
    Map<String, PlanLetter> letters,
    List<Caution> cautions,
    Place place) {
  public CisaForm {
    Map<FormField, Value> copy = new EnumMap<>(FormField.class);
    copy.putAll(facts);
    facts = Collections.unmodifiableMap(copy);
    products = List.copyOf(products);
    attachments = List.copyOf(attachments);
    letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    cautions = List.copyOf(cautions);
  }

  /** The same, for these products. */
  public CisaForm attesting(List<FormProduct> others) {
    return new CisaForm(facts, others, attachments, letters, cautions, place);
  }

  /** What stands in a field. */
  public Value fact(FormField field) {
    return facts.getOrDefault(field, Value.absent(place));
  }

  /** Whether a field is answered with this word. */
  public boolean says(FormField field, String word) {
    Value fact = fact(field);
    return fact.isStated() && fact.text().equals(word);
  }

  /** The day in a field; empty where none is stated. */
  public Optional<LocalDate> day(FormField field) {
    Value fact = fact(field);
    try {
      return fact.isStated() ? Optional.of(LocalDate.parse(fact.text())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Why a person must look at what stands at a path of the attestation, which could not be read for
   * sure; empty where nothing of that kind is known.
   */
  public Optional<String> cautionOn(String path) {
    return cautions.stream()
        .filter(one -> one.on().equals(path))
        .map(Caution::toString)
        .findFirst();
  }

  /** The exhibits that it names: the assessment, its approval, and the letters. */
  public Set<String> exhibits() {
    Stream<String> ofAssessor =
        Stream.of(FormField.ASSESSOR_ASSESSMENT, FormField.ASSESSOR_APPROVAL)
            .map(field -> fact(field).text());
    return Stream.concat(ofAssessor, letters.values().stream().map(PlanLetter::exhibit))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether it says that an assessor stands for it, in any of what is asked of that. */
  public boolean namesAnAssessor() {
    return facts.entrySet().stream()
        .anyMatch(one -> one.getKey().part().equals("assessor") && one.getValue().isStated());
  }
}
