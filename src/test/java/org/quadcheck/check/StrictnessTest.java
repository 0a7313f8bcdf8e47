package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.CurrentBuilder.aCurrent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Reading;
import org.quadcheck.evidence.sbom.Remark;

class StrictnessTest {
  private static final Check YES = new ClaimAffirmed("a.yes");
  private static final Check OTHER = new ClaimAffirmed("a.other");

  private static Limit limit(String text) {
    return Limit.read(text).orElseThrow();
  }

  private static Optional<Span> span(String text) {
    return Span.read(text);
  }

  private static Check covers(int percent, boolean unknown, ComponentField... accept) {
    return new FieldCoverage(
        ComponentField.HASH,
        Optional.of(percent),
        unknown,
        List.of(accept),
        Optional.empty(),
        false,
        List.of());
  }

  private static Check reads(ComponentField field, Reading... reading) {
    return new FieldCoverage(
        field,
        Optional.empty(),
        false,
        List.of(),
        List.of(reading).stream().findFirst(),
        false,
        List.of());
  }

  private static Check context(Remark... accept) {
    return new DocumentFieldStated(DocumentField.GENERATION_CONTEXT, false, List.of(accept), false);
  }

  private static Check edition(Remark... accept) {
    return new DocumentFieldStated(DocumentField.SBOM_VERSION, false, List.of(accept), false);
  }

  private static Check asking(int percent, boolean subject, String... types) {
    return new FieldCoverage(
        ComponentField.HASH,
        Optional.of(percent),
        false,
        List.of(),
        Optional.empty(),
        subject,
        List.of(types));
  }

  private static Check report(String within, String... issuers) {
    return aCurrent(ExhibitKind.IRAP_REPORT).within(within).issuedBy(issuers).check();
  }

