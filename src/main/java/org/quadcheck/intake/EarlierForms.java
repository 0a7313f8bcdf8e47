package org.quadcheck.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.knowledge.version.VersionScheme;

/**
 * Attestation forms in PDF for an earlier version of what another attestation offers. Such a form
 * has room for one version and binds later ones as well, so that it is no word on which is offered.
 *
 * @param attestations all that are handed in
 * @param forms the paths of those that are forms in PDF
 */
record EarlierForms(List<Attestation> attestations, Set<String> forms) {
  private static final String OF_ONE_PRODUCT = "individual-product";

  /** All attestations, of which those forms say nothing of what is offered. */
  List<Attestation> placed() {
    return attestations.stream()
        .map(one -> isOfAnEarlierVersion(one) ? one.ofAnEarlierVersion() : one)
        .toList();
  }

  private boolean isOfAnEarlierVersion(Attestation one) {
    return forms.contains(one.path())
        && one.form().isPresent()
        && one.scope().text().equals(OF_ONE_PRODUCT)
        && attestations.stream()
            .filter(other -> !forms.contains(other.path()))
            .anyMatch(other -> isEarlier(one, other));
  }

  private static boolean isEarlier(Attestation one, Attestation other) {
    Optional<LocalDate> offered = other.released();
    boolean before =
        one.released().filter(day -> !offered.map(day::isAfter).orElse(true)).isPresent();
    return before
        && isSame(one.productName(), other.productName())
        && isEarlier(one.productVersion(), other.productVersion());
  }

  private static boolean isSame(Value one, Value other) {
    return one.isStated()
        && other.isStated()
        && NormalName.of(one.text()).equals(NormalName.of(other.text()));
  }

  private static boolean isEarlier(Value one, Value other) {
    return one.isStated()
        && other.isStated()
        && VersionScheme.SEMVER
            .compare(one.text(), other.text())
            .filter(order -> order < 0)
            .isPresent();
  }
}
