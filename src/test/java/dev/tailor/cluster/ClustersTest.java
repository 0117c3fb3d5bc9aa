package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClustersTest {
    @Inject
    Clusters clusters;

    @Inject
    ClusterList list;

    @Inject
    History history;

    @Inject
    jakarta.persistence.EntityManager database;

    static final Person DANA = new Person(
            "dana",
            "Dana Diaz",
            "Dana",
            "dana@example.com",
            null,
            new TreeMap<>(Map.of("orders", Role.DEVELOPER)),
            false);

    @Test
    void a_small_cluster_starts_at_once() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into project(atlas_id,name,team,provider,region,mongodb_version) values ('64a000000000000000000001','orders-dev','orders','AWS','EU_CENTRAL_1','8.0')")
                .executeUpdate());
        var cluster = clusters.request(
                DANA, new NewCluster(null, "orders-cart", "S", null, "Cart", Map.of("environment", "development")));
        assertThat(clusters.get(DANA, cluster.id()).state()).isEqualTo(ClusterState.STARTING);
        assertThatThrownBy(() -> clusters.request(
                        DANA, new NewCluster(null, "Orders-cart", "S", 3, "Cart", Map.of("", "development"))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, no -> assertThat(no.problems())
                        .containsOnlyKeys("name", "storage", "labels"));
        var mine = new ClusterList.Whose(DANA.ownTeams(), false);
        var page = list.page(
                mine,
                new ClusterQuery("CART", ClusterFilter.CHANGING, "S", "orders", "environment: development"),
                null,
                10);
        assertThat(page.rows()).hasSize(1);
        assertThat(list.count(mine, ClusterQuery.ALL)).isEqualTo(1);
        assertThat(list.page(mine, ClusterQuery.ALL, page.next(), 10).rows()).isEmpty();
        assertThat(list.labels(mine)).containsExactly("environment: development");
        assertThat(history.of(DANA, cluster.id(), 10).changes()).hasSize(1);
    }
}
