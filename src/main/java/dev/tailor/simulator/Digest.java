package dev.tailor.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * HTTP Digest as Atlas asks for it: MD5, qop "auth", no opaque, a fresh nonce with every challenge. A nonce may be used
 * again while its count grows. Nonces age in real time, however fast the simulated clock runs.
 */
final class Digest {
    private static final Duration NONCE_LIFE = Duration.ofMinutes(5);
    private static final int MOST_NONCES = 10_000;
    private static final String REALM = "MMS Public API";
    private static final Pattern DIRECTIVE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^\\s,]+))");

    private final Credentials credentials;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Nonce> nonces = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Nonce> eldest) {
            return size() > MOST_NONCES;
        }
    };

    Digest(Credentials credentials) {
        this.credentials = credentials;
    }

    /** What a client has to answer: the WWW-Authenticate header, with a nonce of its own. */
    String challenge(Instant realTime) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        nonces.put(nonce, new Nonce(realTime.plus(NONCE_LIFE)));
        return "Digest realm=\"" + REALM + "\", domain=\"\", nonce=\"" + nonce
                + "\", algorithm=MD5, qop=\"auth\", stale=false";
    }

    /** Whether an Authorization header answers a challenge with the right key, for this method and address. */
    boolean proves(String header, String method, String uri, Instant realTime) {
        var said = directives(header);
        return credentials.publicKey().equals(said.get("username"))
                && uri.equals(said.get("uri"))
                && "auth".equals(said.get("qop"))
                && response(said, method).equals(said.get("response"))
                && spend(said, realTime);
    }

    private boolean spend(Map<String, String> said, Instant realTime) {
        var nonce = nonces.get(said.get("nonce"));
        return nonce != null && nonce.spend(said.getOrDefault("nc", ""), realTime);
    }

    private String response(Map<String, String> said, String method) {
        var who = md5(credentials.publicKey() + ":" + REALM + ":" + credentials.privateKey());
        var what = md5(method + ":" + said.get("uri"));
        return md5(String.join(":", who, said.get("nonce"), said.get("nc"), said.get("cnonce"), said.get("qop"), what));
    }

    private static Map<String, String> directives(String header) {
        var directives = new HashMap<String, String>();
        var matcher = DIRECTIVE.matcher(header);
        while (matcher.find()) {
            directives.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return directives;
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows MD5", impossible);
        }
    }

    private static final class Nonce {
        private final Instant until;
        private long count;

        private Nonce(Instant until) {
            this.until = until;
        }

        private boolean spend(String hexCount, Instant realTime) {
            if (!hexCount.matches("[0-9a-fA-F]{8}") || realTime.isAfter(until)) {
                return false;
            }
            var next = Long.parseLong(hexCount, 16);
            var grows = next > count;
            count = Math.max(count, next);
            return grows;
        }
    }
}
