package org.quadcheck.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates, and lists of revoked ones, for tests. */
record TestAuthority(String name, KeyPair keys, X509Certificate certificate) {
  private static final Instant FROM = day("2026-01-01");
  private static final Instant UNTIL = day("2036-01-01");

  static Instant day(String day) {
    return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TestAuthority named(String name) {
    KeyPair keys = pair();
    return new TestAuthority(
        name, keys, new Made(name, keys.getPublic()).authority().by(name, keys.getPrivate()));
  }

  /** A certificate by this authority. */
  X509Certificate issue(Made made) {
    return made.by(name, keys.getPrivate());
  }

  /** An authority below this one. */
  TestAuthority below(String other) {
    KeyPair own = pair();
    return new TestAuthority(other, own, issue(new Made(other, own.getPublic()).authority()));
  }

  /** A list of revoked certificates. */
  byte[] list(X509Certificate revoked, String on, String next) {
    return list(revoked, on, next, null);
  }

  /** The same, with the reason for it. */
  byte[] list(X509Certificate revoked, String on, CRLReason reason) {
    X509v2CRLBuilder list = new X509v2CRLBuilder(new X500Name(name), Date.from(day(on)));
    list.setNextUpdate(Date.from(UNTIL));
    try {
      Extension said =
          new Extension(Extension.reasonCode, false, new DEROctetString(reason.getEncoded()));
      list.addCRLEntry(revoked.getSerialNumber(), Date.from(day(on)), new Extensions(said));
      return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
          .getEncoded();
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same, with the day since which the key is known to others. */
  byte[] list(X509Certificate revoked, String on, String next, String since) {
    X509v2CRLBuilder list = new X509v2CRLBuilder(new X500Name(name), Date.from(day("2026-01-02")));
    list.setNextUpdate(Date.from(day(next)));
    Date known = since == null ? null : Date.from(day(since));
    if (known == null) {
      list.addCRLEntry(revoked.getSerialNumber(), Date.from(day(on)), 0);
    } else {
      list.addCRLEntry(
          revoked.getSerialNumber(), Date.from(day(on)), CRLReason.keyCompromise, known);
    }
    try {
      return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
          .getEncoded();
    } catch (OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String pem(X509Certificate certificate) {
    try {
      return pem("CERTIFICATE", certificate.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String pem(String label, byte[] der) {
    StringWriter pem = new StringWriter();
    pem.write("-----BEGIN " + label + "-----\n");
    pem.write(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der));
    pem.write("\n-----END " + label + "-----\n");
    return pem.toString();
  }

  /** What a certificate is meant for. */
  record Usage(boolean critical, List<KeyPurposeId> purposes) {
    Usage {
      purposes = List.copyOf(purposes);
    }
  }

  /** What a certificate says. */
  record Made(
      String subject,
      PublicKey key,
      Instant from,
      Instant until,
      String algorithm,
      boolean isAuthority,
      Usage purpose,
      List<String> identity) {
    private static BigInteger serial = BigInteger.ONE;

    Made(String subject, PublicKey key) {
      this(subject, key, FROM, UNTIL, "SHA256withECDSA", false, null, List.of());
    }

    Made valid(String first, String last) {
      return new Made(
          subject, key, day(first), day(last), algorithm, isAuthority, purpose, identity);
    }

    Made signedWith(String other) {
      return new Made(subject, key, from, until, other, isAuthority, purpose, identity);
    }

    Made authority() {
      return new Made(subject, key, from, until, algorithm, true, purpose, identity);
    }

    Made meantFor(KeyPurposeId other) {
      return meantFor(false, other);
    }

    Made meantFor(boolean critical, KeyPurposeId... others) {
      Usage usage = new Usage(critical, List.of(others));
      return new Made(subject, key, from, until, algorithm, isAuthority, usage, identity);
    }

    /** Whom Sigstore names: an address of mail, and the identity provider. */
    Made identity(String mail, String issuer) {
      List<String> both = List.of(mail, issuer);
      return new Made(subject, key, from, until, algorithm, isAuthority, purpose, both);
    }

    /** RSASSA-PSS by a name with its hash is known to the library alone. */
    private JcaContentSignerBuilder signing() {
      JcaContentSignerBuilder builder = new JcaContentSignerBuilder(algorithm);
      return algorithm.endsWith("MGF1") ? builder.setProvider(new BouncyCastleProvider()) : builder;
    }

    X509Certificate by(String issuer, PrivateKey signer) {
      serial = serial.add(BigInteger.ONE);
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Name(issuer),
              serial,
              Date.from(from),
              Date.from(until),
              new X500Name(subject),
              key);
      try {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        if (!identity.isEmpty()) {
          builder.addExtension(
              Extension.subjectAlternativeName,
              true,
              new GeneralNames(new GeneralName(GeneralName.rfc822Name, identity.get(0))));
          builder.addExtension(
              new ASN1ObjectIdentifier("1.3.6.1.4.1.57264.1.8"),
              false,
              new DERUTF8String(identity.get(1)));
        }
        if (purpose != null) {
          builder.addExtension(
              Extension.extendedKeyUsage,
              purpose.critical(),
              new ExtendedKeyUsage(purpose.purposes().toArray(KeyPurposeId[]::new)));
        }
        return new JcaX509CertificateConverter()
            .getCertificate(builder.build(signing().build(signer)));
      } catch (OperatorCreationException | IOException | GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
