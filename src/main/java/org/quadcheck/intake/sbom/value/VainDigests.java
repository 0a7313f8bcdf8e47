package org.quadcheck.intake.sbom.value;

import java.util.List;

/**
 * Digests that have the form of one and prove nothing: those of an empty content, which is that of
 * an empty file and of nothing else, and those of one digit alone, which nobody has found yet.
 */
public final class VainDigests {
  private static final int PAIRS = 256;

  /** What each algorithm makes of no bytes at all. */
  static final List<String> OF_NOTHING =
      List.of(
          "00000001", // ADLER32
          "8350e5a3e24c153df2275c9f80692773", // MD2
          "31d6cfe0d16ae931b73c59d7e0c089c0", // MD4
          "d41d8cd98f00b204e9800998ecf8427e", // MD5
          "da39a3ee5e6b4b0d3255bfef95601890afd80709", // SHA-1
          "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f", // SHA-224
          "6ed0dd02806fa89e25de060c19d3ac86cabb87d6a0ddd05c333b84f4", // SHA-512/224
          "6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7", // SHA3-224
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", // SHA-256
          "c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a", // SHA-512/256
          "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a", // SHA3-256
          "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8", // BLAKE2b-256
          "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262", // BLAKE3
          "3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb", // Streebog-256
          "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da"
              + "274edebfe76f65fbd51ad2f14898b95b", // SHA-384
          "0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2a"
              + "c3713831264adb47fb6bd1e058d5f004", // SHA3-384
          "b32811423377f52d7862286ee1a72ee540524380fda1724a6f25d7978c6fd324"
              + "4a6caf0498812673c5e05ef583825100", // BLAKE2b-384
          "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
              + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e", // SHA-512
          "a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"
              + "15b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26", // SHA3-512
          "786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"
              + "d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce", // BLAKE2b-512
          "8e945da209aa869f0455928529bcae4679e9873ab707b55315f56ceb98bef0a7"
              + "362f715528356ee83cda5f2aac4c6ad2ba3a715c1bcd81cb8e9f90bf4c1c1a8a"); // Streebog-512

  /** How each begins, by its first two digits; of a million others one in thirteen does so. */
  private static final boolean[] BEGINNING = new boolean[PAIRS];

  static {
    OF_NOTHING.forEach(one -> BEGINNING[pair(one)] = true);
  }

  private VainDigests() {}

  /** Whether it is the digest of an empty content, where it is one by its form. */
  public static boolean isOfNothing(String digest) {
    return digest.length() > 1 && BEGINNING[pair(digest)] && isOneOfThem(digest);
  }

  private static boolean isOneOfThem(String digest) {
    for (String one : OF_NOTHING) {
      if (one.equalsIgnoreCase(digest)) {
        return true;
      }
    }
    return false;
  }

  private static int pair(String digest) {
    return Character.digit(digest.charAt(0), 16) << 4 | Character.digit(digest.charAt(1), 16);
  }
}
