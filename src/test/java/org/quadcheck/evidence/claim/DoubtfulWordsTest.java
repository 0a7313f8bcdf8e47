package org.quadcheck.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in words of which a person must ask what there is today, and honest ones like them. */
class DoubtfulWordsTest {
  private static boolean isDoubtful(String text) {
    return DoubtfulWords.yetToCome(text).isPresent() || DoubtfulWords.bare(text).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Draft incident response plan, to be approved next quarter",
        "Incident plan, draft 3",
        "Incident plan - draft",
        "Incident plan (not approved)",
        "Incident response plan (superseded)",
        "Template incident plan",
        "Planned for 2027",
        "Will be implemented in 2027",
        "wіll be implemented",
        "Expected by end of 2027",
        "Targeted for Q3 2027",
        "Should be ready by Q1",
        "Coming in the next release",
        "Under review by management",
        "Pending approval by the board",
        "In progress, due March 2027",
        "We are working on it",
        "Currently being written",
        "The plan is being drafted",
        "The policy is not yet approved",
        "Not yet, planned for next year",
        "None at present",
        "There is no plan",
        "Not implemented",
        "We intend to write one",
        "Roadmap item",
        "There is no shared responsibility model",
        "We have no incident response plan.",
        "We do not have a written business-continuity plan",
        "We lack one",
        "Withdrawn",
        "Not disclosed for reasons of confidentiality",
        "Not shared with third parties",
        "Internal document, not shared",
        "Next report expected in January 2027",
        "Report expected in January 2027",
        "Policy subject to board review",
        "Plan under review by legal; it is checked every year",
        "Plan is to be completed within 3 months",
        "Will be implemented within 48 hours",
        "Currently no external audit has been done",
        "At present no policy exists",
        "Withheld for security reasons",
        "Not relevant to us",
        "asdf",
        "Asdfghjkl",
        "qwertyuiop",
        "foo bar",
        "Blah blah blah",
        "test test",
        "aaaaaaaa",
        "あああ",
        "ほげほげ",
        "テスト",
        "dummy",
        "策定中",
        "来年度に策定予定",
        "検討中です。",
        "2027年に見直し予定",
        "計画書（案）",
        "まだありません",
        "文書はありません",
        "योजना बनाई जा रही है",
        "अभी तक नहीं",
        "प्रक्रियाधीन",
        "2027 में लागू किया जाएगा",
        "मसौदा तैयार है",
        "x",
        "1",
        "ok",
        "Yes.",
        "See website",
        "available on request",
        "はい"
      })
  void areAskedAbout(String text) {
    assertThat(isDoubtful(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incident response plan, edition 9, 16 September 2026",
        "Incident response plan, kept under review by the security board",
        "Recovery plan v2, next revision due 2027-03",
        "Due diligence report 2026",
        "Will Smith, vulnerability manager, procedure SEC-07",
        "Planned maintenance and end of life procedure, chapter 4",
        "Draft-free policy",
        "Policy on security in development, edition 2",
        "Customers will be informed 12 months before; replacement guide, chapter 3",
        "Fixes will be released within 30 days, see the policy at https://acme.example/sec",
        "No holder has 5 % or more; the largest holds 3 %",
        "There is no owner with 5 % or more",
        "No data is withheld; ask sbom@acme.example",
        "We have no subcontractors under contract",
        "There are no subcontractors with an own process",
        "There is no separate recovery plan; it is chapter 5 of the continuity plan",
        "Not shared with third parties but the regulator; plan IR-7, edition 3",
        "Internal Audit, telephone 204",
        "Withdrawn products list, edition 2",
        "All components, including those under development for version 5",
        "All parts; known and not yet fixed vulnerabilities too",
        "Register of subcontractors, available on request from the account manager",
        "Vulnerability handling policy, effective from 2026-01-01",
        "https://acme.example/roadmap/end-of-life",
        "CISO",
        "AAA",
        "Test plan 4",
        "Foo Holdings 60 %",
        "テスト計画書 第2版",
        "2026-06",
        "インシデント対応計画書 第3版 2026年9月16日",
        "対応中の脆弱性を含む全ての部品",
        "5%以上を保有する株主はありません",
        "計画停止と予定外停止の手順書",
        "Policy v3, subject to annual review",
        "Incident response policy (subject to periodic review)",
        "Vendor register VR-7; new vendors are subject to security review before use",
        "Plan v4, under review by the CISO each quarter",
        "Recovery plan v3, which will be tested again next year",
        "Recovery plan v3, next test scheduled for February 2027",
        "Incident plan of 2026-02-01. The next review is scheduled for February 2027.",
        "SOC 2 report to 30 September 2026; next report expected in January 2027",
        "ISO 27001 certificate; surveillance audit scheduled for May 2027",
        "End of life procedure v2; end of support expected in 2031",
        "SEC-07; fixes are scheduled in planned maintenance",
        "Incident plan v3; a report is to be completed within 72 hours",
        "Plan v4; patches are to be implemented within 48 hours",
        "At present no shareholder holds 5 % or more",
        "Currently none of the owners holds 5 % or more",
        "Currently no data is withheld; ask sbom@acme.example",
        "インシデント対応計画書 第3版（2027年3月改定予定）",
        "災害復旧計画書 第6版（毎年3月に見直し予定）",
        "घटना प्रतिक्रिया योजना, संस्करण 3, 10 मार्च 2026",
        "ग्राहकों को 12 महीने पहले सूचित किया जाएगा; मार्गदर्शिका अध्याय 3"
      })
  void areTakenWhereTheySpeakOfWhatThereIs(String text) {
    assertThat(isDoubtful(text)).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none needed",
        "No mitigation is needed",
        "Not necessary",
        "Nothing is done",
        "特になし",
        "x"
      })
  void sayThatNothingIsDone(String text) {
    assertThat(DoubtfulWords.isNothing(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"No account has remote access until then", "Nothing is deployed by hand any more"})
  void sayWhatIsDoneByDenyingSomething(String text) {
    assertThat(DoubtfulWords.isNothing(text)).as(text).isFalse();
  }
}
