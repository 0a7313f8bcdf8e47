package org.quadcheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the direction between the rooms, and what each of them may know. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.quadcheck");

  /** Every package is a room of its own, but for those of signatures, which lead to each other. */
  private static final class ByPackage implements SliceAssignment {
    private static final String SIGNATURES = "org.quadcheck.intake.signature";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return SliceIdentifier.of(name.startsWith(SIGNATURES) ? SIGNATURES : name);
    }

    @Override
    public String getDescription() {
      return "rooms, however small,";
    }
  }

  /** What a room may use of this program, besides itself. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("page"),
          entry("limit"),
          entry("evidence"),
          entry("knowledge", "evidence"),
          entry("document", "evidence", "limit"),
          entry("intake", "evidence", "limit", "knowledge", "document"),
          entry("check", "evidence", "knowledge"),
          entry("baseline", "evidence", "document", "check"),
          entry("assessment", "evidence", "knowledge", "check", "baseline"),
          entry("report", "page", "evidence", "knowledge", "check", "baseline", "assessment"),
          entry(
              "workbench",
              "page",
              "evidence",
              "limit",
              "knowledge",
              "document",
              "check",
              "baseline",
              "assessment",
              "intake"));

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          entry("page"),
          entry("limit"),
          entry("evidence"),
          entry("knowledge"),
          entry("check"),
          entry("assessment"),
          entry("document", "com.fasterxml.jackson..", "org.yaml.snakeyaml.."),
          entry("baseline"),
          entry(
              "intake",
              "com.fasterxml.jackson..",
              "com.networknt.schema..",
              "org.bouncycastle..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "org.yaml.snakeyaml..",
              "org.apache.commons.csv..",
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "javax.security.auth.x500..",
              "javax.naming.."),
          entry(
              "report",
              "com.fasterxml.jackson.core..",
              "org.apache.commons.csv..",
              "org.cyclonedx.."),
          entry("workbench", "com.fasterxml.jackson..", "org.yaml.snakeyaml.."));

  private static Map.Entry<String, List<String>> entry(String room, String... others) {
    return Map.entry(room, List.of(others));
  }

  private static String room(String name) {
    return "org.quadcheck." + name + "..";
  }

  @Test
  void lookOnlyToTheLeft() {
    ROOMS.forEach(
        (room, others) -> {
          String[] allowed =
              java.util.stream.Stream.concat(java.util.stream.Stream.of(room), others.stream())
                  .map(ArchitectureTest::room)
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(room(room))
              .should()
              .dependOnClassesThat(
                  resideInAPackage("org.quadcheck..")
                      .and(
                          com.tngtech.archunit.base.DescribedPredicate.not(
                              resideInAnyPackage(allowed))))
              .because("the room " + room + " may use " + others)
              .check(ALL);
        });
  }

  @Test
  void knowOnlyTheirLibraries() {
    LIBRARIES.forEach(
        (room, libraries) -> {
          String[] allowed =
              java.util.stream.Stream.concat(
                      java.util.stream.Stream.of("java..", "javax.xml..", "org.quadcheck.."),
                      libraries.stream())
                  .toArray(String[]::new);
          classes()
              .that()
              .resideInAPackage(room(room))
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed)
              .because("the room " + room + " knows " + libraries)
              .check(ALL);
        });
  }

  @Test
  void leaveTheClockToTheCommandLine() {
    for (Class<?> clock :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.quadcheck.cli..")
          .should()
          .callMethod(clock, "now")
          .because("the day is an argument")
          .check(ALL);
    }
    noClasses()
        .that()
        .resideOutsideOfPackage("org.quadcheck.cli..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("only the command line speaks with the shell")
        .check(ALL);
  }

  @Test
  void reflectOnlyInBaseline() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.quadcheck.baseline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(ALL);
  }

  @Test
  void neverTouchTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|http\\..*)")
        .check(ALL);
  }

  @Test
  void doNotGoRound() {
    slices().matching("org.quadcheck.(*)..").should().beFreeOfCycles().check(ALL);
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(ALL);
  }

  @Test
  void readNoFormatBelowTheReaders() {
    noClasses()
        .that()
        .resideInAnyPackage(room("intake.sbom.reading"), room("intake.sbom.value"))
        .or()
        .resideInAnyPackage(room("intake.sbom.store"), room("intake.sbom.draft"))
        .or()
        .resideInAPackage(room("intake.sbom.token"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            room("intake.sbom.cyclonedx"), room("intake.sbom.spdx"), room("intake.sbom.spdx3"))
        .because("what every format shares knows none of them")
        .check(ALL);
  }
}
