package dev.tailor.news;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shows a receiver that Tailor has sent something, and when: HMAC-SHA256 of the time, a full stop and the body. */
final class Signature {
    static final String HEADER = "Tailor-Signature";
    static final String TIME_HEADER = "Tailor-Timestamp";

    /** A later version may sign in another way, beside this one. */
    private static final String VERSION = "v1=";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** One for each secret, separated by commas. */
    static String of(List<String> secrets, long seconds, byte[] body) {
        return secrets.stream().map(secret -> of(secret, seconds, body)).collect(Collectors.joining(","));
    }

    /** @param seconds since 1970, as they stand in the other header */
    static String of(String secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return VERSION + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
