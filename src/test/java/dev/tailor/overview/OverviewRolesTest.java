package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see a cluster's page, its live part, and have Atlas asked. */
@QuarkusTest
@Tag("MA-09")
class OverviewRolesTest {
    @Inject
    World world;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        cluster = world.building("dana", "orders-cart", "S");
    }

    @ParameterizedTest
    @CsvSource({
        "dana, 200, 200, 303",
        "lena, 200, 200, 303",
        "ada, 200, 200, 303",
        "vic, 200, 200, 403",
        "otto, 404, 404, 404"
    })
    void each_role_gets_what_is_its(String person, int page, int part, int check) {
        var visitor = Visitor.named(person);
        var token = visitor.open("/nowhere").the("input[name=csrf-token]").val();

        assertThat(visitor.get(Links.cluster(cluster.id())).status()).isEqualTo(page);
        assertThat(visitor.fragment(ClusterLinks.progress(cluster.id())).status())
                .isEqualTo(part);
        assertThat(visitor.post(ClusterLinks.check(cluster.id()), Map.of("csrf-token", token))
                        .status())
                .isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/progress"})
    void nobody_is_sent_to_sign_in(String part) {
        var answer = Visitor.nobody().get(Links.cluster(cluster.id()) + part);

        assertThat(answer.header("Location")).contains("/authorize");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0b8e7c56-6c1d-4b61-9c1e-1f6d1f4f2d11", "orders-cart", "1", "%00", "..%2f"})
    void what_does_not_exist_is_404(String id) {
        assertThat(Visitor.dana().get("/clusters/" + id).status()).isEqualTo(404);
        assertThat(Visitor.dana().fragment("/clusters/" + id + "/progress").status())
                .isEqualTo(404);
    }
}
