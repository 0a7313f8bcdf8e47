package org.quadcheck.intake.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.quadcheck.evidence.value.Digests;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;
import org.quadcheck.intake.signature.Attribution;
import org.quadcheck.intake.signature.Claimed;
import org.quadcheck.intake.signature.RawSignature;
import org.quadcheck.intake.signature.StrictBase64;
import org.quadcheck.intake.signature.Trust;
import org.quadcheck.intake.signature.chain.CertificateIds;
import org.quadcheck.intake.signature.chain.Certificates;

/**
 * Detached signatures in CMS (PKCS #7), in DER or PEM.
 *
 * @param path of the file that holds them
 */
public record CmsSignatures(String path, String scheme, Trust trust) {
  private static final Pattern PEM =
      Pattern.compile("\\s*-----BEGIN (PKCS7|CMS)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----\\s*");

  /** No DER of CMS begins so, and its base64 always does. */
  private static final String BASE64_OF_SEQUENCE = "MI";

  private static final int MOST_SIGNERS = 20;
  private static final String STAMPED_IN_VAIN =
      "; its time stamp is of nobody who is trusted for that, or proves nothing";

  private static final String OF_MAIL =
      "it was made over the file as mail, whose lines end otherwise. Ask for one over its very"
          + " bytes (openssl cms -sign -binary)";

  private static final String OF_ANOTHER =
      "the signer named another certificate as its own than the one that it brings";

  private static final String MISSHAPEN =
      "its version or its list of algorithms is not as RFC 5652 asks, and these no signature covers."
          + " Ask for one that is made by another program";

  /** What was signed, and by when it was, where that is proven otherwise than by the signature. */
  private record Seen(RawSignature.Content content, Optional<Instant> proven) {}

  /** The outcome of each over a content. */
  public List<Signature> verify(byte[] held, RawSignature.Content content) throws IOException {
    return verify(held, content, Optional.empty());
  }

  /**
   * The same.
   *
   * @param proven by when the signatures were there, where that is proven from without
   */
  public List<Signature> verify(byte[] held, RawSignature.Content content, Optional<Instant> proven)
      throws IOException {
    Attribution attribution = new Attribution(path, scheme, trust);
    try {
      return verify(data(held), new Seen(content, proven), attribution);
    } catch (RuntimeException e) {
      // Broken ASN.1 shows itself late, when a part is looked at, by exceptions of any kind.
      return List.of(attribution.invalid("it is damaged: a part of it cannot be read"));
    }
  }

  private List<Signature> verify(Optional<CMSSignedData> data, Seen seen, Attribution attribution)
      throws IOException {
    if (data.isEmpty()) {
      return List.of(attribution.invalid("it is no CMS signature, or a damaged one"));
    }
    List<SignerInformation> signers = List.copyOf(data.get().getSignerInfos().getSigners());
    if (signers.isEmpty() || signers.size() > MOST_SIGNERS) {
      String message = "it must hold 1 to %d signatures, and holds %d";
      return List.of(attribution.invalid(message.formatted(MOST_SIGNERS, signers.size())));
    }
    if (data.get().getSignedContent() != null && !encloses(data.get(), seen.content())) {
      return List.of(attribution.invalid("it encloses another content than the file beside it"));
    }
    List<Signature> outcomes = new ArrayList<>();
    for (SignerInformation signer : signers) {
      outcomes.add(verify(signer, data.get(), seen));
    }
    return outcomes;
  }

  /** What it encloses as well counts where it is the very file that lies beside it. */
  private static boolean encloses(CMSSignedData data, RawSignature.Content content)
      throws IOException {
    return data.getSignedContent().getContent() instanceof byte[] enclosed
        && HexFormat.of().formatHex(Digests.sha256().digest(enclosed)).equals(content.sha256());
  }

