package org.quadcheck.intake.attestation.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object under construction, in the order of its members; what would be empty is left out. */
final class Draft {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Draft with(String key, String text) {
    if (!text.isBlank()) {
      members.put(key, text);
    }
    return this;
  }

  Draft with(String key, Optional<String> text) {
    return with(key, text.orElse(""));
  }

  Draft with(String key, Number number) {
    members.put(key, number);
    return this;
  }

  Draft with(String key, Draft draft) {
    members.put(key, draft.members);
    return this;
  }

  Draft withAny(String key, Draft draft) {
    return draft.members.isEmpty() ? this : with(key, draft);
  }

  Draft texts(String key, Collection<String> texts) {
    if (!texts.isEmpty()) {
      members.put(key, List.copyOf(texts));
    }
    return this;
  }

  Draft list(String key, Collection<Draft> drafts) {
    if (!drafts.isEmpty()) {
      members.put(key, drafts.stream().map(one -> (Object) one.members).toList());
    }
    return this;
  }

  Map<String, Object> members() {
    return members;
  }
}
