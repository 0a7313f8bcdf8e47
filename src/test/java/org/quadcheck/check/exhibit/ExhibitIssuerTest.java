package org.quadcheck.check.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitIssuerTest {
  @ParameterizedTest
  @CsvSource({
    "AMS,Acme Managed Services Pty Ltd,false",
    "A.M.S. Pty Ltd,Acme Managed Services,false",
    "ams,Acme Managed Services,false",
    "AMT,Acme Managed Services,true",
    "AM,Acme Managed Pty Ltd,true",
    "Internal Audit Services LLP,Acme,true",
    "Internal Audit Bureau of Assessors,Acme,true",
    "U.S. Office,Acme,true",
    "Harbourline Assurance Pty Ltd,Harbourline Managed Services Pty Ltd,false",
    "Assessors of Sydney (a Harbourline company),Harbourline Managed Services,false",
    "National Assessors,National Gateway Works,true",
    "Secure Assessors,Secure Gateway Works,true",
    "Southern Cross Assessors,Southern Gateway Works,true"
  })
  void isSurelyAnotherUnlessItsNameIsThatOfTheSupplierCutShort(
      String issuer, String supplier, boolean another) {
    ExhibitIssuer seen =
        new ExhibitIssuer(anExhibit().issuedBy(issuer).build(), supplier, "Gateway");

    assertThat(seen.isSurelyAnother()).as(issuer).isEqualTo(another);
  }

  @ParameterizedTest
  @CsvSource({"独立行政法人 情報処理推進機構,true", "独立行政法人情報処理推進機構,true", "独立行政法人 情報処理,false"})
  void isOneOfThoseAskedForHoweverItsNameIsParted(String issuer, boolean accepted) {
    ExhibitIssuer seen = new ExhibitIssuer(anExhibit().issuedBy(issuer).build(), "Acme", "Gateway");

    assertThat(seen.isOneOf(List.of("独立行政法人情報処理推進機構"))).as(issuer).isEqualTo(accepted);
  }
}
