package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where Atlas differs from what was asked: both values, and a decision. */
@QuarkusTest
@Tag("MA-24")
class DriftTest {
    @Inject
    World world;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        cluster = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void both_values_are_shown_with_what_can_be_done() {
        world.inAtlas(cluster, "M20", 60);

        var page = open("dana");
        assertThat(page.text("#drift")).isEqualTo("Atlas differs from what was asked");
        assertThat(page.all("#drift ~ table tbody tr").eachText())
                .containsExactly(
                        "Size S M Changed in Atlas’s own console, or scaled by Atlas itself 24 Nov, 09:00"
                                + " Take Atlas’s value Restore ours",
                        "Storage 10 GB 60 GB Changed in Atlas’s own console 24 Nov, 09:00"
                                + " Take Atlas’s value Restore ours Storage can’t shrink");
        assertThat(page.all("#drift ~ table button[disabled]").eachText()).containsExactly("Restore ours");
    }

    @Test
    void a_disk_that_atlas_may_enlarge_is_said_to_have_been_full() {
        world.sql("update project set disk_auto_scaling = true");
        world.inAtlas(cluster, "M10", 60);

        assertThat(open("dana").text("#drift ~ table")).contains("Atlas enlarged it when it was 90 % full");
    }

    @Test
    void taking_atlas_s_value_ends_it_and_stands_in_the_history() {
        world.inAtlas(cluster, "M10", 60);
        var answer = decide("take");

        assertThat(answer.status()).isEqualTo(303);
        var page = open("dana");
        assertThat(page.all("#drift")).isEmpty();
        assertThat(page.text("#history ~ table")).contains("Dana took Atlas’s value: storage 60 GB instead of 10 GB");
    }

    @Test
    void restoring_ours_is_a_change_like_any_other() {
        world.inAtlas(cluster, "M20", 10);
        var answer = decide("restore");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(cluster.id()).currentChange().orElseThrow().kind())
                .isEqualTo(ChangeKind.RESIZE);
        var page = open("dana");
        assertThat(page.text("#progress")).isEqualTo("Atlas is restoring the size S");
        assertThat(page.text("#history ~ table")).contains("Dana asked to restore the size S");
        assertThat(page.all("#drift")).isEmpty();
    }

    @Test
    void where_a_lead_decides_about_restoring_the_page_says_so() {
        world.person("lena");
        world.sql("update project set production = true");
        world.inAtlas(cluster, "M20", 10);

        assertThat(open("dana").text("#drift ~ table tbody tr")).endsWith("Lena decides about restoring");
        assertThat(open("lena").text("#drift ~ table tbody tr")).endsWith("Restore ours");
        var page = decide("restore").follow();
        assertThat(page.text("main .note[role=status]")).contains("You asked to restore ours. Lena decides.");
        assertThat(page.text("#beside")).isEqualTo("Lena decides about the resize");
        assertThat(page.text("#history ~ table")).contains("Dana asked to restore the size S");
        var asked = world.changeOf(cluster);
        assertThat(Visitor.named("lena").open(ChangeLinks.change(asked)).text("main"))
                .contains("orders-cart, back to S");
    }

    @Test
    void who_may_only_look_sees_it_and_decides_nothing() {
        world.inAtlas(cluster, "M10", 60);

        var page = open("vic");
        assertThat(page.text("#drift ~ p")).contains("Its team takes Atlas’s value");
        assertThat(page.all("#drift ~ table form")).isEmpty();
    }

    @Test
    @Tag("MA-20")
    void atlas_s_own_resume_is_named() {
        var paused = world.paused("dana", "orders-returns", "S");
        world.pass(Duration.ofDays(30));
        world.seen(paused, "IDLE", false);

        assertThat(Visitor.dana().open(Links.cluster(paused.id())).text("#drift ~ table"))
                .contains("Pause paused since 24 Nov 2026 running Atlas resumes by itself after 30 days");
    }

    @Test
    @Tag("MA-28")
    void lists_flag_it_and_can_be_narrowed_to_it() {
        world.ready("dana", "orders-fine", "S");
        world.inAtlas(cluster, "M10", 60);

        assertThat(Visitor.dana().open(Links.clusters()).all(".flag").eachText())
                .containsExactly("Differs from Atlas");
        assertThat(Visitor.dana()
                        .open(Links.clusters() + "?state=differing")
                        .all("a.name")
                        .eachText())
                .containsExactly("orders-cart");
    }

    private Page decide(String decision) {
        return open("dana")
                .form("form[action='" + ClusterLinks.drift(cluster.id()) + "']")
                .with("decision", decision)
                .send();
    }

    private Page open(String person) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