  private Signature verify(SignerInformation signer, CMSSignedData data, Seen seen)
      throws IOException {
    Attribution attribution = new Attribution(path, scheme, trust);
    Optional<CmsAlgorithm> algorithm =
        CmsAlgorithm.of(
            signer.getDigestAlgorithmID(), signer.toASN1Structure().getDigestEncryptionAlgorithm());
    if (algorithm.isEmpty()) {
      return attribution.notVerified("it is made with an algorithm that is not used here");
    }
    Optional<List<X509Certificate>> chain = chain(signer, data);
    if (chain.isEmpty()) {
      return attribution.invalid("a certificate in it cannot be read");
    }
    Optional<Instant> moment =
        Stream.of(StampsWithin.proven(signer, trust), seen.proven())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    Claimed claimed =
        chain.get().isEmpty()
            ? Claimed.by(named(signer.getSID()))
            : Claimed.by(chain.get()).at(moment);
    Signature judged =
        attribution.judge(claimed, new CmsSigner(signer, algorithm.get(), seen.content()));
    boolean doubted = judged.outcome() == SignatureOutcome.NOT_VERIFIED && moment.isEmpty();
    Signature outcome =
        doubted && StampsWithin.areIn(signer)
            ? attribution.notVerified(judged.message() + STAMPED_IN_VAIN)
            : judged;
    boolean broken = outcome.outcome() == SignatureOutcome.INVALID;
    if (!broken && isOfAnother(signer, chain.get())) {
      return attribution.invalid(OF_ANOTHER);
    }
    if (broken && isOfMail(signer, algorithm.get(), chain.get(), seen)) {
      return attribution.notVerified(OF_MAIL);
    }
    Optional<String> misshapen =
        Optional.of(MISSHAPEN).filter(any -> !CmsShape.of(data.toASN1Structure()).isRight());
    return algorithm
        .get()
        .weakness()
        .or(() -> misshapen)
        .filter(reason -> !broken)
        .map(attribution::notVerified)
        .orElse(outcome);
  }

  /** A key may have several certificates, of which the signer meant one (RFC 2634 section 5.4). */
  private static boolean isOfAnother(SignerInformation signer, List<X509Certificate> chain) {
    try {
      return !chain.isEmpty() && SigningCertificates.nameAnother(signer, chain.get(0));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java hashes with what is named here", e);
    }
  }

  /** OpenSSL signs a text as mail unless it is told otherwise, and with it other bytes. */
  private static boolean isOfMail(
      SignerInformation signer, CmsAlgorithm algorithm, List<X509Certificate> chain, Seen seen)
      throws IOException {
    if (chain.isEmpty() || !algorithm.fits(chain.get(0).getPublicKey())) {
      return false;
    }
    RawSignature.Content lines = () -> new MailLines(seen.content().open());
    return new CmsSigner(signer, algorithm, lines).verifies(chain.get(0).getPublicKey());
  }

  /** The certificates with the signer's own first; none where its own is not there. */
  private static Optional<List<X509Certificate>> chain(SignerInformation signer, CMSSignedData data)
      throws IOException {
    List<X509Certificate> chain = new ArrayList<>();
    boolean own = false;
    for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
      Optional<X509Certificate> one = Certificates.of(holder.getEncoded());
      if (one.isEmpty() || chain.size() == Certificates.MOST) {
        return Optional.empty();
      }
      boolean isOwn = signer.getSID().match(holder);
      own |= isOwn;
      chain.add(isOwn ? 0 : chain.size(), one.get());
    }
    return Optional.of(own ? chain : List.of());
  }

  /** How the signer names its certificate, which it did not bring along. */
  private static String named(SignerId signer) throws IOException {
    return signer.getIssuer() == null
        ? CertificateIds.of(signer.getSubjectKeyIdentifier())
        : CertificateIds.of(
            new X500Principal(signer.getIssuer().getEncoded()), signer.getSerialNumber());
  }

  private static Optional<CMSSignedData> data(byte[] held) {
    Optional<byte[]> der = der(held);
    if (der.isEmpty()) {
      return Optional.empty();
    }
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(der.get()))) {
      ASN1Primitive whole = in.readObject();
      if (whole == null || in.available() > 0) {
        return Optional.empty();
      }
      ContentInfo info = ContentInfo.getInstance(whole);
      return Optional.of(new CMSSignedData(info));
    } catch (CMSException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> der(byte[] held) {
    String text = new String(held, StandardCharsets.ISO_8859_1);
    Matcher pem = PEM.matcher(text);
    if (pem.matches()) {
      return StrictBase64.any(pem.group(2).replaceAll("\\s", ""));
    }
    if (text.stripLeading().startsWith("-----")) {
      return Optional.empty();
    }
    return text.startsWith(BASE64_OF_SEQUENCE)
        ? StrictBase64.any(text.replaceAll("\\s", ""))
        : Optional.of(held);
  }
}
