package org.quadcheck.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quadcheck.limit.Limits;

/** Of a form as data in XML the fields are read as whoever signed it signed them. */
class XfdfFieldsTest {

  private static PdfFields read(String fields) throws PdfRefusal {
    String whole =
        "<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>%s</fields></xfdf>".formatted(fields);
    return XfdfFields.of(whole.getBytes(StandardCharsets.UTF_8), Limits.standard());
  }

  private static final String FIELD = "<field name=\"CompanyName\"><value>%s</value></field>";

  @Test
  void areTheSameHoweverTheirTextIsWritten() throws PdfRefusal {
    String plain = FIELD.formatted("Acme Pty");

    assertThat(read(FIELD.formatted("<![CDATA[Acme]]> <!-- x -->Pty"))).isEqualTo(read(plain));
  }

  @Test
  void doNotStandWithinASignatureThatDoesNotCoverThem() throws PdfRefusal {
    String signature =
        "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><KeyInfo>"
            + FIELD.formatted("Other")
            + "</KeyInfo></Signature>";

    assertThat(read(FIELD.formatted("Acme") + signature)).isEqualTo(read(FIELD.formatted("Acme")));
  }
}
