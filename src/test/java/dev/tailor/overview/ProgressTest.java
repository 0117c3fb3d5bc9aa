package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Progress;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The part of the page that renews itself. */
@QuarkusTest
class ProgressTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Progress progress;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
    }

    @Test
    void the_part_alone_is_what_the_page_has() {
        var cluster = world.building("dana", "orders-cart", "S");

        var alone = fragment(cluster, null);
        assertThat(alone.the("#live").outerHtml())
                .isEqualTo(page(cluster).the("#live").outerHtml());
        assertThat(alone.all("h1, #news")).isEmpty();
    }

    @Test
    void nothing_new_is_304_without_a_body() {
        var cluster = world.building("dana", "orders-cart", "S");

        var answer = fragment(cluster, shown(cluster));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo(shown(cluster));
    }

    @Test
    void a_minute_later_there_is_something_new_and_nothing_to_announce() {
        var cluster = world.building("dana", "orders-cart", "S");
        var before = shown(cluster);
        world.pass(Duration.ofMinutes(1));

        var answer = fragment(cluster, before);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("#live")).contains("started 1 min ago");
        assertThat(answer.all("#news")).isEmpty();
    }

    @Test
    void what_happens_is_announced_once_in_one_sentence() {
        var cluster = world.building("dana", "orders-cart", "S");
        var before = shown(cluster);
        world.pass(Duration.ofMinutes(31));

        var answer = fragment(cluster, before);
        assertThat(answer.text("#news[hx-swap-oob=innerHTML]")).isEqualTo("It takes longer than usual.");
        assertThat(page(cluster).the("#news[role=status]").text()).isEmpty();
        assertThat(fragment(cluster, answer.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void what_atlas_repeats_within_ten_seconds_is_nothing_new() {
        var cluster = world.building("dana", "orders-cart", "S");
        var before = shown(cluster);
        world.pass(Duration.ofSeconds(3));
        world.seen(cluster, "CREATING", false);
        assertThat(fragment(cluster, before).status()).isEqualTo(304);

        world.pass(Duration.ofSeconds(10));
        world.seen(cluster, "CREATING", false);
        assertThat(fragment(cluster, before).text("#live")).contains("Checked 0 s ago");
    }

    @Test
    @Tag("MA-19")
    void a_new_state_makes_the_browser_load_the_whole_page() {
        var cluster = world.building("dana", "orders-cart", "S");
        var before = shown(cluster);
        world.seen(cluster, "IDLE", false);

        assertThat(fragment(cluster, before).header("HX-Refresh")).isEqualTo("true");
        assertThat(page(cluster).text(".copy code")).startsWith("mongodb+srv://orders-cart");
    }

    @Test
    void who_saw_it_come_up_reads_that_it_is_ready() {
        var cluster = world.building("dana", "orders-cart", "S");
        var dana = Visitor.dana().with("If-None-Match", shown(cluster));
        world.seen(cluster, "IDLE", false);

        dana.fragment(ClusterLinks.progress(cluster.id()));
        assertThat(dana.open(Links.cluster(cluster.id())).text("p.note[role=status]"))
                .isEqualTo("orders-cart is ready.");
    }

    @Test
    void a_browser_asks_often_while_something_moves_and_ends_by_itself() {
        var cluster = world.building("dana", "orders-cart", "S");
        assertThat(page(cluster).the("#live").attr("hx-trigger")).isEqualTo("every 2s");

        world.seen(cluster, "IDLE", false);
        assertThat(page(cluster).the("#live").attributes().asList())
                .extracting(one -> one.getKey())
                .containsExactly("id");
        assertThat(fragment(cluster, null).all("[hx-get]")).isEmpty();
    }

    @Test
    void a_browser_asks_seldom_while_somebody_has_to_decide() {
        var cluster = world.asked("dana", "orders-reports", "L");
        assertThat(page(cluster).the("#live").attr("hx-trigger")).isEqualTo("every 10s");

        decisions.decline(world.person("lena"), world.changeOf(cluster), "");
        assertThat(page(cluster).the("#live").hasAttr("hx-get")).isFalse();
    }

    @Test
    void a_resize_that_is_declined_loads_the_page_anew() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var id =
                clusters.resize(world.person("dana"), cluster.id(), "L", 40, "").id();
        var before = shown(cluster);
        assertThat(page(cluster).the("#live").attr("hx-trigger")).isEqualTo("every 10s");

        decisions.decline(world.person("lena"), id, "");
        assertThat(fragment(cluster, before).header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void a_deletion_is_followed_until_its_logins_are_gone() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var id = clusters.delete(world.person("dana"), cluster.id(), "orders-cart", "")
                .id();
        assertThat(page(cluster).the("#live").attr("hx-trigger")).isEqualTo("every 2s");

        progress.loginsRemoved(id);
        assertThat(page(cluster).the("#live").hasAttr("hx-get")).isFalse();
    }

    private static Page page(Cluster cluster) {
        return Visitor.dana().open(Links.cluster(cluster.id()));
    }

    /** What a browser that shows the page would send with its next request. */
    private static String shown(Cluster cluster) {
        var headers = page(cluster).the("#live").attr("hx-headers");
        return new io.vertx.core.json.JsonObject(headers).getString("If-None-Match");
    }

    private static Page fragment(Cluster cluster, String shown) {
        var dana = Visitor.dana();
        return (shown == null ? dana : dana.with("If-None-Match", shown)).fragment(ClusterLinks.progress(cluster.id()));
    }
}
