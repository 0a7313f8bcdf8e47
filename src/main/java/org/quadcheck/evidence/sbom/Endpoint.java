package org.quadcheck.evidence.sbom;

import java.util.Locale;
import java.util.Set;

/**
 * Where a service is reached that an SBOM lists, as far as that can speak against an answer.
 *
 * @param service its name
 * @param address as written; empty where only the country is stated
 * @param country two letters of ISO 3166-1; empty where none is stated
 */
public record Endpoint(String service, String address, String country, int line, int column) {
  private static final Set<String> IN_THE_CLEAR =
      Set.of("http", "ws", "ftp", "telnet", "ldap", "smtp", "imap", "pop3", "mqtt", "amqp");

  /** Whether what goes there is not encrypted, and leaves the machine. */
  public boolean isInTheClear() {
    return isInTheClear(address);
  }

  /** Whether what goes to an address is not encrypted, and leaves the machine. */
  public static boolean isInTheClear(String address) {
    int colon = address.indexOf("://");
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    return IN_THE_CLEAR.contains(scheme) && !isLocal(address.substring(colon + 3));
  }

  private static boolean isLocal(String rest) {
    String host = rest.replaceFirst("[/?#].*$", "").replaceFirst("^.*@", "");
    return host.matches("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d+)?");
  }
}
