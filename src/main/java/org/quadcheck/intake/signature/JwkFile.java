package org.quadcheck.intake.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

/** A file of the trust folder that holds one key as JWK, or a set of them. */
record JwkFile(Place place, String name) {

  List<TrustedKey> read(byte[] bytes) throws InvalidInputException {
    Reading reading = DocumentReader.read(place.path(), bytes);
    if (!reading.problems().isEmpty()) {
      throw new InvalidInputException(reading.problems());
    }
    MapNode root = reading.root().flatMap(JwkFile::map).orElseThrow(() -> noKey(place));
    Optional<Node> set = root.find("keys");
    if (set.isEmpty()) {
      return List.of(key(root, name));
    }
    List<TrustedKey> keys = new ArrayList<>();
    if (set.get() instanceof ListNode list) {
      for (Node item : list.items()) {
        MapNode one = map(item).orElseThrow(() -> noKey(item.place()));
        String id = jwk(one).id().orElse(String.valueOf(keys.size() + 1));
        keys.add(key(one, name + "#" + id));
      }
    }
    if (keys.isEmpty()) {
      throw noKey(place);
    }
    return keys;
  }

  private static Optional<MapNode> map(Node node) {
    return node instanceof MapNode map ? Optional.of(map) : Optional.empty();
  }

  private static Jwk jwk(MapNode map) {
    Map<String, String> members = new LinkedHashMap<>();
    for (MapNode.Entry entry : map.entries()) {
      if (entry.value() instanceof TextNode text) {
        members.put(entry.key().text(), text.text());
      }
    }
    return new Jwk(members);
  }

  private static TrustedKey key(MapNode map, String name) throws InvalidInputException {
    Jwk jwk = jwk(map);
    if (map.find("kty").filter(kind -> isSecret(kind)).isPresent()) {
      throw new InvalidInputException(
          map.place(), "is a shared secret, with which anybody signs. Ask for a public key.");
    }
    Optional<String> objection = new JwkPurpose(map).objection();
    if (objection.isPresent()) {
      throw new InvalidInputException(map.place(), objection.get());
    }
    TrustedKey key = new TrustedKey(name, jwk.key().orElseThrow(() -> noKey(map.place())));
    return jwk.id()
        .map(id -> new TrustedKey(name, key.key(), Set.copyOf(List.of(name, id))))
        .orElse(key);
  }

  private static boolean isSecret(Node kind) {
    return kind instanceof TextNode text && text.text().equals("oct");
  }

  private static InvalidInputException noKey(Place place) {
    return new InvalidInputException(
        place, "is no public key as JWK that is used here. Mend it, or take it out.");
  }
}
