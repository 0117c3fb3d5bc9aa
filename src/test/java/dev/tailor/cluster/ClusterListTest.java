package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("MA-28")
class ClusterListTest {
    private static final ClusterList.Whose ORDERS = new ClusterList.Whose(List.of("orders"), false);

    @Inject
    World world;

    @Inject
    Requests requests;

    @Inject
    ClusterList list;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void begin() {
        world.reset();
        ask("orders-cart", "S", "Shopping cart, 100% invented", Map.of("environment", "development"));
        ask("orders-mail", "M", "", Map.of("environment", "production", "cost-centre", "4711"));
        ask("orders-reports", "L", "Finance", Map.of());
        world.asked("otto", "search-index", "S");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', '', 'orders-reports orders-mail orders-cart'",
        "CART, '', '', '', '', orders-cart",
        "100%, '', '', '', '', orders-cart",
        "1_0, '', '', '', '', ''",
        "dana, '', '', '', '', 'orders-reports orders-mail orders-cart'",
        "4711, '', '', '', '', orders-mail",
        "'', WAITING, '', '', '', orders-reports",
        "'', CHANGING, '', '', '', 'orders-mail orders-cart'",
        "'', ENDED, '', '', '', ''",
        "'', '', M, '', '', orders-mail",
        "'', '', '', orders, '', 'orders-reports orders-mail orders-cart'",
        "'', '', '', search, '', ''",
        "'', '', '', '', environment, 'orders-mail orders-cart'",
        "'', '', '', '', 'environment: production', orders-mail",
        "cart, CHANGING, S, orders, 'environment: development', orders-cart"
    })
    void postgres_searches_and_filters(
            String text, String state, String size, String team, String label, String names) {
        var filter = state.isEmpty() ? null : ClusterFilter.valueOf(state);
        var query = new ClusterQuery(text, filter, size, team, List.of(label));

        assertThat(String.join(" ", names(list.page(ORDERS, query, null, 10)))).isEqualTo(names);
        assertThat(list.count(ORDERS, query)).isEqualTo(names.isEmpty() ? 0 : names.split(" ").length);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var names = new ArrayList<String>();
        ClusterList.After after = null;
        for (var more = true; more; ) {
            var page = list.page(ORDERS, ClusterQuery.ALL, after, 2);
            names.addAll(names(page));
            after = page.next();
            more = page.more();
        }

        assertThat(names).containsExactly("orders-reports", "orders-mail", "orders-cart");
    }

    @Test
    void a_page_is_one_statement_however_long_it_is() {
        var statistics = sessions.getStatistics();
        statistics.clear();
        list.page(ORDERS, ClusterQuery.ALL, null, 50)
                .rows()
                .forEach(cluster -> assertThat(cluster.size().memoryGb()).isPositive());

        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void others_are_all_teams_but_these() {
        assertThat(names(list.page(new ClusterList.Whose(List.of("orders"), true), ClusterQuery.ALL, null, 10)))
                .containsExactly("search-index");
    }

    private void ask(String name, String size, String description, Map<String, String> labels) {
        requests.ask(world.person("dana"), new NewCluster(null, name, size, null, description, labels));
        world.pass(Duration.ofMinutes(1));
    }

    private static List<String> names(ClusterList.Page page) {
        return page.rows().stream().map(Cluster::name).toList();
    }
}
