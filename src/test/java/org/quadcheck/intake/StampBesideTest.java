package org.quadcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.TestAuthority.Made;
import org.quadcheck.limit.Limits;

/** A time stamp beside a signed file spoils nothing where it belongs to it, and proves nothing. */
class StampBesideTest {
  private static final Instant SEEN = TestAuthority.day("2026-03-05");
  private static final String VERIFIED =
      "a.bin.p7s verified: of a.bin: verified with the certificate of O=Acme, CN=Release";
  private static final String TOLD = "; a time stamp beside it is of 2026-03-05";

  @TempDir Path folder;
  private Path trust;
  private Path offer;
  private byte[] signature;
  private final TestAuthority root = TestAuthority.named("CN=Root");
  private final TestAuthority clock = TestAuthority.named("CN=Clock");
  private final TestStamper stamper = TestStamper.of(clock);

  @BeforeEach
  void sign() throws IOException {
    trust = Files.createDirectory(folder.resolve("trust"));
    offer = Files.createDirectory(folder.resolve("offer"));
    Files.writeString(trust.resolve("root.pem"), TestAuthority.pem(root.certificate()));
    Files.writeString(trust.resolve("clock.pem"), TestAuthority.pem(clock.certificate()));
    KeyPair keys = TestAuthority.pair();
    X509Certificate certificate =
        root.issue(
            new Made("O=Acme,CN=Release", keys.getPublic()).valid("2026-03-01", "2036-04-01"));
    Files.writeString(offer.resolve("a.bin"), "content");
    signature =
        new TestCms(keys.getPrivate(), certificate).sign(bytes("content"), false).getEncoded();
    Files.write(offer.resolve("a.bin.p7s"), signature);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> seen() throws InvalidInputException {
    TrustStore store = TrustStore.read(trust, SignedFiles.DAY);
    List<String> inputs = List.of(offer.toString());
    return Intake.signatures(inputs, store, InputStream.nullInputStream(), Limits.standard())
        .signatures()
        .stream()
        .map(one -> "%s %s: %s".formatted(one.path(), one.outcome().word(), one.message()))
        .toList();
  }

  private void stamp(String name, byte[] stamp) throws IOException {
    Files.write(offer.resolve(name), stamp);
  }

  @Test
  void isToldWithTheSignatureWhereItIsOfTheFile() throws IOException, InvalidInputException {
    stamp("a.bin.tsr", stamper.stamp(bytes("content"), SEEN));

    assertThat(seen()).containsExactly(VERIFIED + TOLD);
  }

  @Test
  void isToldWithTheSignatureWhereItIsOfThat() throws IOException, InvalidInputException {
    stamp("a.bin.p7s.tsr", stamper.stamp(signature, SEEN));
    stamp("a.bin.tst", stamper.stamp(signature, SEEN));

    assertThat(seen()).containsExactly(VERIFIED + TOLD + TOLD);
  }

  @Test
  void isInvalidWhereItIsOfSomethingElse() throws IOException, InvalidInputException {
    stamp("a.bin.tsr", stamper.stamp(bytes("another"), SEEN));

    assertThat(seen())
        .containsExactly(
            VERIFIED,
            "a.bin.tsr invalid: of a.bin: it is a time stamp of something else, or of what that"
                + " was before it was changed");
  }

  @Test
  void isNotVerifiedWhereNobodyIsTrustedForItOrItIsOfTomorrow()
      throws IOException, InvalidInputException {
    String strange =
        "a.bin.tsr not-verified: of a.bin: it is a time stamp of nobody who is trusted for that,"
            + " or proves nothing. Put the certificate of its authority into the trust folder, or"
            + " leave it out";
    TestStamper stranger = TestStamper.of(TestAuthority.named("CN=Clock"));

    stamp("a.bin.tsr", stranger.stamp(bytes("content"), SEEN));
    assertThat(seen()).containsExactly(VERIFIED, strange);
    stamp("a.bin.tsr", stamper.stamp(bytes("content"), TestAuthority.day("2026-11-28")));
    assertThat(seen()).containsExactly(VERIFIED, strange);
  }

  @Test
  void isNoSignatureWhereNothingElseIsVerified() throws IOException, InvalidInputException {
    stamp("a.bin.tsr", stamper.stamp(bytes("content"), SEEN));
    Files.delete(trust.resolve("root.pem"));
    assertThat(seen())
        .hasSize(2)
        .noneMatch(line -> line.contains(" verified: "))
        .anyMatch(line -> line.startsWith("a.bin.tsr not-verified: of a.bin: it is a time stamp"));

    Files.delete(offer.resolve("a.bin.p7s"));
    assertThat(seen())
        .hasSize(1)
        .allMatch(line -> line.startsWith("a.bin.tsr not-verified: of a.bin: it is a time stamp"));
  }

  @Test
  void ofWhichAByteWasChangedIsNeverTakenForOne() throws IOException, InvalidInputException {
    byte[] stamp = stamper.stamp(bytes("content"), SEEN);
    for (int i = 0; i < stamp.length; i += 7) {
      byte[] changed = stamp.clone();
      changed[i] ^= 1;
      stamp("a.bin.tsr", changed);
      assertThat(seen()).as("byte %d", i).hasSizeGreaterThan(1);
    }
  }
}
