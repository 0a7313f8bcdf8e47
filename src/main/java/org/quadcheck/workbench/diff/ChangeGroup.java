package org.quadcheck.workbench.diff;

import java.util.List;
import java.util.Optional;

/**
 * All changes of one requirement, source or claim.
 *
 * @param changes the weightiest first; never empty
 */
record ChangeGroup(String subject, List<Change> changes) {
  ChangeGroup {
    changes = Change.inOrder(changes);
  }

  /** Empty for no changes. */
  static Optional<ChangeGroup> of(String subject, List<Change> changes) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(new ChangeGroup(subject, changes));
  }

  /** How much the weightiest of them matters. */
  Change.Rank rank() {
    return changes.get(0).rank();
  }
}
