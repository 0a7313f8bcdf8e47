package org.quadcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.limit.Limits;

/** Signed files of others, and folders of keys for them. */
final class SignedFiles {
  static final LocalDate DAY = LocalDate.parse("2026-11-26");

  private SignedFiles() {}

  /** A set of real files; the test is skipped where there is none. */
  static Path set(String name) {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures")).resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    return folder;
  }

  /** The rows of what a set expects. */
  static List<Map<String, String>> expected(Path set) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = set.resolve("expected.csv");
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords().stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A trust folder with copies of these files. */
  static TrustStore trust(Path folder, List<Path> files) throws IOException, InvalidInputException {
    if (files.isEmpty()) {
      return TrustStore.empty();
    }
    Files.createDirectories(folder);
    for (Path file : files) {
      Path copy = folder.resolve(file.getFileName());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return TrustStore.read(folder, DAY);
  }

  /** A trust folder with one key, called acme. */
  static TrustStore trust(Path folder, PublicKey acme) throws IOException, InvalidInputException {
    Files.createDirectories(folder);
    String pem = TestAuthority.pem("PUBLIC KEY", acme.getEncoded());
    Files.writeString(folder.resolve("acme.pem"), pem);
    return TrustStore.read(folder, DAY);
  }

  static List<Signature> verify(Path file, TrustStore trust) throws InvalidInputException {
    return Intake.signatures(
            List.of(file.toString()), trust, InputStream.nullInputStream(), Limits.standard())
        .signatures();
  }

  /** The outcome of each signature, and what is told of it. */
  static String told(Path file, TrustStore trust) throws InvalidInputException {
    return verify(file, trust).stream()
        .map(one -> one.outcome().word() + ": " + one.message())
        .collect(Collectors.joining(" | "));
  }

  static List<SignatureOutcome> outcomes(Path file, TrustStore trust) throws InvalidInputException {
    return verify(file, trust).stream().map(Signature::outcome).toList();
  }
}
