package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.World;
import dev.tailor.cluster.ClusterList.Whose;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LabelChoicesTest {
    private static final Whose ORDERS = new Whose(List.of("orders"), false);
    private static final Whose SEARCH = new Whose(List.of("search"), false);
    private static final Whose ALL = new Whose(List.of(), true);

    @Inject
    LabelChoices choices;

    @Inject
    World world;

    @Inject
    Crowd crowd;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void whoever_sees_a_team_chooses_among_its_labels() {
        crowd.of("orders", 2);
        crowd.of("search", 1);
        label("c.team = 'orders'", "'environment', 'test'");
        label("c.team = 'search'", "'cost-centre', '4711'");

        assertThat(choices.pairs(ORDERS)).containsExactly("environment: test");
        assertThat(choices.keys(SEARCH)).containsExactly("cost-centre");
        assertThat(choices.pairs(ALL)).containsExactly("cost-centre: 4711", "environment: test");
        assertThat(choices.keys(ALL)).containsExactly("cost-centre", "environment");
    }

    @Test
    void labels_of_clusters_that_ended_are_no_choice() {
        crowd.of("orders", 2);
        label("true", "'name', c.name");
        sql("update cluster set ended_at = now() where name = 'orders-1-crowd'");

        assertThat(choices.pairs(ALL)).containsExactly("name: orders-2-crowd").isEqualTo(choices.pairs(ORDERS));
        sql("update cluster set ended_at = now()");
        assertThat(choices.keys(ALL)).isEmpty();
    }

    @Test
    void the_first_hundred_are_enough_for_anybody() {
        crowd.of("orders", 120);
        label("true", "'name', c.name");

        assertThat(choices.pairs(ALL)).hasSize(100).isSorted().isEqualTo(choices.pairs(ORDERS));
    }

    @Test
    @Tag("MA-28")
    void ten_thousand_clusters_labels_are_not_sorted_for_a_page() {
        crowd.of("orders", 10_000);
        label("true", "'name', c.name");
        sql("analyze cluster_label");

        @SuppressWarnings("unchecked")
        List<String> plan = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("explain " + LabelChoices.OF_ALL)
                        .getResultList());

        assertThat(String.join("\n", plan))
                .contains("cluster_label_by_pair")
                .doesNotContain("Sort", "Seq Scan", "Hash");
    }

    private void label(String which, String pair) {
        sql("insert into cluster_label (cluster_id, key, value) select c.id, " + pair + " from cluster c where "
                + which);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
