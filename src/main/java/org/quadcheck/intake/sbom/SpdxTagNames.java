package org.quadcheck.intake.sbom;

import java.util.Set;

/** The tags that SPDX 2 knows and that are not read. */
final class SpdxTagNames {
  private static final Set<String> OF_THE_DOCUMENT =
      Set.of(
          "DataLicense",
          "DocumentName",
          "DocumentNamespace",
          "ExternalDocumentRef",
          "LicenseListVersion",
          "CreatorComment",
          "ExternalRefComment",
          "RelationshipComment",
          "AnnotationDate",
          "AnnotationType",
          "Reviewer",
          "ReviewDate",
          "ReviewComment");
  private static final Set<String> OF_A_PACKAGE =
      Set.of(
          "BuiltDate",
          "FilesAnalyzed",
          "PackageFileName",
          "PackageVerificationCode",
          "PackageHomePage",
          "PackageSourceInfo",
          "PackageLicenseInfoFromFiles",
          "PackageCopyrightText",
          "PackageAttributionText");
  private static final Set<String> OF_A_FILE =
      Set.of(
          "FileType",
          "FileChecksum",
          "FileComment",
          "FileCopyrightText",
          "FileNotice",
          "FileContributor",
          "FileAttributionText",
          "FileDependency",
          "LicenseInfoInFile",
          "ArtifactOfProjectName",
          "ArtifactOfProjectHomePage",
          "ArtifactOfProjectURI");
  private static final Set<String> OF_A_LICENCE =
      Set.of(
          "LicenseConcluded",
          "LicenseComments",
          "LicenseName",
          "LicenseCrossReference",
          "LicenseComment");
  private static final Set<String> OF_A_SNIPPET =
      Set.of(
          "SnippetFromFileSPDXID",
          "SnippetByteRange",
          "SnippetLineRange",
          "SnippetLicenseConcluded",
          "LicenseInfoInSnippet",
          "SnippetLicenseComments",
          "SnippetCopyrightText",
          "SnippetComment",
          "SnippetName",
          "SnippetAttributionText");

  private SpdxTagNames() {}

  static boolean isKnown(String tag) {
    return OF_THE_DOCUMENT.contains(tag)
        || OF_A_PACKAGE.contains(tag)
        || OF_A_FILE.contains(tag)
        || OF_A_LICENCE.contains(tag)
        || OF_A_SNIPPET.contains(tag);
  }
}
