package org.quadcheck.check.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "'Acme Networks Pty Ltd','ACME  Networks Pty. Ltd.',SAME",
    "'Acme, Inc.','acme inc',SAME",
    "'Acme Pvt. Ltd.','Acme Private Limited',SAME",
    "'Acme Pty Limited','ACME PTY. LTD.',SAME",
    "'Acme Incorporated','Acme, Inc.',SAME",
    "'Acme Company Limited','Acme Co., Ltd.',SAME",
    "'Acme Limited','Acme Incorporated',NEARLY",
    "'Acme Limited Editions','Acme Ltd Editions',SAME",
    "'Асme','Acme',DIFFERENT",
    "'Acme Networks','Acme Networks Pty Ltd',NEARLY",
    "'Acme Inc','Acme Ltd',NEARLY",
    "'The Acme Company','Acme',NEARLY",
    "'AcmeNetworks','Acme Networks',NEARLY",
    "'The','Acme',DIFFERENT",
    "'日立','株式会社日立',NEARLY",
    "'㈱日立','株式会社 日立',SAME",
    "'Acme','Acne',DIFFERENT",
    "'Ltd','Inc',DIFFERENT",
    "'','',DIFFERENT",
    "'--','--',DIFFERENT"
  })
  void comparesCompanies(String one, String other, Likeness likeness) {
    assertThat(Likeness.ofBodies(one, other)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "acme-gateway,Acme Gateway,SAME",
    "Acme_Gateway,acme gateway,SAME",
    "C,C++,DIFFERENT",
    "Acme® Gateway™,Acme Gateway,SAME",
    "acmegateway,Acme Gateway,NEARLY",
    "The Gateway,Gateway,NEARLY",
    "Acme Gateway 11,Acme Gateway 1,DIFFERENT",
    "Acme Gateway,Acme Gateway Pro,DIFFERENT",
    "'','',DIFFERENT"
  })
  void comparesProducts(String one, String other, Likeness likeness) {
    assertThat(Likeness.ofProducts(one, other)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "v4.2.0,4.2.0,SAME",
    "Version 4.2.0,4.2.0,SAME",
    "4.2,4.2.0,NEARLY",
    "Release 4.2.0,4.2.0,SAME",
    "4.2.0+7f3a,4.2.0,NEARLY",
    "4.2.0+7f3a,4.2,NEARLY",
    "4.2.0+7f3a,4.2.0+8b1c,DIFFERENT",
    "4.2.1+7f3a,4.2.0,DIFFERENT",
    "4.2.0,4.20,DIFFERENT",
    "4.2.0,4.2.0-rc1,DIFFERENT",
    "4.2.0,42.0,DIFFERENT",
    "'','',DIFFERENT"
  })
  void comparesVersions(String one, String other, Likeness likeness) {
    assertThat(Likeness.ofVersions(one, other)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "Harbourlin Managed Services Pty Ltd,Harbourline Managed Services Pty Ltd,true",
    "Harbourline Manged Sevices,Harbourline Managed Services Pty Ltd,true",
    "Globax,Globox,true",
    "Harbour Managed Services,Harbourline Managed Services,false",
    "Acne,Acme,false",
    "Example Assessors,Harbourline,false"
  })
  void noticesASlipOfThePen(String one, String other, boolean nearly) {
    assertThat(Spelling.isNearly(one, other)).as(one).isEqualTo(nearly);
  }
}
