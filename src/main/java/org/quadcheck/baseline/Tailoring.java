package org.quadcheck.baseline;

import java.util.List;

/**
 * Which profile made a baseline into what it is.
 *
 * @param profile id
 * @param loosened everything that is asked less strictly than published
 */
public record Tailoring(String profile, String title, String version, List<Loosening> loosened) {
  public Tailoring {
    loosened = List.copyOf(loosened);
  }
}
