package org.quadcheck.intake.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Fields;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.Suggestion;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.signature.Terms;
import org.quadcheck.intake.signature.chain.SubjectName;

/** Reads {@code trust.yaml}: who may sign what, for which supplier. */
final class SignersReader {
  static final int VERSION = 1;
  private static final String ANY = "any";
  private static final List<String> KINDS =
      Arrays.stream(SignedKind.values()).map(SignedKind::word).toList();

  private final Collection<String> files;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private List<String> stampers = List.of();

  /** Reads by the names of the files that lie beside it. */
  SignersReader(Collection<String> files) {
    this.files = List.copyOf(files);
  }

  List<Signer> read(String path, byte[] bytes) throws InvalidInputException {
    Reading reading = DocumentReader.read(path, bytes);
    problems.addAll(reading.problems());
    List<Signer> signers = new ArrayList<>();
    if (reading.root().isPresent()) {
      Fields fields = Fields.of(reading.root().get(), "trust.yaml", problems);
      version(fields);
      fields.requiredNode("signers");
      fields.items("signers").forEach(item -> signers.add(signer(item)));
      stampers = stampers(fields);
      fields.done();
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return signers;
  }

  /** Files of the authorities whose time stamps are believed, once it was read. */
  List<String> stampers() {
    return stampers;
  }

  private List<String> stampers(Fields fields) {
    List<String> named = fields.texts("time-stamps");
    named.stream()
        .filter(file -> !files.contains(file))
        .forEach(file -> fields.complain(fields.place("time-stamps"), missing(file)));
    return named;
  }

  private String missing(String file) {
    String near = Suggestion.near(file, files);
    return "no file '%s' in the trust folder.%s"
        .formatted(file, near.isEmpty() ? " Put it there." : near);
  }

  private static void version(Fields fields) {
    String version = fields.requiredText("trust");
    if (!version.isEmpty() && !version.equals(String.valueOf(VERSION))) {
      String message = "'trust' is %s; this version reads %d. Write 'trust: %d'.";
      fields.complain(fields.place("trust"), message.formatted(version, VERSION, VERSION));
    }
  }

  private Signer signer(Node item) {
    Fields fields = Fields.of(item, "a signer", problems);
    String name = fields.requiredText("name");
    if (!name.isEmpty() && !names.add(name)) {
      fields.complain(
          fields.place("name"), "a second signer is named '%s'. Rename one.".formatted(name));
    }
    Optional<String> key = file(fields, "key");
    Optional<String> authority = file(fields, "authority");
    Optional<Signer.Identity> identity = identity(fields);
    Map<String, String> subject = subject(fields);
    if (List.of(key, authority, identity).stream().filter(Optional::isPresent).count() != 1) {
      fields.complain(
          fields.place(), "a signer has one of 'key', 'authority' and 'sigstore'. Name one.");
    }
    boolean named = fields.node("subject").isPresent();
    if (authority.isPresent() != named) {
      fields.complain(
          fields.place(),
          named
              ? "'subject' belongs to an authority. Take it out, or name the authority."
              : "an authority gives certificates to many. Say with 'subject' whose is meant.");
    }
    Signer signer =
        new Signer(
            fields.place(),
            name,
            key,
            authority,
            subject,
            identity,
            terms(fields),
            fields.day("from"),
            fields.day("until"));
    ordered(signer, fields);
    fields.done();
    return signer;
  }

  private static void ordered(Signer signer, Fields fields) {
    LocalDate from = signer.from().orElse(LocalDate.MIN);
    if (signer.until().filter(last -> last.isBefore(from)).isPresent()) {
      fields.complain(fields.place("until"), "'until' lies before 'from'. Mend one of them.");
    }
  }

  private Optional<String> file(Fields fields, String key) {
    Optional<String> name = fields.text(key).map(String::strip);
    String file = name.map(text -> text.replaceFirst("#.*$", "")).orElse("");
    if (name.isPresent() && !files.contains(file)) {
      fields.complain(fields.place(key), missing(file));
    }
    return name;
  }

  private Optional<Signer.Identity> identity(Fields fields) {
    Optional<Node> node = fields.node("sigstore");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Fields own = Fields.of(node.get(), "'sigstore'", problems);
    String name = own.requiredText("identity");
    String issuer = own.requiredText("issuer");
    refuseAnybody(own, name, issuer);
    own.done();
    return Optional.of(new Signer.Identity(name, issuer));
  }

  /** Anybody can get a certificate of Sigstore, so that whoever it is must be named. */
  private static void refuseAnybody(Fields own, String name, String issuer) {
    if (name.matches("[*\\s]+")) {
      own.complain(own.place("identity"), "'*' alone is anybody. Name whom you mean.");
    }
    if (issuer.contains("*")) {
      own.complain(own.place("issuer"), "an issuer has no '*' in it. Write its whole address.");
    }
  }

  private Map<String, String> subject(Fields fields) {
    Map<String, String> subject = new TreeMap<>();
    if (fields.node("subject").isPresent() && fields.entries("subject").isEmpty()) {
      fields.complain(
          fields.place("subject"), "'subject' names nobody. Write attributes of a name.");
    }
    for (MapNode.Entry entry : fields.entries("subject")) {
      String attribute = entry.key().text().toUpperCase(Locale.ROOT);
      if (!SubjectName.ATTRIBUTES.contains(attribute)) {
        String known = String.join(", ", SubjectName.ATTRIBUTES);
        String message = "unknown attribute '%s' of a name. Known: %s.";
        fields.complain(entry.key().place(), message.formatted(entry.key().text(), known));
      } else if (entry.value() instanceof TextNode text && !text.text().isBlank()) {
        subject.put(attribute, text.text());
      } else {
        fields.complain(
            entry.value().place(), "'%s' must be a text. Write it.".formatted(attribute));
      }
    }
    return subject;
  }

  /** An empty list would stand for nothing or for everything, and nobody could tell which. */
  private static void refuseEmpty(Fields fields, String key, List<String> known) {
    if (fields.node(key).isPresent() && fields.items(key).isEmpty()) {
      String message = "'%s' is an empty list. Write %s.";
      fields.complain(fields.place(key), message.formatted(key, String.join(", ", known)));
    }
  }

  private Terms terms(Fields fields) {
    fields.requiredNode("may-sign");
    fields.requiredNode("suppliers");
    List<SignedKind> kinds = fields.words("may-sign", SignedKind::read, KINDS);
    List<String> suppliers = fields.texts("suppliers");
    if (suppliers.stream().anyMatch(String::isBlank)) {
      fields.complain(fields.place("suppliers"), "a supplier is blank. Write its name, or 'any'.");
    }
    if (suppliers.stream().anyMatch(one -> one.contains("*"))) {
      fields.complain(
          fields.place("suppliers"),
          "a supplier has no '*' in its name. Write it whole, or 'any'.");
    }
    refuseEmpty(fields, "may-sign", KINDS);
    refuseEmpty(fields, "suppliers", List.of("the names of suppliers", "or 'any'"));
    if (suppliers.size() > 1 && suppliers.contains(ANY)) {
      fields.complain(fields.place("suppliers"), "'any' stands beside names. Keep one of both.");
    }
    Set<SignedKind> may = EnumSet.noneOf(SignedKind.class);
    may.addAll(kinds);
    return new Terms(may, suppliers.equals(List.of(ANY)) ? List.of() : suppliers);
  }
}
