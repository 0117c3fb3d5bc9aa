package dev.tailor.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Observations;
import dev.tailor.cluster.Requests;
import dev.tailor.cluster.Sighting;
import dev.tailor.cluster.Watches;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HomePageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Observations observations;

    @Inject
    Watches watches;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_stranger_signs_in_first() {
        assertThat(Visitor.nobody().get("/clusters").header("Location")).contains("/authorize");
    }

    @Test
    void a_ready_cluster_is_a_row_of_its_team() {
        var request = new NewCluster(null, "orders-cart", "S", 24, "Shopping cart, first trials", Map.of());
        var cart = requests.ask(world.person("dana"), request);
        world.accepted(world.changeOf(cart));
        world.pass(Duration.ofMinutes(8));
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofSeconds(12));

        var page = Visitor.lena().open("/clusters");

        assertThat(page.h1()).isEqualTo("Clusters");
        assertThat(page.all("h2").eachText()).containsExactly("My team’s clusters (1)");
        assertThat(row(page, "orders-cart"))
                .isEqualTo("orders-cart Shopping cart, first trials | Ready | S 2 GB memory 24 GB storage | Dana | "
                        + "$58 a month | just now");
        assertThat(page.the("a.name").attr("href")).isEqualTo("/clusters/" + cart.id());
        assertThat(page.text()).contains("Atlas asked 12 s ago");
    }

    @Test
    void what_waits_is_listed_with_the_size_that_was_asked_for() {
        world.asked("dana", "orders-reports", "L");

        assertThat(row(Visitor.dana().open("/clusters"), "orders-reports"))
                .isEqualTo("orders-reports | Waiting for Lena Asked just now | L 8 GB memory 40 GB storage | Dana | "
                        + "$394 a month | not yet");
    }

    @Test
    @Tag("MA-20")
    void a_paused_cluster_says_so_though_atlas_calls_it_idle() {
        world.paused("dana", "orders-returns", "S");

        assertThat(row(Visitor.dana().open("/clusters"), "orders-returns"))
                .contains("| Paused Since 24 Nov 2026 |", "$58 a month when running");
    }

    @Test
    @Tag("MA-18")
    void a_cluster_of_a_size_that_is_not_in_the_catalogue_is_listed_with_atlas_s_word() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var have = new InAtlas(
                "a" + cluster.id(), "IDLE", false, "R700", 80, "8.0.12", "mongodb+srv://orders", null, null);
        observations.seen(cluster.project().id(), List.of(new Sighting("orders-cart", cluster.id(), have)));

        assertThat(row(Visitor.dana().open("/clusters"), "orders-cart")).contains("| R700 in Atlas S in Tailor |");
    }

    @Test
    void a_resize_under_way_is_no_other_size() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var resize = clusters.resize(world.person("dana"), cluster.id(), "M", 20, "");
        world.accepted(resize.id());
        world.seen(cluster, "UPDATING", false);

        assertThat(row(Visitor.dana().open("/clusters"), "orders-cart"))
                .contains("| Resizing to M", "| S 2 GB memory 10 GB storage |");
    }

    @Test
    @Tag("MA-12")
    void those_who_may_ask_find_the_button_and_viewers_do_not() {
        world.ready("dana", "orders-cart", "S");

        assertThat(Visitor.dana().open("/clusters").links()).contains("/clusters/new");
        assertThat(Visitor.lena().open("/clusters").links()).contains("/clusters/new");
        assertThat(Visitor.ada().open("/clusters").links()).contains("/clusters/new");
        assertThat(Visitor.vic().open("/clusters").links()).doesNotContain("/clusters/new");
    }

    @Test
    void nobody_sees_other_teams_clusters_but_an_admin() {
        world.ready("dana", "orders-cart", "S");
        world.ready("otto", "search-index", "S");

        assertThat(Visitor.dana().open("/clusters").all("a.name").eachText()).containsExactly("orders-cart");
        assertThat(Visitor.vic().open("/clusters").all("a.name").eachText()).containsExactly("orders-cart");
        assertThat(Visitor.otto().open("/clusters").all("a.name").eachText()).containsExactly("search-index");
        var everything = Visitor.ada().open("/clusters");
        assertThat(everything.all("h2").eachText()).containsExactly("All clusters (2)");
        assertThat(row(everything, "search-index")).contains("| Otto search |");
    }

    @Test
    void a_team_that_has_nothing_meets_the_first_steps() {
        var page = Visitor.dana().open("/clusters");

        assertThat(page.h1()).isEqualTo("orders has no clusters yet");
        assertThat(page.links()).contains("/clusters/new");
        assertThat(page.text()).contains("Usually 8–15 minutes", "$58 nobody, at once", "$394 Lena, your lead");
    }

    @Test
    @Tag("MA-12")
    void a_viewer_of_such_a_team_is_offered_nothing_to_ask_for() {
        var page = Visitor.vic().open("/clusters");

        assertThat(page.links()).doesNotContain("/clusters/new");
        assertThat(page.text()).contains("a developer or a lead of it can ask for a cluster");
    }

    @Test
    void an_installation_without_clusters_says_so_to_admins() {
        assertThat(Visitor.ada().open("/clusters").h1()).isEqualTo("There are no clusters yet");
    }

    @Test
    void ended_requests_are_found_where_they_are_looked_for() {
        var reports = world.asked("dana", "orders-reports", "L");
        decisions.decline(world.person("lena"), world.changeOf(reports), "");
        world.ready("dana", "orders-cart", "S");

        assertThat(Visitor.dana().open("/clusters").all("a.name").eachText()).containsExactly("orders-cart");
        assertThat(row(Visitor.dana().open("/clusters?state=ended"), "orders-reports"))
                .contains("| Declined just now |", "| nothing | never");
    }

    @Test
    void that_atlas_does_not_answer_is_said_plainly() {
        var project = world.ready("dana", "orders-cart", "S").project().id();
        world.pass(Duration.ofMinutes(5));
        var pause = Duration.ofMinutes(1);
        watches.unanswered(project, "Atlas can’t be reached.", Optional.empty(), pause, pause);
        world.pass(Duration.ofMinutes(2));

        var page = Visitor.dana().open("/clusters");

        assertThat(page.text(".note-warn"))
                .contains("Atlas has not answered since 09:05. Atlas can’t be reached.", "what you ask for is kept");
        assertThat(page.text()).contains("Atlas last answered 7 min ago");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clusters?q=%00%1F&state=%00",
                "/clusters?state=burning&size=XXL&team=search",
                "/clusters?after=nonsense&section=mine",
                "/clusters?after=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&section=../../etc",
                "/clusters?section=others",
            })
    void what_makes_no_sense_in_the_address_is_passed_over(String address) {
        world.ready("dana", "orders-cart", "S");

        assertThat(Visitor.dana().open(address).all("a.name").eachText()).containsExactly("orders-cart");
    }

    private static String row(Page page, String name) {
        var row = page.all("tbody tr").stream()
                .filter(candidate -> candidate.select("a.name").text().equals(name))
                .findFirst();
        assertThat(row).as("row of %s in %s", name, page.text()).isPresent();
        return String.join(" | ", row.get().children().eachText());
    }
}
