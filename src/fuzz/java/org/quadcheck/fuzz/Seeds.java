package org.quadcheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.intake.pdf.PdfSeed;
import org.quadcheck.intake.sbom.ProtobufSeed;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.knowledge.version.VersionScheme;

/** Puts small real files into the folder of each target that they are meant for. */
public final class Seeds {
  private static final int LARGEST = 16_000;
  private static final int MOST = 400;

  private final Path to;

  private Seeds(Path to) {
    this.to = to;
  }

  /** Takes the folder of the seeds, and folders of files. */
  public static void main(String[] arguments) throws IOException {
    Seeds seeds = new Seeds(Path.of(arguments[0]));
    for (Target target : Target.values()) {
      Files.createDirectories(seeds.to.resolve(target.word()));
    }
    for (String from : List.of(arguments).subList(1, arguments.length)) {
      if (Files.isDirectory(Path.of(from))) {
        seeds.sort(Path.of(from));
      }
    }
    seeds.versions();
    for (byte[] pdf : PdfSeed.some()) {
      seeds.add(Target.PDF_FORM, pdf);
    }
  }

  private void sort(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    for (Path file : files) {
      if (Files.size(file) <= LARGEST) {
        sort(file, Files.readAllBytes(file));
      }
    }
  }

  private void sort(Path file, byte[] bytes) throws IOException {
    Optional<SbomFormat> format = SbomFormat.recognise(bytes);
    if (format.isPresent()) {
      add(Target.valueOf(format.get().name()), bytes);
    }
    if (format.equals(Optional.of(SbomFormat.CYCLONEDX_JSON))) {
      protobuf(bytes);
      packed(bytes);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (file.toString().contains("yaml-test-suite") || text.contains("attestation:")) {
      add(Target.ATTESTATION, bytes);
    }
    if (text.contains("payloadType") || text.contains("in-toto.io/Statement")) {
      add(Target.ENVELOPE, bytes);
    }
    if (text.contains("declarations") || text.contains("component-definition")) {
      add(Target.DECLARED, bytes);
    }
    if (text.contains("openvex.dev/ns")) {
      add(Target.OPENVEX, bytes);
    }
    if (text.contains("csaf_version")) {
      add(Target.CSAF, bytes);
    }
    rest(file, text, bytes);
  }

  private void rest(Path file, String text, byte[] bytes) throws IOException {
    boolean data =
        text.contains("cisaActionDue")
            || text.contains("dateAdded")
            || text.contains("prohibited")
            || text.contains("\"affected\"")
            || file.toString().contains("endoflife");
    if (data) {
      add(Target.DATA, bytes);
    }
    add(Target.INTAKE, bytes);
    int purl = text.indexOf("pkg:");
    if (purl >= 0) {
      add(
          Target.IDENTIFIERS,
          text.substring(purl).lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void protobuf(byte[] json) throws IOException {
    try {
      add(Target.CYCLONEDX_PROTOBUF, ProtobufSeed.of(json));
    } catch (RuntimeException e) {
      // What the definitions have no room for is no seed.
      return;
    }
  }

  private void packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(bytes);
      zip.closeEntry();
    }
    add(Target.INTAKE, archive.toByteArray());
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(alone)) {
      gzip.write(bytes);
    }
    add(Target.INTAKE, alone.toByteArray());
  }

  private void versions() throws IOException {
    String[] some = {
      "1.0\n1.0.0\n1",
      "1.0-rc1\n1.0~rc1\n1.0",
      "1:2.3-4\n0:2.3-4\n2.3-4",
      "1.0.dev1\n1.0a1\n1.0.post1",
      "1.0.0-alpha.1\n1.0.0-alpha.beta\n1.0.0+x",
      "1.2.3_p1\n1.2.3-r0\n1.2.3_rc1"
    };
    for (int scheme = 0; scheme < VersionScheme.values().length; scheme++) {
      for (String one : some) {
        add(Target.VERSIONS, ((char) scheme + one).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void add(Target target, byte[] bytes) throws IOException {
    Path folder = to.resolve(target.word());
    try (Stream<Path> there = Files.list(folder)) {
      if (there.count() < MOST) {
        Files.write(folder.resolve(Digests.sha256(bytes).substring(0, 16)), bytes);
      }
    }
  }
}