  /** The stricter of two checks, and the weaker. */
  private static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(new ClaimAtMost("a.b", limit("6h")), new ClaimAtMost("a.b", limit("12h"))),
        Arguments.of(new ClaimAtMost("a.b", limit("1d")), new ClaimStated("a.b")),
        Arguments.of(
            new ClaimAtLeast("a.b", limit("12 months")), new ClaimAtLeast("a.b", limit("180d"))),
        Arguments.of(
            new ClaimDatedWithin("a.b", span("365d").orElseThrow()),
            new ClaimDatedWithin("a.b", span("12 months").orElseThrow())),
        Arguments.of(new ClaimOneOf("a.b", List.of("x")), new ClaimOneOf("a.b", List.of("x", "y"))),
        Arguments.of(
            new ClaimIncludesAll("a.b", List.of("x", "y")),
            new ClaimIncludesAll("a.b", List.of("x"))),
        Arguments.of(new CompletenessFits("a.yes"), YES),
        Arguments.of(covers(100, false), covers(99, false)),
        Arguments.of(covers(100, false), covers(100, true)),
        Arguments.of(
            reads(ComponentField.LICENCE, Reading.DECLARED_ONLY), reads(ComponentField.LICENCE)),
        Arguments.of(
            reads(ComponentField.PURL, Reading.KNOWN_TYPES_ONLY), reads(ComponentField.PURL)),
        Arguments.of(reads(ComponentField.HASH), reads(ComponentField.HASH, Reading.COUNT_FILES)),
        Arguments.of(
            new HashAlgorithmAccepted(List.of("SHA-256"), false, false),
            new HashAlgorithmAccepted(List.of("SHA-256"), false, true)),
        Arguments.of(context(), context(Remark.ANNOTATION)),
        Arguments.of(edition(), edition(Remark.DOCUMENT_NAMESPACE)),
        Arguments.of(
            context(Remark.ANNOTATION), context(Remark.ANNOTATION, Remark.CREATOR_COMMENT)),
        Arguments.of(covers(100, false), covers(100, false, ComponentField.PURL)),
        Arguments.of(
            new DocumentFieldStated(DocumentField.AUTHOR, false, List.of(), false),
            new DocumentFieldStated(DocumentField.AUTHOR, true, List.of(), false)),
        Arguments.of(
            new DocumentFieldStated(DocumentField.TIMESTAMP, false, List.of(), false),
            new DocumentFieldStated(DocumentField.TIMESTAMP, false, List.of(), true)),
        Arguments.of(new GraphComplete(false, false), new GraphComplete(true, false)),
        Arguments.of(new GraphComplete(false, false), new GraphComplete(false, true)),
        Arguments.of(asking(100, true), asking(100, false)),
        Arguments.of(asking(100, false), asking(100, false, "library")),
        Arguments.of(asking(100, false, "library", "framework"), asking(100, false, "library")),
        Arguments.of(report("12 months"), report("24 months")),
        Arguments.of(report("24 months", "A"), report("24 months", "A", "B")),
        Arguments.of(report("24 months", "A"), report("24 months")),
        Arguments.of(report("24 months"), report("")),
        Arguments.of(
            new HashAlgorithmAccepted(List.of("SHA-256"), false, false),
            new HashAlgorithmAccepted(List.of("sha256", "MD5"), false, false)),
        Arguments.of(
            new HashAlgorithmAccepted(List.of("SHA-256"), false, false),
            new HashAlgorithmAccepted(List.of("SHA-256"), true, false)),
        Arguments.of(
            new NoComponentFrom(List.of("Huawei", "ZTE")), new NoComponentFrom(List.of("ZTE"))),
        Arguments.of(new SbomFresh(Optional.empty()), new SbomFresh(span("30d"))),
        Arguments.of(new SbomFresh(span("7d")), new SbomFresh(span("30d"))),
        Arguments.of(
            new FormatAccepted(List.of("SPDX 2.3")),
            new FormatAccepted(List.of("SPDX 2.2", "SPDX 2.3"))),
        Arguments.of(
            new UnknownsStated(List.of(ComponentField.NAME, ComponentField.HASH)),
            new UnknownsStated(List.of(ComponentField.HASH))),
        Arguments.of(
            new AttestationStates(List.of(AttestationField.SUPPLIER_NAME, AttestationField.SCOPE)),
            new AttestationStates(List.of(AttestationField.SCOPE))),
        Arguments.of(new AllOf(List.of(YES, OTHER)), YES),
        Arguments.of(YES, new AnyOf(List.of(YES, OTHER))),
        Arguments.of(new AllOf(List.of(YES, OTHER)), new AnyOf(List.of(YES, OTHER))));
  }

  @ParameterizedTest(name = "{0} > {1}")
  @MethodSource("pairs")
  void tellsTheStricterOfTwo(Check stricter, Check weaker) {
    assertThat(stricter.isAtLeastAsStrictAs(weaker)).isTrue();
    assertThat(weaker.isAtLeastAsStrictAs(stricter)).isFalse();
    assertThat(stricter.isAtLeastAsStrictAs(stricter)).isTrue();
    assertThat(weaker.isAtLeastAsStrictAs(weaker)).isTrue();
  }

  @Test
  void comparesNoSharesOfDifferentComponents() {
    assertThat(asking(90, true).isAtLeastAsStrictAs(asking(90, false))).isFalse();
    assertThat(asking(90, false).isAtLeastAsStrictAs(asking(90, true))).isFalse();
    assertThat(asking(90, false).isAtLeastAsStrictAs(asking(90, false, "library"))).isFalse();
  }

  private static Stream<Arguments> unlike() {
    return Stream.of(
        Arguments.of(YES, OTHER),
        Arguments.of(new ClaimAtMost("a.b", limit("6h")), new ClaimAtMost("a.c", limit("12h"))),
        Arguments.of(new ClaimAtMost("a.b", limit("6h")), new ClaimAtMost("a.b", limit("12"))),
        Arguments.of(new ClaimOneOf("a.b", List.of("x")), new ClaimOneOf("a.b", List.of("y"))),
        Arguments.of(new Manual("Is it so?"), YES),
        Arguments.of(new SbomPresent(), new SbomSigned()),
        Arguments.of(
            new AllOf(List.of(new AnyOf(List.of(new SbomPresent(), new ClaimStated("a.b"))))),
            new ClaimStated("a.b")));
  }

  @ParameterizedTest(name = "{0} ? {1}")
  @MethodSource("unlike")
  void takesNeitherOfTwoThatCannotBeCompared(Check one, Check other) {
    assertThat(one.isAtLeastAsStrictAs(other)).isFalse();
  }
}
