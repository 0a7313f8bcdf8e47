package org.quadcheck.workbench.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A JSON object under construction; members that would be empty are left out. */
final class Tree {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Tree with(String key, String value) {
    if (!value.isBlank()) {
      members.put(key, value);
    }
    return this;
  }

  Tree with(String key, int value) {
    members.put(key, value);
    return this;
  }

  Tree with(String key, Tree value) {
    members.put(key, value.members);
    return this;
  }

  Tree texts(String key, Collection<String> values) {
    if (!values.isEmpty()) {
      members.put(key, List.copyOf(values));
    }
    return this;
  }

  Tree list(String key, Collection<Tree> values) {
    if (!values.isEmpty()) {
      members.put(key, values.stream().map(Tree::members).toList());
    }
    return this;
  }

  <T> Tree list(String key, Collection<T> values, Function<T, Tree> member) {
    return list(key, values.stream().map(member).toList());
  }

  Map<String, Object> members() {
    return members;
  }
}
