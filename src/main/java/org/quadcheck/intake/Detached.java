package org.quadcheck.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quadcheck.intake.signature.OtherScheme;
import org.quadcheck.intake.signature.sigstore.SigstoreMessage;

/**
 * Tells by name what file a signature belongs to: {@code X.sig}, {@code X.p7s} and {@code
 * X.sigstore.json} to {@code X}, and {@code X.a.sig} as well where there is no {@code X.a}.
 */
final class Detached {
  private static final String BUNDLE = ".sigstore.json";
  private static final List<String> ENDINGS = List.of(".sig", ".p7s", BUNDLE, ".sigstore");

  /** Of schemes that are not verified here, where the content bears them out. */
  private static final List<String> OTHER_ENDINGS =
      List.of(
          ".asc",
          ".gpg",
          ".pgp",
          ".minisig",
          ".sshsig",
          ".jws",
          ".cose",
          ".bundle",
          ".tsr",
          ".tst");

  private static final Pattern LABEL = Pattern.compile("\\.[A-Za-z0-9-]{1,20}");

  private Detached() {}

  /** The path of a signature without its ending; empty for one that is none by its name. */
  static Optional<String> stem(String path) {
    return without(path, ENDINGS);
  }

  private static Optional<String> without(String path, List<String> endings) {
    return endings.stream()
        .filter(ending -> endsIn(path, ending) && path.length() > ending.length())
        .map(ending -> path.substring(0, path.length() - ending.length()))
        .findFirst();
  }

  /** Whether it is a bundle of Sigstore by its name. */
  static boolean isBundle(String path) {
    return endsIn(path, BUNDLE) || endsIn(path, ".sigstore");
  }

  /** Some programs write endings in capital letters. */
  static boolean endsIn(String path, String ending) {
    int length = ending.length();
    return path.regionMatches(true, path.length() - length, ending, 0, length);
  }

  /** The paths that the signatures of a file most likely have. */
  static List<String> beside(String path) {
    return ENDINGS.stream().map(path::concat).toList();
  }

  /** The path of the file to which a signature of another scheme belongs, if it is one. */
  static Optional<String> otherStem(String path) {
    return without(path, OTHER_ENDINGS);
  }

  /** The paths that signatures of other schemes most likely have. */
  static List<String> otherBeside(String path) {
    return OTHER_ENDINGS.stream().map(path::concat).toList();
  }

  /** Whether a file that may be a signature by its name is one of another scheme, or a bundle. */
  static boolean isOther(byte[] held) {
    return OtherScheme.of(held).isPresent() || SigstoreMessage.isOne(held);
  }

  /** The path of the file that a signature belongs to, among those that are there. */
  static Optional<String> signedBy(String path, Predicate<String> isThere) {
    Optional<String> stem = stem(path);
    for (int labels = 0; stem.isPresent() && labels <= 2; labels++) {
      Optional<String> shorter = without(stem.get(), labels).filter(isThere);
      if (shorter.isPresent()) {
        return shorter;
      }
    }
    return Optional.empty();
  }

  /** The stem without so many of the labels at its end: {@code x.json.es256} is of x.json. */
  private static Optional<String> without(String stem, int labels) {
    String rest = stem;
    for (int i = 0; i < labels; i++) {
      int dot = rest.lastIndexOf('.');
      boolean label =
          dot > rest.lastIndexOf('/') + 1 && LABEL.matcher(rest.substring(dot)).matches();
      if (!label) {
        return Optional.empty();
      }
      rest = rest.substring(0, dot);
    }
    return Optional.of(rest);
  }
}
