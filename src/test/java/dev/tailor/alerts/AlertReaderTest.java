package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.atlas.AtlasAlerts;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the copy of Atlas's alerts keeps up with Atlas. */
@QuarkusTest
class AlertReaderTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    World world;

    @Inject
    AlertStage stage;

    @Inject
    AlertWatches watches;

    @Inject
    AtlasAlerts atlas;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @Test
    @Tag("PA-17")
    void what_atlas_lists_is_there_by_status() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "HOST_DOWN", "status", "TRACKING"));
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", HOUR), Duration.ofMinutes(50));
        stage.read();

        assertThat(stage.pile(Pile.FRESH))
                .extracting(one -> one.words().title())
                .containsExactly("No primary node");
        assertThat(stage.pile(Pile.TRACKING)).hasSize(1);
        assertThat(stage.pile(Pile.CLOSED)).singleElement().satisfies(one -> assertThat(one.closedAt())
                .contains(World.MORNING.minus(Duration.ofMinutes(50))));
    }

    @Test
    void a_second_reading_changes_nothing() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.read();
        var first = stage.pile(Pile.FRESH).get(0).id();
        stage.read();

        assertThat(stage.pile(Pile.FRESH)).extracting(Alert::id).containsExactly(first);
    }

    @Test
    void an_alert_belongs_to_the_cluster_of_its_name_in_its_project() {
        var cart = world.ready("dana", "orders-cart", "S");
        world.ready("otto", "search-cart", "S");
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.happened(SEARCH, "orders-cart", "NO_PRIMARY", HOUR);
        stage.read();

        assertThat(stage.seen("dana", Pile.FRESH))
                .singleElement()
                .satisfies(one -> assertThat(one.cluster().map(Cluster::id)).contains(cart.id()));
        assertThat(stage.seen("otto", Pile.FRESH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hostnameAndPort, orders-cart-shard-00-01.10uvg.mongodb.net:27017",
        "hostnameAndPort, orders-cart-config-00-00.10uvg.mongodb.net:27017",
        "replicaSetName, ORDERS-CART-shard-0",
    })
    void where_atlas_names_a_machine_alone_it_is_the_cluster_s_that_machines_are_called_after(
            String field, String name) {
        var cart = world.ready("dana", "orders-cart", "S");
        world.ready("dana", "orders", "S");
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "HOST_DOWN", field, name));
        stage.read();

        assertThat(stage.pile(Pile.FRESH))
                .singleElement()
                .satisfies(one -> assertThat(one.cluster().map(Cluster::id)).contains(cart.id()));
    }

    @Test
    void a_machine_s_name_does_not_count_where_atlas_names_the_cluster() {
        world.ready("dana", "orders-cart", "S");
        var host = "orders-cart-shard-00-01.10uvg.mongodb.net:27017";
        stage.raise(
                ORDERS,
                HOUR,
                Map.of("eventTypeName", "HOST_DOWN", "clusterName", "orders-other", "hostnameAndPort", host));
        stage.read();

        assertThat(stage.pile(Pile.FRESH)).singleElement().satisfies(one -> assertThat(one.cluster())
                .isEmpty());
    }

    @Test
    void what_is_about_the_whole_project_or_an_unknown_machine_is_its_team_s() {
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "JOINED_GROUP"));
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "HOST_DOWN", "hostnameAndPort", "who-knows:27017"));
        stage.read();

        assertThat(stage.seen("vic", Pile.FRESH)).hasSize(2);
        assertThat(stage.seen("otto", Pile.FRESH)).isEmpty();
        assertThat(stage.seen("ada", Pile.FRESH)).hasSize(2);
    }

    @Test
    void a_cluster_that_nobody_asked_tailor_for_is_the_administrators_business() {
        stage.happened(SEARCH, "search-legacy", "NO_PRIMARY", HOUR);
        stage.read();

        assertThat(stage.seen("otto", Pile.FRESH)).isEmpty();
        assertThat(stage.seen("ada", Pile.FRESH))
                .extracting(one -> one.subject().orElse(""))
                .containsExactly("search-legacy");
    }

    @Test
    void what_has_left_the_lists_is_asked_for_once_and_shown_as_closed() {
        crowdOfClosedOnes();
        var ended = stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", Duration.ofDays(9));
        stage.read();
        stage.close(ORDERS, ended, HOUR);
        world.atlas().forgetJournal();
        stage.read();
        stage.read();

        assertThat(world.atlas().countRequests("GET", "/alerts/" + ended)).isEqualTo(1);
        assertThat(stage.pile(Pile.FRESH)).isEmpty();
        assertThat(stage.pile(Pile.CLOSED).stream().filter(one -> one.atlasId().equals(ended)))
                .singleElement()
                .satisfies(one -> assertThat(one.closedAt()).contains(World.MORNING.minus(HOUR)));
    }

    @Test
    void what_atlas_has_forgotten_counts_as_closed_from_now_on() {
        var lost = stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.read();
        world.atlas().loseAlert(ORDERS, lost);
        stage.read();

        assertThat(stage.pile(Pile.FRESH)).isEmpty();
        assertThat(stage.pile(Pile.CLOSED))
                .extracting(one -> one.closedAt().orElseThrow())
                .containsExactly(World.MORNING);
    }

    @Test
    void a_project_costs_three_calls_however_many_closed_alerts_atlas_remembers() {
        crowdOfClosedOnes();
        world.atlas().forgetJournal();
        stage.read();

        assertThat(world.atlas().countRequests()).isEqualTo(6);
        assertThat(world.atlas().countRequests("GET", ORDERS)).isEqualTo(3);
        assertThat(stage.pile(Pile.CLOSED)).hasSize(100);
    }

    @Test
    @Tag("PA-17")
    void open_ones_are_read_to_the_last() {
        IntStream.range(0, 620).forEach(number -> stage.happened(ORDERS, "orders-cart", "HOST_DOWN", HOUR));
        stage.read();

        assertThat(stage.pile(Pile.FRESH)).hasSize(620);
    }

    @Test
    void closed_ones_are_forgotten_after_a_while_and_old_ones_not_taken_up() {
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR), HOUR);
        stage.close(
                ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", Duration.ofDays(40)), Duration.ofDays(31));
        stage.read();
        assertThat(stage.pile(Pile.CLOSED))
                .extracting(one -> one.words().title())
                .containsExactly("No primary node");

        world.pass(Duration.ofDays(30));
        stage.read();
        assertThat(stage.pile(Pile.CLOSED)).isEmpty();
    }

    @Test
    void that_atlas_does_not_answer_is_noted_and_what_is_known_stays() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.read();
        world.pass(Duration.ofMinutes(1));
        world.atlas().fault(Map.of("kind", "rate-limited", "retryAfter", 90, "path", ORDERS + "/alerts"));
        stage.read();

        var freshness = watches.freshness(world.person("dana"));
        assertThat(freshness.answeredAt()).isEqualTo(World.MORNING);
        assertThat(freshness.silentSince()).isEqualTo(World.MORNING.plusSeconds(60));
        assertThat(freshness.why()).contains("asked too often");
        assertThat(stage.pile(Pile.FRESH)).hasSize(1);
        assertThat(watches.due()).hasSize(1);

        world.pass(Duration.ofSeconds(90));
        world.atlas().noFaults();
        assertThat(watches.due()).hasSize(2);
        stage.read();
        assertThat(watches.freshness(world.person("dana")).silentSince()).isNull();
    }

    @Test
    void an_acknowledgement_made_in_atlas_is_taken_over_and_ends_by_itself() {
        var id = stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        atlas.acknowledge(ORDERS, id, World.MORNING.plus(HOUR), "Known");
        stage.read();

        assertThat(stage.pile(Pile.FRESH)).isEmpty();
        assertThat(stage.pile(Pile.TAKEN)).hasSize(1);

        world.pass(HOUR.plusSeconds(1));
        assertThat(stage.pile(Pile.TAKEN)).isEmpty();
        assertThat(stage.pile(Pile.FRESH)).hasSize(1);
    }

    @Test
    void what_is_the_whole_project_s_goes_with_it_to_another_team() {
        var joined = stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "JOINED_GROUP"));
        stage.read();
        stage.close(ORDERS, joined, HOUR);
        stage.read();
        assertThat(stage.seen("dana", Pile.CLOSED)).hasSize(1);

        world.atlas().loseAlert(ORDERS, joined);
        world.sql("update project set team = 'search' where name = 'orders-dev'");
        stage.read();
        assertThat(stage.seen("dana", Pile.CLOSED)).isEmpty();
        assertThat(stage.seen("otto", Pile.CLOSED)).hasSize(1);
    }

    @Test
    void what_is_the_whole_project_s_is_nobody_s_of_a_team_once_no_team_has_it() {
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "JOINED_GROUP"));
        stage.read();
        assertThat(stage.seen("dana", Pile.FRESH)).hasSize(1);

        world.sql("update project set team = null where name = 'orders-dev'");
        stage.read();
        assertThat(stage.seen("dana", Pile.FRESH)).isEmpty();
        assertThat(stage.seen("ada", Pile.FRESH)).hasSize(1);
    }

    @Test
    void words_of_the_future_are_kept_as_they_are() {
        stage.raise(ORDERS, HOUR, Map.of("eventTypeName", "MOON_TOO_BRIGHT"));
        stage.read();

        assertThat(stage.pile(Pile.FRESH))
                .singleElement()
                .satisfies(one -> assertThat(one.words().title()).isEqualTo("MOON_TOO_BRIGHT"));
    }

    /** More than one page, and more than the reader asks for. */
    private void crowdOfClosedOnes() {
        IntStream.range(0, 130)
                .forEach(number -> stage.close(
                        ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", Duration.ofHours(2)), HOUR));
    }
}
