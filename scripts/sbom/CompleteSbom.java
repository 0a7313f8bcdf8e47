import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Completes the SBOM that the CycloneDX plug-in makes of this project by the facts that are kept by hand, signs it with a
 * new key pair, and writes its digest into the attestation beside it. The private key is never written anywhere.
 *
 * <p>Arguments: generated SBOM, facts, completed SBOM, attestation, public key.
 */
class CompleteSbom {
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public static void main(String[] names) throws Exception {
    ObjectNode sbom = (ObjectNode) JSON.readTree(Path.of(names[0]).toFile());
    JsonNode facts = new ObjectMapper(new YAMLFactory()).readTree(Path.of(names[1]).toFile());
    completeDocument(sbom, facts);
    for (JsonNode component : sbom.get("components")) {
      completeComponent((ObjectNode) component, facts);
    }
    byte[] written = (JSON.writeValueAsString(sbom) + "\n").replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    Path target = Path.of(names[2]);
    Files.write(target, written);
    sign(written, Path.of(names[2] + ".sig"), Path.of(names[4]));
    attest(written, Path.of(names[3]));
  }

  private static void completeDocument(ObjectNode sbom, JsonNode facts) {
    ObjectNode metadata = (ObjectNode) sbom.get("metadata");
    metadata.put("timestamp", facts.get("timestamp").asText());
    metadata.putArray("authors").addObject().set("name", facts.get("author"));
    ObjectNode subject = (ObjectNode) metadata.get("component");
    subject.set("type", facts.get("subject").get("type"));
    subject.putObject("manufacturer").set("name", facts.get("subject").get("manufacturer"));
    subject.putObject("supplier").set("name", facts.get("subject").get("supplier"));
    byte[] parts = sbom.get("components").toString().getBytes(StandardCharsets.UTF_8);
    sbom.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(parts));
  }

  private static void completeComponent(ObjectNode component, JsonNode facts) {
    String name = component.get("name").asText();
    JsonNode own = facts.get("libraries").get(name);
    if (own == null) {
      throw new IllegalStateException("the facts say nothing of " + name + "; add it to facts.yaml");
    }
    component.putObject("manufacturer").set("name", own.get("producer"));
    component.putObject("supplier").set("name", own.get("producer"));
    ArrayNode properties = component.withArray("properties");
    facts.get("every").properties().forEach(fact -> property(properties, fact.getKey(), fact.getValue()));
    property(properties, "quadcheck:criticality", own.get("criticality"));
    property(properties, "quadcheck:comments", own.get("comments"));
  }

  private static void property(ArrayNode properties, String name, JsonNode value) {
    properties.addObject().put("name", name).put("value", value.asText());
  }

  private static void sign(byte[] content, Path signatureFile, Path keyFile) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(content);
    Files.write(signatureFile, signature.sign());
    String key = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPublic().getEncoded());
    Files.writeString(keyFile, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
  }

  private static void attest(byte[] content, Path attestation) throws Exception {
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    String text = Files.readString(attestation);
    Files.writeString(attestation, text.replaceFirst("(sbom: \\{file: [^,]+, sha256: )[0-9a-f]*", "$1" + digest));
  }
}
