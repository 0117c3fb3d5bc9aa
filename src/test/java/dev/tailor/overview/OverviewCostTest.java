package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cluster's page costs Postgres and Atlas. */
@QuarkusTest
class OverviewCostTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @Inject
    Clusters clusters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Chronicle chronicle;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void a_long_history_costs_as_many_statements_as_a_short_one() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var few = statements(Links.cluster(cluster.id()));
        live(cluster);

        assertThat(statements(Links.cluster(cluster.id()))).isEqualTo(few).isLessThanOrEqualTo(16);
        assertThat(statements(Links.cluster(cluster.id()) + "?history=all")).isEqualTo(few);
    }

    @Test
    void the_live_part_costs_less_than_the_page() {
        var cluster = world.building("dana", "orders-cart", "S");

        assertThat(statements(ClusterLinks.progress(cluster.id()))).isLessThanOrEqualTo(7);
    }

    @Test
    void neither_asks_atlas() {
        var cluster = world.building("dana", "orders-cart", "S");
        var before = world.atlas().journal().size();

        Visitor.dana().open(Links.cluster(cluster.id()));
        Visitor.dana().fragment(ClusterLinks.progress(cluster.id()));
        assertThat(world.atlas().journal()).hasSize(before);
    }

    /** Resizes that were withdrawn, events, labels. */
    private void live(Cluster cluster) {
        var dana = world.person("dana");
        for (int number = 0; number < 12; number++) {
            world.pass(Duration.ofSeconds(1));
            var resize = clusters.resize(dana, cluster.id(), number % 2 == 0 ? "L" : "XL", 80, "reason " + number);
            withdrawals.withdraw(dana, resize.id());
            chronicle.note(cluster.id(), cluster.owner(), "made the login number " + number, "");
        }
        clusters.describe(dana, cluster.id(), "Cart", Map.of("a", "1", "b", "2", "c", "3"));
    }

    private long statements(String path) {
        return statements.of(() -> Visitor.dana().open(path));
    }
}
