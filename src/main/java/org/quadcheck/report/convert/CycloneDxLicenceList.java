package org.quadcheck.report.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.license.Acknowledgement;
import org.cyclonedx.model.license.Expression;
import org.quadcheck.evidence.content.Part;
import org.quadcheck.evidence.content.Said;
import org.quadcheck.evidence.content.Said.Kind;
import org.quadcheck.evidence.sbom.FieldStates;
import org.quadcheck.evidence.value.State;

/** Licences as CycloneDX 1.6 allows them: a list of licences, or one expression alone. */
final class CycloneDxLicenceList {
  private static final int LONGEST_NAME = 200;

  private final KnownLicences known = new KnownLicences();
  private final Map<String, String> texts;
  private final Set<String> carried = new HashSet<>();
  private final Losses losses;

  CycloneDxLicenceList(Map<String, String> texts, Losses losses) {
    this.texts = texts;
    this.losses = losses;
  }

  /** Of how many licences the text is now their name. */
  int carried() {
    return carried.size();
  }

  Optional<LicenseChoice> choice(Part part) {
    List<Said> all =
        Stream.of(Kind.LICENCE_ID, Kind.LICENCE_NAME, Kind.LICENCE_EXPRESSION)
            .flatMap(kind -> part.all(kind).stream())
            .filter(one -> one.text().equals("NONE") || State.of(one.text()) != State.PLACEHOLDER)
            .filter(one -> !isUnexplained(one, part))
            .map(this::named)
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    boolean plain = all.stream().noneMatch(CycloneDxLicenceList::isCompound);
    boolean expressed = all.size() == 1 && all.get(0).kind() == Kind.LICENCE_EXPRESSION;
    return Optional.of(plain && !expressed ? list(all) : expression(all));
  }

  /** In CycloneDX a reference to no text would pass for a licence. */
  private boolean isUnexplained(Said licence, Part part) {
    FieldStates states = part.component().states();
    State read = licence.more().equals("concluded") ? states.concluded() : states.declared();
    boolean unexplained = read == State.MALFORMED && licence.text().contains("LicenseRef-");
    losses.add("licences whose text is not in the document", unexplained ? 1 : 0);
    return unexplained;
  }

  /** A text of one line, as is written to SPDX for a name, is a name. */
  private Said named(Said licence) {
    String text = texts.getOrDefault(licence.text(), "");
    boolean name = !text.isEmpty() && text.length() <= LONGEST_NAME && text.lines().count() == 1;
    if (!name || licence.kind() != Kind.LICENCE_EXPRESSION) {
      return licence;
    }
    carried.add(licence.text());
    return new Said(Kind.LICENCE_NAME, text, licence.more());
  }

  private static boolean isCompound(Said licence) {
    return licence.kind() == Kind.LICENCE_EXPRESSION && licence.text().indexOf(' ') >= 0;
  }

  private LicenseChoice list(List<Said> all) {
    LicenseChoice choice = new LicenseChoice();
    for (Said one : all) {
      License licence = new License();
      if (known.has(one.text())) {
        licence.setId(one.text());
      } else {
        licence.setName(one.text());
      }
      acknowledgement(one).ifPresent(licence::setAcknowledgement);
      choice.addLicense(licence);
    }
    return choice;
  }

  /** Beside an expression nothing may stand: what is declared goes before what is concluded. */
  private LicenseChoice expression(List<Said> all) {
    Said kept =
        all.stream()
            .filter(one -> one.kind() == Kind.LICENCE_EXPRESSION)
            .filter(one -> !one.more().equals("concluded"))
            .findFirst()
            .orElse(all.get(all.size() - 1));
    losses.add("licences that CycloneDX 1.6 allows no room for beside another", all.size() - 1);
    Expression expression = new Expression(kept.text());
    acknowledgement(kept).ifPresent(expression::setAcknowledgement);
    LicenseChoice choice = new LicenseChoice();
    choice.setExpression(expression);
    return choice;
  }

  private static Optional<Acknowledgement> acknowledgement(Said licence) {
    return switch (licence.more()) {
      case "declared" -> Optional.of(Acknowledgement.DECLARED);
      case "concluded" -> Optional.of(Acknowledgement.CONCLUDED);
      default -> Optional.empty();
    };
  }
}
