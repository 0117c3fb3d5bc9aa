package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Observations;
import dev.tailor.cluster.Progress;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of a cluster on its way out, and after. */
@QuarkusTest
class DeletionTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Progress progress;

    @Inject
    Observations observations;

    @Inject
    Absences absences;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        cluster = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_deletion_can_be_undone_until_a_moment() {
        var id = delete();

        var page = open("dana");
        assertThat(page.text("main .state")).isEqualTo("Will be deleted 1 Dec 2026");
        assertThat(page.text("#progress")).isEqualTo("Dana deleted it today at 09:00");
        assertThat(page.text("#live")).contains("You can undo it until 1 Dec, 09:00.", "Removing its logins");
        assertThat(page.all("form[action='" + ChangeLinks.withdrawal(id) + "'] button")
                        .text())
                .isEqualTo("Undo the deletion");
        assertThat(page.all("#connect")).isEmpty();

        progress.loginsRemoved(id);
        world.pass(Duration.ofHours(2));
        assertThat(open("dana").text(".thread")).contains("Logins removed 09:00:00", "6 days left");
    }

    @Test
    void a_viewer_reads_that_the_team_can_undo_it() {
        delete();

        assertThat(open("vic").text("#live")).contains("Its team can undo it until 1 Dec, 09:00.");
        assertThat(open("vic").all("#live form")).isEmpty();
    }

    @Test
    void what_atlas_is_deleting_can_not_be_undone() {
        var id = delete();
        world.pass(Duration.ofDays(7));
        progress.loginsRemoved(id);
        world.accepted(id);

        var page = open("dana");
        assertThat(page.text("#progress")).isEqualTo("Atlas is deleting it");
        assertThat(page.all("#live form")).isEmpty();
    }

    @Test
    @Tag("MA-23")
    void what_is_gone_keeps_its_history() {
        var id = delete();
        world.pass(Duration.ofDays(7));
        progress.loginsRemoved(id);
        world.accepted(id);
        observations.seen(world.fresh(cluster.id()).project().id(), List.of());
        absences.gone(cluster.id());

        var page = open("dana");
        assertThat(page.text("main .state")).isEqualTo("Deleted");
        assertThat(page.text("#live")).contains("Dana deleted it", "The name orders-cart is free again.");
        assertThat(page.all("#history ~ table tbody tr").eachText())
                .containsExactly(
                        "24 Nov, 09:00 Dana deleted it: “trial is over” Done after 7 d",
                        "24 Nov, 09:00 Dana asked for it in S; approved by rule Ready after 0 s");
    }

    @Test
    @Tag("MA-23")
    void what_atlas_has_lost_says_that_nobody_deleted_it_here() {
        var project = world.fresh(cluster.id()).project().id();
        observations.seen(project, List.of());
        world.pass(Duration.ofMinutes(1));
        absences.gone(cluster.id());

        var page = open("dana");
        assertThat(page.text("#progress")).isEqualTo("Atlas does not have it any more");
        assertThat(page.text("#history ~ table")).contains("Atlas does not have it any more; nobody deleted it");
    }

    private long delete() {
        return clusters.delete(world.person("dana"), cluster.id(), "orders-cart", "trial is over")
                .id();
    }

    private Page open(String person) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
