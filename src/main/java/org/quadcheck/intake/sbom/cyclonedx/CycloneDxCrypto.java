package org.quadcheck.intake.sbom.cyclonedx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.sbom.CryptoAsset;
import org.quadcheck.evidence.sbom.CryptoAsset.Kind;
import org.quadcheck.evidence.sbom.CryptoAsset.Suites;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.ComponentBuilder;
import org.quadcheck.intake.sbom.draft.DisclosuresDraft;
import org.quadcheck.intake.sbom.token.Cursor;
import org.quadcheck.intake.sbom.value.CryptoNames;
import org.quadcheck.intake.sbom.value.States;

/**
 * The {@code cryptoProperties} of one component of CycloneDX, which tell what kind of asset it is.
 */
final class CycloneDxCrypto {
  private static final int DAY = 10;
  private static final Value NOTHING = Value.absent(Place.of(""));

  /** Of a component that states none. */
  static final CycloneDxCrypto NONE = new CycloneDxCrypto();

  private Value kind = NOTHING;
  private Value family = NOTHING;
  private Value protocol = NOTHING;
  private Value version = NOTHING;
  private Value end = NOTHING;
  private final List<Value> suites = new ArrayList<>(0);

  private CycloneDxCrypto() {}

  static CycloneDxCrypto read(Cursor cursor) throws IOException, InvalidInputException {
    CycloneDxCrypto crypto = new CycloneDxCrypto();
    crypto.members(cursor);
    return crypto;
  }

  private void members(Cursor cursor) throws IOException, InvalidInputException {
    cursor.members(
        name -> {
          switch (name) {
            case "assetType" -> kind = cursor.text();
            case "algorithmProperties" -> cursor.members(member -> algorithm(cursor, member));
            case "protocolProperties" -> cursor.members(member -> protocol(cursor, member));
            case "certificateProperties" -> cursor.members(member -> certificate(cursor, member));
            default -> cursor.skip();
          }
        });
  }

  private void algorithm(Cursor cursor, String name) throws IOException, InvalidInputException {
    if (name.equals("algorithmFamily")) {
      family = cursor.text();
    } else {
      cursor.skip();
    }
  }

  private void protocol(Cursor cursor, String name) throws IOException, InvalidInputException {
    switch (name) {
      case "type" -> protocol = cursor.text();
      case "version" -> version = cursor.text();
      case "cipherSuites" -> cursor.items("cipherSuite", () -> suite(cursor));
      default -> cursor.skip();
    }
  }

  /** One without a name counts too, as one of which nobody can tell whether it encrypts. */
  private void suite(Cursor cursor) throws IOException, InvalidInputException {
    int place = suites.size();
    suites.add(NOTHING);
    cursor.members(
        name -> {
          if (name.equals("name")) {
            suites.set(place, cursor.text());
          } else {
            cursor.skip();
          }
        });
  }

  private void certificate(Cursor cursor, String name) throws IOException, InvalidInputException {
    if (name.equals("notValidAfter")) {
      end = cursor.text();
    } else {
      cursor.skip();
    }
  }

  /** Tells what the component is as an asset, once all of it was read. */
  void tell(ComponentBuilder component, DisclosuresDraft disclosures) {
    if (this == NONE && !component.is("cryptographic-asset")) {
      return;
    }
    for (CryptoAsset asset : assets(component.name(), component.place())) {
      disclosures.cryptography().keep(component.id(), asset);
    }
  }

  private List<CryptoAsset> assets(String name, Place place) {
    return switch (kind.text()) {
      case "algorithm" -> algorithms(name, place);
      case "protocol" -> List.of(asset(Kind.PROTOCOL, name, place, protocolWords(name)));
      case "certificate" -> List.of(asset(Kind.CERTIFICATE, name, place, Set.of()));
      case "related-crypto-material" -> List.of();
      default -> List.of(asset(Kind.UNCLEAR, name, place, Set.of()));
    };
  }

  /** One for each family, so that each is held against the answer by itself. */
  private List<CryptoAsset> algorithms(String name, Place place) {
    List<Set<String>> families = CryptoNames.algorithms(name + " " + family.text());
    return families.isEmpty()
        ? List.of(asset(Kind.ALGORITHM, name, place, Set.of()))
        : families.stream().map(one -> asset(Kind.ALGORITHM, name, place, one)).toList();
  }

  private Set<String> protocolWords(String name) {
    return CryptoNames.protocol(protocol.isStated() ? protocol.text() : "", version, name);
  }

  private CryptoAsset asset(Kind what, String name, Place place, Set<String> words) {
    return new CryptoAsset(
        what, name, words, false, suites(what), end(what), place.line(), place.column());
  }

  private Suites suites(Kind what) {
    if (what != Kind.PROTOCOL || suites.isEmpty()) {
      return Suites.NOT_SAID;
    }
    if (suites.stream().allMatch(one -> CryptoNames.isInTheClear(one.text()))) {
      return Suites.NONE_ENCRYPTS;
    }
    return suites.stream().allMatch(CycloneDxCrypto::encrypts)
        ? Suites.ALL_ENCRYPT
        : Suites.SOME_IN_DOUBT;
  }

  private static boolean encrypts(Value suite) {
    return suite.isStated() && !CryptoNames.isInTheClear(suite.text());
  }

  /** The day of the moment; what is no moment is no end. */
  private Optional<LocalDate> end(Kind what) {
    boolean stated = what == Kind.CERTIFICATE && States.ofDay(end) == State.STATED;
    return stated ? Optional.of(LocalDate.parse(end.text().substring(0, DAY))) : Optional.empty();
  }
}
