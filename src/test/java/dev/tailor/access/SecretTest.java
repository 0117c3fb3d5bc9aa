package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.EveryRow;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a request to a login, and where its password is not. */
@QuarkusTest
class SecretTest {
    @Inject
    World world;

    @Inject
    EntityManager database;

    @ConfigProperty(name = "simulator.url")
    String atlas;

    Cluster cluster;

    @BeforeEach
    void a_cluster_has_come_up() {
        world.reset();
        var asked = world.atlas().now();
        cluster = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        assertThat(Duration.between(asked, world.atlas().now())).isLessThan(Duration.ofMinutes(30));
        world.atlas().speed(200);
    }

    @AfterEach
    void stop() {
        world.atlas().speed(0);
    }

    @Test
    @Tag("MA-22")
    void the_password_of_a_login_is_on_one_page_and_nowhere_else() {
        try (var log = new WholeLog()) {
            var first =
                    AtReadyCluster.password(card().form("form[action$=/logins]").send());
            var second = AtReadyCluster.password(
                    card().form("form[action$=/password]").send());

            assertNowhere(List.of(first, second), log);
        }
    }

    @Test
    @Tag("PN-19")
    void the_password_of_a_programs_login_is_on_one_page_and_nowhere_else() {
        try (var log = new WholeLog()) {
            var first = AtReadyCluster.password(logins().form("form[action$=/logins/new]")
                    .with("user", "checkout-api")
                    .with("database", "checkout")
                    .send());
            var second = AtReadyCluster.password(
                    logins().form("form[action$=/password]").send());

            assertNowhere(List.of(first, second), log);
        }
    }

    @Test
    @Tag("MA-25")
    void pages_hold_neither_atlass_keys_nor_its_address() {
        var login = card().form("form[action$=/logins]").send();

        assertThat(List.of(login.body(), card().body())).allSatisfy(page -> assertThat(page)
                .doesNotContain(Credentials.PUBLIC_KEY, Credentials.PRIVATE_KEY, Credentials.CLIENT_SECRET, atlas));
    }

    private void assertNowhere(List<String> passwords, WholeLog log) {
        for (var password : passwords) {
            assertThat(responses()).noneMatch(body -> body.contains(password));
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(password));
            assertThat(EveryRow.in(database))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(password))
                    .noneMatch(row -> row.contains(hexadecimal(password)));
        }
    }

    private dev.tailor.Page logins() {
        return Visitor.dana().open("/clusters/" + cluster.id() + "/logins");
    }

    private dev.tailor.Page card() {
        return Visitor.dana().open("/clusters/" + cluster.id());
    }

    private List<String> responses() {
        return List.of(
                card().body(),
                logins().body(),
                Visitor.lena().open("/clusters/" + cluster.id()).body(),
                Visitor.ada().open("/clusters/" + cluster.id() + "?history=all").body(),
                Visitor.dana().open("/clusters").body(),
                Visitor.dana()
                        .fragment("/clusters/" + cluster.id() + "/address")
                        .body());
    }

    private static String hexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
