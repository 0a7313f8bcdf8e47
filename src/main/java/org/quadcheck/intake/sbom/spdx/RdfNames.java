package org.quadcheck.intake.sbom.spdx;

import java.util.Set;

/** The names of SPDX 2 as RDF writes them: addresses, most of them of the document itself. */
public final class RdfNames {
  /** The namespace of SPDX 2 in RDF. */
  public static final String TERMS = "http://spdx.org/rdf/terms#";

  private static final String LICENCES = "spdx.org/licenses/";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String FOREIGN = "(foreign)";

  /** What is kept of a node; everything else is passed over. */
  private static final Set<String> READ =
      Set.of(
          "algorithm",
          "annotation",
          "annotationType",
          "checksum",
          "checksumValue",
          "comment",
          "created",
          "creationInfo",
          "creator",
          "describesPackage",
          "description",
          "downloadLocation",
          "externalDocumentRef",
          "externalRef",
          "extractedText",
          "fileName",
          "fileType",
          "hasFile",
          "licenseComments",
          "licenseConcluded",
          "licenseDeclared",
          "licenseId",
          "member",
          "name",
          "originator",
          "packageFileName",
          "primaryPackagePurpose",
          "referenceCategory",
          "referenceLocator",
          "referenceType",
          "relatedSpdxElement",
          "relationship",
          "relationshipType",
          "releaseDate",
          "spdxDocument",
          "specVersion",
          "summary",
          "supplier",
          "validUntilDate",
          "versionInfo");

  private static final Set<String> NOT_READ =
      Set.of(
          "annotationDate",
          "annotator",
          "artifactOf",
          "attributionText",
          "builtDate",
          "copyrightText",
          "crossRef",
          "dataLicense",
          "externalDocumentId",
          "fileContributor",
          "fileDependency",
          "filesAnalyzed",
          "hasExtractedLicensingInfo",
          "isDeprecatedLicenseId",
          "isFsfLibre",
          "isLive",
          "isOsiApproved",
          "isValid",
          "isWayBackLink",
          "licenseException",
          "licenseExceptionId",
          "licenseExceptionTemplate",
          "licenseExceptionText",
          "licenseInfoFromFiles",
          "licenseInfoFromSnippet",
          "licenseInfoInFile",
          "licenseInfoInSnippet",
          "licenseListVersion",
          "licenseText",
          "licenseTextHtml",
          "match",
          "noticeText",
          "order",
          "packageVerificationCode",
          "packageVerificationCodeExcludedFile",
          "packageVerificationCodeValue",
          "range",
          "referencesFile",
          "reviewDate",
          "reviewed",
          "reviewer",
          "snippetFromFile",
          "sourceInfo",
          "standardLicenseHeader",
          "standardLicenseHeaderHtml",
          "standardLicenseHeaderTemplate",
          "standardLicenseTemplate",
          "timestamp",
          "url",
          FOREIGN,
          "rdf:type");

  /** Nodes that belong to the one that they stand in, where they have no name of their own. */
  private static final Set<String> PARTS =
      Set.of(
          "Annotation",
          "Checksum",
          "ConjunctiveLicenseSet",
          "CreationInfo",
          "CrossRef",
          "DisjunctiveLicenseSet",
          "ExternalDocumentRef",
          "ExternalRef",
          "LicenseException",
          "ListedLicenseException",
          "OrLaterOperator",
          "PackageVerificationCode",
          "Review",
          "WithExceptionOperator",
          "");

  private final String home;

  /** Knows the address that the names of the document's own things begin with. */
  RdfNames(String home) {
    this.home = home;
  }

  /** The address of the document. */
  String home() {
    return home;
  }

  static boolean isTerm(String namespace) {
    return namespace.equals(TERMS);
  }

  static String property(String namespace, String local) {
    if (isTerm(namespace)) {
      return local;
    }
    if (namespace.equals(RDFS)) {
      return local.equals("comment") ? local : FOREIGN;
    }
    return namespace.equals(RdfNodes.RDF) && local.equals("type") ? "rdf:type" : FOREIGN;
  }

  static boolean isKnown(String property) {
    return READ.contains(property) || NOT_READ.contains(property);
  }

  static boolean isRead(String property) {
    return READ.contains(property);
  }

  static boolean isPart(String type) {
    return PARTS.contains(type);
  }

  static String type(String address) {
    return address.startsWith(TERMS) ? address.substring(TERMS.length()) : "";
  }

  static String home(String document) {
    int hash = document.lastIndexOf('#');
    return hash < 0 ? document : document.substring(0, hash);
  }

  /** The id of an element, as the other encodings write it. */
  String id(String address) {
    String word = word(address);
    int hash = word.lastIndexOf('#');
    if (hash < 0) {
      return word;
    }
    String fragment = word.substring(hash + 1).replace("%3A", ":");
    String base = word.substring(0, hash);
    boolean own = base.isEmpty() || base.equals(home);
    return own ? fragment : "DocumentRef-" + base + ":" + fragment;
  }

  /** The name of a licence, as an expression has it. */
  String licence(String address) {
    int listed = address.indexOf(LICENCES);
    return listed < 0 ? id(address) : address.substring(listed + LICENCES.length());
  }

  /** What stands for no value, as the other encodings write it. */
  static String word(String text) {
    return switch (text) {
      case TERMS + "noassertion" -> "NOASSERTION";
      case TERMS + "none" -> "NONE";
      default -> text;
    };
  }

  /** What stands behind a prefix of the terms: {@code purpose_}, {@code relationshipType_}. */
  static String term(String address, String prefix) {
    String begin = TERMS + prefix;
    return address.startsWith(begin) ? address.substring(begin.length()) : address;
  }
}
