package org.quadcheck.knowledge;

import java.util.stream.Stream;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;

/**
 * What data must speak of to matter for a submission, so that the rest need not be kept. Of an SBOM
 * of a million components it keeps some bytes for each.
 */
public final class Wanted {
  /** Keys of packages. */
  private final Fingerprints keys = new Fingerprints();

  /** Names of components that state no purl, comparable. */
  private final Fingerprints names = new Fingerprints();

  /** Groups and names of components, comparable. */
  private final Fingerprints grouped = new Fingerprints();

  private Wanted() {}

  /** All that the SBOMs of a submission list. */
  public static Wanted by(Submission submission) {
    Wanted wanted = new Wanted();
    for (Sbom sbom : submission.sboms()) {
      Stream.concat(sbom.subject().stream(), sbom.components().stream()).forEach(wanted::add);
    }
    return wanted;
  }

  private void add(Component component) {
    component.lineage().origins().forEach(one -> add(one.component()));
    ComponentIdentity identity = ComponentIdentity.of(component);
    identity.purls().stream()
        .flatMap(purl -> LookedUp.of(purl, "").stream())
        .map(LookedUp::key)
        .forEach(keys::add);
    if (identity.purls().isEmpty()) {
      names.add(identity.name());
    }
    identity.groups().forEach(group -> grouped.add(group + "/" + identity.name()));
  }

  /** Whether a package matters; now and then one that does not is said to. */
  public boolean matters(String key) {
    String name = ComponentIdentity.comparable(key.substring(key.lastIndexOf('/') + 1));
    return keys.mayHold(key)
        || names.mayHold(name)
        || grouped.mayHold(ComponentIdentity.group(key) + "/" + name);
  }
}
