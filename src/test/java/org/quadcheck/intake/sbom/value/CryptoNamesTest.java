package org.quadcheck.intake.sbom.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

class CryptoNamesTest {
  private static Set<String> words(String text) {
    return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ", -1)));
  }

  private static Value version(String text) {
    return Value.of(text, Place.of("sbom"));
  }

  @ParameterizedTest
  @CsvSource({
    "AES-256-GCM,AES",
    "aes128gcm,AES",
    "RSAES-OAEP,RSA",
    "RSASSA-PSS,RSA",
    "SHA512withRSA,RSA SHA-2",
    "sha1WithRSAEncryption,RSA SHA-1",
    "ecdsa-with-SHA384,ECDSA SHA-2",
    "SHA1withDSA,DSA SHA-1",
    "HMAC-SHA-256,SHA-2",
    "SHA-512/256,SHA-2",
    "SHA384,SHA-2",
    "SHA-1,SHA-1",
    "SHA3-384,SHA-3 ML-DSA ML-KEM",
    "SHAKE128,SHA-3 ML-DSA ML-KEM",
    "MD5,MD5",
    "HMAC-MD5,MD5",
    "DES,DES",
    "DES-CBC,DES",
    "3DES,3DES",
    "TripleDES,3DES",
    "Triple-DES,3DES",
    "DES-EDE3-CBC,3DES",
    "DESede,3DES",
    "RC4,RC4",
    "ARC4-128,RC4",
    "DSA,DSA",
    "ECDSA,ECDSA",
    "Ed25519,EdDSA",
    "EdDSA,EdDSA",
    "ML-DSA-87,ML-DSA",
    "ML-KEM-1024,ML-KEM",
    "SLH-DSA,another",
    "DH,DH",
    "DHE-RSA,DH RSA",
    "FFDH,DH",
    "Diffie-Hellman,DH",
    "ECDHE,ECDH",
    "X25519,ECDH",
    "ChaCha20-Poly1305,ChaCha20",
    "Blowfish,another",
    "Name here,",
    "SHA,",
    "Design notes,"
  })
  void tellsFamiliesByNames(String name, String families) {
    Set<String> found = new TreeSet<>();
    CryptoNames.algorithms(name).forEach(found::addAll);

    assertThat(found).as(name).isEqualTo(words(families));
    assertThat(CryptoAsset.ALGORITHMS).as(name).containsAll(found);
  }

  @ParameterizedTest
  @CsvSource({
    "tls,1.3,TLS,TLS-1.3",
    "tls,v1.0,TLS,TLS-1.0",
    "tls,1,TLS,TLS-1.0",
    "tls,TLSv1_1,TLS,TLS-1.1",
    "tls,'1.2, 1.3',TLS,TLS-1.2 TLS-1.3",
    "tls,,TLSv1.2,TLS-1.2",
    "tls,TBD,TLSv1.2,TLS-1.2",
    "tls,,TLS,TLS-1.0 TLS-1.1 TLS-1.2 TLS-1.3",
    "tls,1.x,TLS,TLS-1.0 TLS-1.1 TLS-1.2 TLS-1.3",
    "tls,,OpenSSL TLS,TLS-1.0 TLS-1.1 TLS-1.2 TLS-1.3",
    "tls,,SSL/TLS,SSL TLS-1.0 TLS-1.1 TLS-1.2 TLS-1.3",
    "tls,3.0,TLS,SSL",
    "tls,,SSLv3,SSL",
    "dtls,1.2,DTLS,TLS-1.2 another",
    "quic,1,QUIC,TLS-1.3 another",
    "ssh,2,SSH,SSH",
    "ike,2,IKE,IPsec",
    "wpa,3,WPA,WPA3",
    "wpa,,WPA,WPA2 WPA3 another",
    "other,,TLSv1.2 of our own,another",
    "prins,,PRINS,another",
    "unknown,1.2,TLSv1.2,TLS-1.2",
    "'',,OpenPGP,OpenPGP",
    "'',,S/MIME 4,S/MIME",
    "'',,Name here,"
  })
  void tellsProtocolsByTypeVersionAndName(
      String type, String version, String name, String protocols) {
    Set<String> found = CryptoNames.protocol(type, version(version), name);

    assertThat(new TreeSet<>(found))
        .as("%s %s %s", type, version, name)
        .isEqualTo(words(protocols));
    assertThat(CryptoAsset.PROTOCOLS).as(name).containsAll(found);
  }

  @Test
  void tellsCipherSuitesThatDoNotEncrypt() {
    List<String> suites =
        List.of(
            "TLS_RSA_WITH_NULL_SHA256",
            "TLS_NULL_WITH_NULL_NULL",
            "NULL-SHA256",
            "ECDHE-RSA-NULL-SHA",
            "eNULL",
            "TLS_AES_256_GCM_SHA384",
            "aNULL");

    assertThat(suites)
        .filteredOn(CryptoNames::isInTheClear)
        .containsExactlyElementsOf(suites.subList(0, 5));
  }
}
