package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.sbom.Endpoint;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.ServiceProvider;
import org.quadcheck.evidence.sbom.ServiceTrait;
import org.quadcheck.evidence.value.InvalidInputException;

/** Services of which there are more than are kept hide nothing that only one of them says. */
class CrowdedServicesTest {
  private static final String SERVICE =
      """
      {"bom-ref":"%1$s","name":"s%1$s","endpoints":["%2$s"],"authenticated":%3$s,
       "data":[{"flow":"inbound","classification":"PII","source":["%4$s"]}],
       "properties":[{"name":"quadcheck:country","value":"%5$s"}]}""";

  private static Sbom crowded(String first, String last) throws InvalidInputException {
    String services =
        IntStream.range(0, 1_200)
            .mapToObj(i -> first.replace("#", Integer.toString(i)))
            .collect(Collectors.joining(",", "[", "," + last + "]"));
    return Fixtures.read(
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"services\":%s}"
            .formatted(services));
  }

  private static String service(String id, String address, boolean open, String from, String in) {
    return SERVICE.formatted(id, address, !open, from, in);
  }

  @Test
  void keepsTheOneThatSaysSomethingElse() throws InvalidInputException {
    String common = service("#", "https://a.example", true, "https://a.example", "AU");
    String other = service("x", "http://b.example", false, "http://c.example", "CN");

    Sbom sbom = crowded(common, other);

    assertThat(sbom.disclosures().endpoints())
        .extracting(Endpoint::country, Endpoint::address)
        .contains(tuple("CN", ""), tuple("", "http://b.example"));
    assertThat(sbom.disclosures().services())
        .extracting(ServiceTrait::kind)
        .contains(ServiceTrait.Kind.OPEN, ServiceTrait.Kind.DATA_IN_THE_CLEAR);
  }

  @Test
  void tellsThatThereAreMoreProvidersThanAreKept() throws InvalidInputException {
    String any = service("#", "https://a.example", false, "https://a.example", "AU");

    assertThat(crowded(any, any.replace("#", "9999")).disclosures().providers())
        .anyMatch(ServiceProvider::isNameless);
  }
}
