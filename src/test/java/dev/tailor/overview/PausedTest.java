package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cluster that is paused, or could be. */
@QuarkusTest
class PausedTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-20")
    void a_paused_cluster_says_so_and_offers_to_resume_it_and_not_to_pause_it() {
        var cluster = world.paused("dana", "orders-cart", "S");

        var page = open(cluster);
        assertThat(page.text("main .state")).isEqualTo("Paused");
        assertThat(page.links())
                .contains(ClusterLinks.resume(cluster.id()))
                .doesNotContain(ClusterLinks.pause(cluster.id()), ClusterLinks.resize(cluster.id()));
        assertThat(page.text("button[disabled]")).isEqualTo("Resize");
        assertThat(page.text("#" + page.the("button[disabled]").attr("aria-describedby")))
                .isEqualTo("A paused cluster can only be resumed.");
    }

    @Test
    @Tag("MA-20")
    void a_running_cluster_offers_to_pause_it_and_not_to_resume_it() {
        var cluster = world.ready("dana", "orders-cart", "S");

        assertThat(open(cluster).links())
                .contains(
                        ClusterLinks.pause(cluster.id()),
                        ClusterLinks.resize(cluster.id()),
                        ClusterLinks.deletion(cluster.id()))
                .doesNotContain(ClusterLinks.resume(cluster.id()));
    }

    @Test
    void a_paused_cluster_says_who_why_and_until_when() {
        var page = open(world.paused("dana", "orders-cart", "S"));

        assertThat(page.text("section"))
                .contains(
                        "Dana paused it on 24 Nov 2026",
                        "Nobody can connect",
                        "by Atlas itself on 24 Dec 2026",
                        "“Holidays”");
        assertThat(page.text("main")).contains("$58 a month when running");
        assertThat(page.all("#connect")).isEmpty();
    }

    @Test
    void what_is_not_possible_is_disabled_with_one_reason_for_all() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.seen(cluster, "REPAIRING", false);

        var page = open(cluster);
        assertThat(page.all("main .btn-list button[disabled]").eachText()).containsExactly("Resize", "Pause");
        assertThat(page.all("[id^=why-not]").eachText())
                .containsExactly("Atlas is busy with it. Possible when it is ready again.");
    }

    @Test
    void what_atlas_changes_by_itself_stands_in_nobody_s_way() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.seen(cluster, "UPDATING", false);

        var page = open(cluster);
        assertThat(page.text("#live")).contains("Atlas is changing it", "Nobody asked for this in Tailor");
        assertThat(page.links())
                .contains(
                        ClusterLinks.resize(cluster.id()),
                        ClusterLinks.pause(cluster.id()),
                        ClusterLinks.deletion(cluster.id()));
    }

    @Test
    void what_is_deleted_in_atlas_s_own_console_says_so() {
        var cluster = world.ready("dana", "orders-cart", "S");
        world.seen(cluster, "DELETING", false);

        var page = open(cluster);
        assertThat(page.text("main .state")).isEqualTo("Being deleted in Atlas");
        assertThat(page.text("#live"))
                .contains("Atlas is deleting it", "It was deleted in Atlas’s own console, not in Tailor.");
        assertThat(page.all("[id^=why-not]").eachText()).containsExactly("Atlas is deleting it.");
    }

    private static Page open(Cluster cluster) {
        return Visitor.dana().open(Links.cluster(cluster.id()));
    }
}
