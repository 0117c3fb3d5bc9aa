package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestTest {
    private static final String PROJECT =
            "{\"id\":\"5f0000000000000000000001\",\"name\":\"shop\",\"orgId\":\"5f000000000000000000000a\",\"links\":[]}";

    private final Doorkeeper doorkeeper = new Doorkeeper("0a1b2c3d-secret");

    @Test
    void the_challenge_is_answered_and_its_nonce_is_used_again_with_a_rising_count() {
        try (var server = PlainServer.answering(doorkeeper::answer)) {
            var projects = new AtlasProjects(Configured.withKeyPair(server.uri()));
            projects.find("5f0000000000000000000001");
            projects.find("5f0000000000000000000001");
            assertThat(server.asked()).hasSize(3);
            assertThat(server.asked().get(0).authorization()).isNull();
            assertThat(server.asked().get(1).authorization())
                    .contains("nc=00000001")
                    .doesNotContain("opaque");
            assertThat(server.asked().get(2).authorization()).contains("nc=00000002");
        }
    }

    @Test
    void a_nonce_that_has_ended_is_replaced_without_anybody_noticing() {
        try (var server = PlainServer.answering(doorkeeper::answer)) {
            var projects = new AtlasProjects(Configured.withKeyPair(server.uri()));
            projects.find("5f0000000000000000000001");
            doorkeeper.forgetNonces();
            assertThat(projects.find("5f0000000000000000000001")).isPresent();
            assertThat(server.asked()).hasSize(4);
        }
    }

    @Test
    void a_single_stray_401_is_tried_again_even_for_a_change() {
        try (var server = PlainServer.answering(doorkeeper::answer)) {
            doorkeeper.strays.set(1);
            var projects = new AtlasProjects(Configured.withKeyPair(server.uri()));
            var project = projects.create(new NewAtlasProject("shop", "5f000000000000000000000a"));
            assertThat(project.name()).isEqualTo("shop");
            assertThat(server.asked()).extracting(Asked::method).containsExactly("POST", "POST", "POST");
        }
    }

    @Test
    void a_wrong_key_is_not_allowed_and_stays_out_of_the_message() {
        try (var server = PlainServer.answering(new Doorkeeper("another key")::answer)) {
            var projects = new AtlasProjects(Configured.withKeyPair(server.uri()));
            var failure = catchThrowableOfType(AtlasFailure.NotAllowed.class, projects::check);
            assertThat(failure.status()).isEqualTo(401);
            assertThat(failure.detail()).isEqualTo("You are not authorized for this resource.");
            assertThat(failure.toString()).doesNotContain("secret");
        }
    }

    /** Checks answers to its challenges by the letter of RFC 7616. */
    private static final class Doorkeeper {
        private static final Pattern FIELD = Pattern.compile("(\\w+)=\"?([^\",]*)\"?");
        private final AtomicInteger strays = new AtomicInteger();
        private final AtomicInteger nonces = new AtomicInteger();
        private final Set<String> open = ConcurrentHashMap.newKeySet();
        private final String privateKey;

        Doorkeeper(String privateKey) {
            this.privateKey = privateKey;
        }

        void forgetNonces() {
            open.clear();
        }

        Answer answer(Asked asked) {
            return asked.authorization() != null && right(asked) && strays.getAndDecrement() <= 0
                    ? Answer.json(200, PROJECT)
                    : challenge();
        }

        private Answer challenge() {
            var nonce = "abc/+def01234567890123456789%03d=".formatted(nonces.incrementAndGet());
            open.add(nonce);
            return new Answer(
                    401,
                    Map.of(
                            "Content-Type",
                            "application/json",
                            "WWW-Authenticate",
                            "Digest realm=\"MMS Public API\", domain=\"\", nonce=\"" + nonce
                                    + "\", algorithm=MD5, qop=\"auth\", stale=false"),
                    "{\"error\":401,\"reason\":\"Unauthorized\",\"detail\":\"You are not authorized for this resource.\","
                            + "\"errorCode\":\"UNEXPECTED_ERROR\"}");
        }

        private boolean right(Asked asked) {
            var fields = new HashMap<String, String>();
            FIELD.matcher(asked.authorization()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            var first = md5("dana:MMS Public API:" + privateKey);
            var second = md5(asked.method() + ":" + asked.target());
            var whole = String.join(
                    ":", first, fields.get("nonce"), fields.get("nc"), fields.get("cnonce"), "auth", second);
            return open.contains(fields.get("nonce")) && md5(whole).equals(fields.get("response"));
        }

        private static String md5(String text) {
            try {
                var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }
}
