package org.quadcheck.intake.sbom.spdx3;

import java.util.Set;

/** The names that SPDX 3 gives to members, types and the individuals that stand for nobody. */
final class Spdx3Names {
  private static final String TERMS = "https://spdx.org/rdf/3.";

  /** What is kept of a node; everything else is passed over. */
  private static final Set<String> READ =
      Set.of(
          "algorithm",
          "comment",
          "completeness",
          "created",
          "createdBy",
          "createdUsing",
          "creationInfo",
          "description",
          "endTime",
          "expandedlicensing_member",
          "expandedlicensing_subjectExtendableLicense",
          "expandedlicensing_subjectLicense",
          "extension",
          "extension_cdxPropName",
          "extension_cdxPropValue",
          "extension_cdxProperty",
          "externalIdentifier",
          "externalIdentifierType",
          "externalRef",
          "externalRefType",
          "externalSpdxId",
          "from",
          "hashValue",
          "identifier",
          "import",
          "key",
          "locator",
          "name",
          "originatedBy",
          "relationshipType",
          "releaseTime",
          "rootElement",
          "security_assessedElement",
          "security_impactStatement",
          "security_justificationType",
          "security_modifiedTime",
          "security_publishedTime",
          "security_withdrawnTime",
          "simplelicensing_customIdToUri",
          "simplelicensing_licenseExpression",
          "simplelicensing_licenseText",
          "software_additionalPurpose",
          "software_contentIdentifier",
          "software_contentIdentifierType",
          "software_contentIdentifierValue",
          "software_downloadLocation",
          "software_packageUrl",
          "software_packageVersion",
          "software_primaryPurpose",
          "software_sbomType",
          "specVersion",
          "startTime",
          "statement",
          "subject",
          "summary",
          "suppliedBy",
          "supportLevel",
          "to",
          "validUntilTime",
          "verifiedUsing");

  /** Those whose text is the id of an element. */
  private static final Set<String> REFERENCES =
      Set.of(
          "createdBy",
          "createdUsing",
          "creationInfo",
          "expandedlicensing_member",
          "expandedlicensing_subjectExtendableLicense",
          "expandedlicensing_subjectLicense",
          "externalSpdxId",
          "from",
          "originatedBy",
          "rootElement",
          "subject",
          "suppliedBy",
          "to");

  /** Those whose text is one of the words that SPDX knows for them. */
  private static final Set<String> WORDS =
      Set.of(
          "algorithm",
          "completeness",
          "externalIdentifierType",
          "externalRefType",
          "relationshipType",
          "software_additionalPurpose",
          "software_contentIdentifierType",
          "software_primaryPurpose",
          "software_sbomType",
          "supportLevel");

  private static final Set<String> NOT_READ =
      Set.of(
          "annotationType",
          "begin",
          "beginIntegerRange",
          "builtTime",
          "contentType",
          "context",
          "dataLicense",
          "definingArtifact",
          "element",
          "end",
          "endIntegerRange",
          "endTime",
          "identifierLocator",
          "issuingAuthority",
          "locationHint",
          "namespace",
          "namespaceMap",
          "packageVerificationCodeExcludedFile",
          "prefix",
          "profileConformance",
          "scope",
          "software_attributionText",
          "software_byteRange",
          "software_copyrightText",
          "software_fileKind",
          "software_homePage",
          "software_lineRange",
          "software_snippetFromFile",
          "software_sourceInfo",
          "standardName",
          "startTime",
          "value");

  private static final Set<String> PROFILES =
      Set.of("ai", "build", "dataset", "expandedlicensing", "security", "simplelicensing");

  /** Nodes that say something of the one that they stand in, and are no elements of their own. */
  private static final Set<String> PARTS =
      Set.of(
          "DictionaryEntry",
          "ExternalIdentifier",
          "ExternalMap",
          "ExternalRef",
          "Hash",
          "NamespaceMap",
          "PackageVerificationCode",
          "PositiveIntegerRange",
          "ai_EnergyConsumption",
          "ai_EnergyConsumptionDescription",
          "software_ContentIdentifier");

  private static final Set<String> OF_PARTS = Set.of("extension", "extension_cdxProperty");

  private Spdx3Names() {}

  static boolean isKnown(String member) {
    return READ.contains(member)
        || NOT_READ.contains(member)
        || PROFILES.contains(member.substring(0, Math.max(member.indexOf('_'), 0)));
  }

  static boolean isRead(String member) {
    return READ.contains(member);
  }

  static boolean isReference(String member) {
    return REFERENCES.contains(member);
  }

  static boolean isWord(String member) {
    return WORDS.contains(member);
  }

  static boolean isPart(String member, String type) {
    return PARTS.contains(type) || OF_PARTS.contains(member);
  }

  /** Whether an id is the individual of a name, in short or in full. */
  static boolean is(String name, String id) {
    return id.equals(name)
        || (id.startsWith(TERMS) && id.endsWith("/" + name.substring(name.indexOf('_') + 1)));
  }

  static boolean isNoAssertion(String id) {
    return is("NoAssertionElement", id) || is("expandedlicensing_NoAssertionLicense", id);
  }

  static boolean isNone(String id) {
    return is("NoneElement", id) || is("expandedlicensing_NoneLicense", id);
  }
}
