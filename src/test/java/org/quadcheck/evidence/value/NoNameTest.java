package org.quadcheck.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "various",
        "Various authors",
        "Contributors (various)",
        "producers: several",
        "MULTIPLE",
        "multiple vendors",
        "internal",
        "(Internal)",
        "in-house",
        "In house development",
        "N/A - in house",
        "n/a (own development)",
        "v\u0430rious",
        "Open Source",
        "Open-source community",
        "3rd party",
        "Third party vendors",
        "nobody",
        "自社"
      })
  void namesNobody(String text) {
    assertThat(NoName.is(text)).as("%s", text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Acme Networks",
        "Multiple Inc.",
        "Various Technologies",
        "Internal Systems GmbH",
        "NA Software",
        "The Software Company",
        "House of Sources",
        "Open Source Initiative",
        "Third Party Software Ltd",
        "The Open Group",
        "Community",
        "Publisher",
        "Inhouse IT Services",
        "自社開発株式会社"
      })
  void leavesANameThatMayBeOne(String text) {
    assertThat(NoName.is(text)).as("%s", text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supplier",
        "<vendor>",
        "Supplier Name",
        "[Your Company Name]",
        "My Organisation",
        "the author"
      })
  void saysWhatABodyIsAndNotWhich(String text) {
    assertThat(NoName.isRole(text)).as("%s", text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Name", "Vendor Ltd", "The Software Company", "Author Solutions", "My Name"})
  void leavesABodyThatMayBeCalledSo(String text) {
    assertThat(NoName.isRole(text)).as("%s", text).isFalse();
  }
}
