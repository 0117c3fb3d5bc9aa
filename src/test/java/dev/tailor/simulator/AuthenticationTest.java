package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuthenticationTest extends SimulatorTest {
    private static final Pattern CHALLENGE = Pattern.compile("Digest realm=\"MMS Public API\", domain=\"\","
            + " nonce=\"([A-Za-z0-9+/]{32})\", algorithm=MD5, qop=\"auth\", stale=false");
    private static final String URI = "/api/atlas/v2/groups?pageNum=1";

    @Test
    void nobody_meets_a_challenge_with_a_nonce_of_their_own() {
        var refused = asDigest("");

        assertThat(refused.verdict()).isEqualTo("401 UNEXPECTED_ERROR");
        assertThat(refused.text("detail")).isEqualTo("You are not authorized for this resource.");
        assertThat(nonce(refused)).isNotEqualTo(nonce(asDigest("")));
    }

    @Test
    void who_answers_the_challenge_with_the_key_is_let_in() {
        var answer = digest(nonce(asDigest("")), 1, Credentials.PRIVATE_KEY, URI);

        assertThat(asDigest(answer).status()).isEqualTo(200);
    }

    @Test
    void the_scheme_may_be_written_small() {
        var answer = digest(nonce(asDigest("")), 1, Credentials.PRIVATE_KEY, URI);

        assertThat(asDigest(answer.replace("Digest ", "digest ")).status()).isEqualTo(200);
    }

    @Test
    void a_nonce_serves_again_while_its_count_grows() {
        var nonce = nonce(asDigest(""));
        assertThat(asDigest(digest(nonce, 1, Credentials.PRIVATE_KEY, URI)).status())
                .isEqualTo(200);
        assertThat(asDigest(digest(nonce, 2, Credentials.PRIVATE_KEY, URI)).status())
                .isEqualTo(200);

        assertThat(asDigest(digest(nonce, 2, Credentials.PRIVATE_KEY, URI)).status())
                .isEqualTo(401);
    }

    @Test
    void the_wrong_key_meets_the_same_challenge_with_a_new_nonce() {
        var nonce = nonce(asDigest(""));

        assertThat(nonce(asDigest(digest(nonce, 1, "wrong", URI)))).isNotEqualTo(nonce);
    }

    @Test
    void an_answer_for_another_address_is_refused() {
        var answer = digest(nonce(asDigest("")), 1, Credentials.PRIVATE_KEY, "/api/atlas/v2/orgs");

        assertThat(asDigest(answer).status()).isEqualTo(401);
    }

    @Test
    void a_nonce_that_was_never_given_is_refused() {
        assertThat(asDigest(digest("A".repeat(32), 1, Credentials.PRIVATE_KEY, URI))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_service_account_gets_a_token_for_an_hour() {
        var reply = atlas.token(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("token_type")).isEqualTo("Bearer");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(3600);
        assertThat(reply.text("access_token")).matches("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+");
    }

    @Test
    void a_token_ends_after_an_hour_in_which_jumps_count() {
        atlas.advance(3500);
        assertThat(atlas.get("/groups").status()).isEqualTo(200);
        atlas.advance(100);
        assertThat(atlas.get("/groups").verdict()).isEqualTo("401 UNEXPECTED_ERROR");
    }

    @Test
    void a_token_lives_its_hour_however_fast_the_clock_runs() {
        var begin = now();
        atlas.control("PUT", "/speed", "{'speed':100000}");
        while (now().isBefore(begin.plus(2, ChronoUnit.HOURS))) {
            Thread.onSpinWait();
        }
        atlas.control("PUT", "/speed", "{'speed':0}");

        assertThat(atlas.get("/groups").status()).isEqualTo(200);
    }

    private Instant now() {
        return Instant.parse(atlas.control("GET", "/clock", "").text("now"));
    }

    @Test
    void a_revoked_token_is_worth_nothing() {
        assertThat(atlas.revoke().status()).isEqualTo(200);

        assertThat(atlas.get("/groups").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_is_an_invalid_client() {
        var refused = atlas.token(Credentials.CLIENT_ID, "wrong");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.response().body())
                .isEqualTo("{\"error\":\"invalid_client\",\"error_description\":\"Invalid credentials provided.\"}");
    }

    @Test
    void an_eleventh_token_within_a_minute_has_to_wait() {
        for (var tokens = 1; tokens < 10; tokens++) {
            atlas.signIn();
        }
        var refused = atlas.token(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET);
        assertThat(refused.verdict()).isEqualTo("429 RATE_LIMITED_TOKEN_BUCKET");
        assertThat(refused.header("Retry-After")).isEqualTo("6");

        atlas.advance(6);
        assertThat(atlas.token(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET).status())
                .isEqualTo(200);
    }

    @Test
    void other_credentials_can_be_given() {
        var options = SimulatorOptions.frozen().withCredentials(new Credentials("key", "secret", "id", "password"));
        try (var other = Simulator.start(options)) {
            var account = new AtlasAccount(other.baseUri());

            assertThat(account.token("id", "password").status()).isEqualTo(200);
            assertThat(account.token(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET)
                            .status())
                    .isEqualTo(401);
        }
    }

    private AtlasAccount.Reply asDigest(String authorization) {
        var request = HttpRequest.newBuilder(simulator.baseUri().resolve(URI)).header("Accept", AtlasAccount.VERSION);
        return AtlasAccount.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private static String nonce(AtlasAccount.Reply refused) {
        var matcher = CHALLENGE.matcher(refused.header("WWW-Authenticate"));
        assertThat(matcher.matches()).as(refused.header("WWW-Authenticate")).isTrue();
        return matcher.group(1);
    }

    private static String digest(String nonce, int count, String privateKey, String uri) {
        var who = md5(Credentials.PUBLIC_KEY + ":MMS Public API:" + privateKey);
        var nc = "%08x".formatted(count);
        var response = md5(who + ":" + nonce + ":" + nc + ":0a4f113b:auth:" + md5("GET:" + uri));
        return "Digest username=\"%s\", realm=\"MMS Public API\", nonce=\"%s\", uri=\"%s\", qop=auth, nc=%s,"
                        .formatted(Credentials.PUBLIC_KEY, nonce, uri, nc)
                + " cnonce=\"0a4f113b\", response=\"" + response + "\", algorithm=MD5";
    }

    private static String md5(String text) {
        try {
            var bytes = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
