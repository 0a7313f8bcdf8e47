package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * The name that a certificate gives its holder.
 *
 * @param label as people write it, the widest part first: {@code O=Acme, CN=Acme release signing}
 * @param values by attribute in capital letters; multi-valued parts are left out
 */
public record SubjectName(String label, Map<String, List<String>> values) {
  /** The attributes that have a name; others have numbers alone. */
  public static final List<String> ATTRIBUTES =
      List.of(
          "CN",
          "O",
          "OU",
          "L",
          "ST",
          "C",
          "STREET",
          "DC",
          "UID",
          "EMAILADDRESS",
          "GIVENNAME",
          "SERIALNUMBER",
          "SURNAME");

  /** Those of certificates of persons, which Java names by their numbers alone. */
  private static final Map<String, String> OF_PERSONS =
      Map.of(
          "1.2.840.113549.1.9.1", "EMAILADDRESS",
          "2.5.4.42", "GIVENNAME",
          "2.5.4.5", "SERIALNUMBER",
          "2.5.4.4", "SURNAME");

  /** The holder of a certificate. */
  public static SubjectName of(X509Certificate certificate) {
    try {
      String name =
          certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, OF_PERSONS);
      return of(new LdapName(name).getRdns());
    } catch (InvalidNameException e) {
      return new SubjectName("a name that cannot be read", Map.of());
    }
  }

  private static SubjectName of(List<Rdn> parts) {
    Map<String, List<String>> values = new TreeMap<>();
    for (Rdn part : parts) {
      if (part.size() == 1 && part.getValue() instanceof String text) {
        String attribute = part.getType().toUpperCase(Locale.ROOT);
        values.computeIfAbsent(attribute, any -> new ArrayList<>()).add(text);
      }
    }
    String label = parts.stream().map(SubjectName::shown).collect(Collectors.joining(", "));
    return new SubjectName(label.isEmpty() ? "without a name" : label, values);
  }

  private static String shown(Rdn part) {
    return part.size() == 1 && part.getValue() instanceof String text
        ? part.getType() + "=" + text
        : part.toString();
  }

  /** Whether every attribute that is asked for stands in the name once, and as asked. */
  boolean fits(Map<String, String> asked) {
    return asked.entrySet().stream()
        .allMatch(one -> List.of(one.getValue()).equals(values.get(one.getKey())));
  }
}
