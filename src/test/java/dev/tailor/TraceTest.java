package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tailor.atlas.OtherConnection;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way of a person and of an administrator, with everything logged that anybody can log. */
@QuarkusTest
class TraceTest {
    private static final String WRONG_SECRET = "mdb_sa_sk_wrong-but-secret";
    private static final String WRONG_KEY = "ffffffff-0000-4000-8000-00000000beef";
    private static final String JWT = "eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{10,}";

    @Inject
    World world;

    @ConfigProperty(name = "simulator.url")
    URI atlas;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String oidcSecret;

    final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void stop() {
        world.atlas().speed(0);
    }

    @Test
    @Tag("PN-19")
    void nothing_secret_is_in_any_log_at_any_level() throws IOException {
        try (var log = new TraceLog()) {
            walk();

            assertThat(log.traces()).as("lines at the lowest level").isGreaterThan(1_000);
            assertThat(secrets).hasSizeGreaterThanOrEqualTo(10);
            assertThat(secrets).allSatisfy(secret -> assertThat(log.matching(Pattern.quote(secret)))
                    .isEmpty());
            assertThat(log.matching(JWT)).as("tokens").isEmpty();
            assertThat(log.matching("(?i)digest .*response=\"?[0-9a-f]{32}"))
                    .as("answers to digest challenges")
                    .isEmpty();
            assertThat(log.matching("(?i)authorization: *(bearer|basic) \\S{8,}"))
                    .as("authorizations")
                    .isEmpty();
        }
    }

    private void walk() {
        known();
        var dana = Visitor.freshly("dana");
        var cluster = ordered(dana);
        logins(dana, cluster);
        connection();
        failures(dana, cluster);
        keep(dana);
        dana.open("/clusters").form("form[action='/sign-out']").submit();
    }

    private void known() {
        secrets.addAll(
                List.of(Credentials.PRIVATE_KEY, Credentials.CLIENT_SECRET, WRONG_SECRET, WRONG_KEY, oidcSecret));
        Stream.of(Credentials.CLIENT_SECRET, WRONG_SECRET)
                .map(secret -> Credentials.CLIENT_ID + ":" + secret)
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .forEach(secrets::add);
    }

    private Cluster ordered(Visitor dana) {
        dana.open("/clusters/new")
                .form("form[action='/clusters/new']")
                .with("name", "orders-cart")
                .submit();
        return world.until(ClusterState.READY, world.named("orders-cart"));
    }

    private void logins(Visitor dana, Cluster cluster) {
        world.atlas().speed(200);
        var card = "/clusters/" + cluster.id();
        secrets.add(password(dana.open(card).form("form[action$=/logins]").send()));
        secrets.add(password(dana.open(card).form("form[action$=/password]").send()));
        dana.open(card).form("form[action$=/address]").submit();
        world.work();
        dana.open(card).form("form[action$=/removal]").submit();
    }

    private void connection() {
        OtherConnection.asServiceAccount(atlas, Credentials.CLIENT_ID, Credentials.CLIENT_SECRET);
        OtherConnection.withKeyPair(atlas, Credentials.PUBLIC_KEY, Credentials.PRIVATE_KEY);
        assertThat(catchThrowable(() -> OtherConnection.asServiceAccount(atlas, Credentials.CLIENT_ID, WRONG_SECRET)))
                .hasMessageContaining("401");
        assertThat(catchThrowable(() -> OtherConnection.withKeyPair(atlas, Credentials.PUBLIC_KEY, WRONG_KEY)))
                .hasMessageContaining("401");
        Visitor.ada().open("/admin/connection").form("form[action$=/trial]").submit();
    }

    private void failures(Visitor dana, Cluster cluster) {
        var card = "/clusters/" + cluster.id();
        for (var fault : List.of("html503", "drop-after", "unauthorized")) {
            world.atlas().fault(Map.of("kind", fault, "method", "POST", "times", 9));
            dana.open(card).all("form[action$=/logins]").stream().findAny().ifPresent(form -> dana.open(card)
                    .form("form[action$=/logins]")
                    .send());
            world.atlas().noFaults();
        }
        assertThat(dana.get("/clusters/nowhere").status()).isEqualTo(404);
    }

    private void keep(Visitor dana) {
        dana.cookies().forEach((name, value) -> {
            if (name.startsWith("q_session")) {
                secrets.add(value);
            }
        });
        assertThat(dana.cookies().keySet()).anyMatch(name -> name.startsWith("q_session"));
    }

    private static String password(Page page) {
        return page.text("#password");
    }
}
