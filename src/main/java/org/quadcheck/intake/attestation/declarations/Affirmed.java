package org.quadcheck.intake.attestation.declarations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;
import org.quadcheck.intake.attestation.Uncounted;

/**
 * Who affirms declarations: the first signatory who signs for the supplier. CycloneDX states no day
 * of signing, so that the day counts on which the document was made.
 */
record Affirmed(Part root, Part declarations, Uncounted uncounted) {
  void write(FormDraft form, Offered offered) {
    List<Part> all = declarations.part("affirmation").parts("signatories");
    List<Part> own = all.stream().filter(one -> signsFor(one, offered)).toList();
    if (own.isEmpty()) {
      return;
    }
    Part signatory =
        own.stream()
            .filter(one -> one.node("name").isPresent() && one.node("role").isPresent())
            .findFirst()
            .orElse(own.get(0));
    FormDraft signed = form.within("signed-by", signatory.place());
    signatory.node("name").ifPresent(text -> signed.put("name", text));
    signatory.node("role").ifPresent(text -> signed.put("title", text));
    property("signed-by-email").ifPresent(text -> signed.put("email", text));
    property("signed-on").or(this::made).ifPresent(text -> signed.put("on", text));
  }

  private boolean signsFor(Part signatory, Offered offered) {
    Optional<TextNode> organization = signatory.part("organization").node("name");
    boolean other =
        organization.isPresent()
            && offered.supplier().isPresent()
            && !same(organization.get(), offered.supplier().get());
    if (other) {
      Place place = signatory.place();
      String message =
          "a signatory signs for '%s', and the supplier is '%s': the signature counts for nothing";
      uncounted.add(
          "a signatory signs for somebody else",
          message.formatted(
              Offered.shown(organization.get().text()),
              Offered.shown(offered.supplier().get().text())),
          place);
    }
    return !other;
  }

  private static boolean same(TextNode one, TextNode other) {
    return NormalName.of(one.text()).equals(NormalName.of(other.text()));
  }

  private Optional<TextNode> property(String name) {
    return root.part("metadata").parts("properties").stream()
        .filter(one -> one.text("name").equals(Words.PREFIX + name))
        .flatMap(one -> one.node("value").stream())
        .findFirst();
  }

  private Optional<TextNode> made() {
    return root.part("metadata")
        .node("timestamp")
        .flatMap(
            text ->
                Moments.read(text.text().strip())
                    .map(Moments::day)
                    .map(LocalDate::toString)
                    .map(day -> new TextNode(text.place(), day, TextNode.Sort.TEXT)));
  }
}
