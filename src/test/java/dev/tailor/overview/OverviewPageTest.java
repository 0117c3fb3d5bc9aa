package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Watches;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands on the page of a cluster that Atlas has. */
@QuarkusTest
class OverviewPageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Watches watches;

    @Inject
    Chronicle chronicle;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    @Tag("MA-18")
    @Tag("MA-19")
    void a_ready_cluster_shows_all_that_is_known() {
        var page = open(world.ready("dana", "orders-cart", "S"));

        assertThat(page.h1()).isEqualTo("orders-cart");
        assertThat(page.text("main .state")).isEqualTo("Ready");
        assertThat(page.text("main")).contains("S · 2 GB memory · 10 GB storage · $58 a month · checked 0 s ago");
        assertThat(page.text("aside")).contains("Owner Dana", "Team orders", "Storage 10 GB", "MongoDB 8.0.12");
        assertThat(page.text(".copy code")).startsWith("mongodb+srv://orders-cart.k3xq7.mongodb.net");
        assertThat(page.the(".copy").select("[data-copy]")).isNotEmpty();
    }

    @Test
    void created_is_when_it_could_first_be_connected_to_as_in_the_list() {
        var cluster = world.building("dana", "orders-cart", "S");
        assertThat(open(cluster).text("aside"))
                .contains("Asked for 24 Nov 2026")
                .doesNotContain("Created");

        world.pass(Duration.ofDays(1));
        world.seen(cluster, "IDLE", false);

        assertThat(open(cluster).text("aside")).contains("Created 25 Nov 2026").doesNotContain("Asked for");
    }

    @Test
    @Tag("MA-18")
    void what_atlas_has_instead_is_shown_with_its_own_name() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.inAtlas(cluster, "R700", 60);

        assertThat(open(cluster).all("#drift ~ table td b").eachText()).containsExactly("R700", "60 GB");
    }

    @Test
    @Tag("MA-18")
    void a_size_without_a_name_is_shown_as_such() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.inAtlas(cluster, null, null);

        assertThat(open(cluster).text("#drift ~ table td b")).isEqualTo("a size that it does not name");
    }

    @Test
    void nothing_is_flagged_where_atlas_has_what_was_asked() {
        assertThat(open(world.ready("dana", "orders-cart", "S")).all("#drift")).isEmpty();
    }

    @Test
    @Tag("MA-17")
    void labels_are_keys_and_values_and_never_markup() {
        var cluster = world.ready("dana", "orders-cart", "S");
        clusters.describe(
                world.person("dana"),
                cluster.id(),
                "<b>cart</b>",
                Map.of("environment", "<script>alert(1)</script>", "cost-centre", "4711"));

        var page = open(cluster);
        assertThat(page.text("aside")).contains("cost-centre: 4711", "environment: <script>alert(1)</script>");
        assertThat(page.text("aside p")).isEqualTo("<b>cart</b>");
        assertThat(page.all("aside script, aside b")).isEmpty();
    }

    @Test
    void a_word_that_nobody_knows_is_shown_under_what_atlas_says() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.seen(cluster, "HIBERNATING", false);

        var page = open(cluster);
        assertThat(page.text("main .state")).isEqualTo("Atlas is busy with it");
        assertThat(page.text("#what-atlas-says code")).isEqualTo("HIBERNATING");
        assertThat(page.the("#live").hasAttr("hx-get")).isTrue();
    }

    @Test
    void a_silent_atlas_is_said_plainly() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(5));
        watches.unanswered(
                cluster.project().id(),
                "Atlas can’t be reached.",
                Optional.empty(),
                Duration.ofSeconds(3),
                Duration.ofSeconds(60));

        assertThat(open(cluster).text("#live .note-warn"))
                .contains("Atlas has not told what it has since 09:05", "Atlas can’t be reached.", "stays safe");
    }

    @Test
    void a_viewer_reads_everything_and_presses_nothing() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var page = Visitor.vic().open(Links.cluster(cluster.id()));

        assertThat(page.text("main")).contains("Ready", "Owner Dana", "History");
        assertThat(page.all("main form button, main .btn-danger, main .btn-outline-danger, main .btn-list .btn"))
                .isEmpty();
        assertThat(page.links())
                .doesNotContain(
                        ClusterLinks.edit(cluster.id()),
                        ClusterLinks.deletion(cluster.id()),
                        ClusterLinks.pause(cluster.id()));
    }

    @Test
    void a_long_history_shows_twenty_rows_and_leads_to_the_rest() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var dana = world.fresh(cluster.id()).owner();
        for (int number = 1; number <= 24; number++) {
            world.pass(Duration.ofSeconds(1));
            chronicle.note(cluster.id(), dana, "made the login number " + number, "");
        }

        var page = open(cluster);
        assertThat(rows(page)).hasSize(20);
        assertThat(rows(page).get(0)).contains("Dana made the login number 24");
        assertThat(rows(page.click("Earlier"))).hasSize(25).last().asString().contains("Dana asked for it in S");
    }

    private static List<String> rows(Page page) {
        return page.all("#history ~ table tbody tr").eachText();
    }

    private static Page open(Cluster cluster) {
        return Visitor.dana().open(Links.cluster(cluster.id()));
    }
}
