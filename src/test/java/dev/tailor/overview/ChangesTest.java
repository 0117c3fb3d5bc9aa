package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of a cluster that is getting another size, is paused or resumed. */
@QuarkusTest
class ChangesTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Progress progress;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        cluster = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_resize_under_way_is_a_shorter_thread_above_the_connection() {
        world.accepted(resize("M"));
        world.seen(cluster, "UPDATING", false);

        var page = open("dana");
        assertThat(page.text("main .state")).isEqualTo("Resizing to M");
        assertThat(page.text("#progress")).isEqualTo("Atlas is resizing it from S to M with 20 GB");
        assertThat(page.all(".thread li strong, .thread li > span:nth-child(2)").eachText())
                .containsExactly("Asked", "Approved", "Accepted by Atlas", "Changing", "Done");
        assertThat(page.all("#live ~ section #connect")).hasSize(1);
    }

    @Test
    void a_resize_that_waits_is_a_note_beside_a_ready_cluster() {
        var id = resize("L");

        var page = open("dana");
        assertThat(page.text("main .state")).isEqualTo("Ready");
        assertThat(page.text("#live .note"))
                .contains(
                        "Lena decides about the resize", "resize it from S to L with 40 GB today at 09:00: “closing”");
        assertThat(page.all("form[action='" + ChangeLinks.withdrawal(id) + "']"))
                .hasSize(1);
        assertThat(page.all("#connect")).hasSize(1);
        assertThat(open("lena").all("#live a[href='" + Links.review() + "']")).hasSize(1);
        assertThat(page.all("#live a[href='" + Links.review() + "']")).isEmpty();
    }

    @Test
    void a_resize_that_atlas_refused_is_a_note_with_ways_on() {
        var id = resize("M");
        world.attempted(id);
        progress.refused(id, new Trouble(409, "OUT_OF_CAPACITY", "No room.", "The cloud is full.", "7F3K-92QD"));

        var page = open("dana");
        assertThat(page.text("#live .note-bad")).contains("Atlas refused to resize it", "The cluster is as it was.");
        assertThat(page.all("#live .btn").eachText())
                .containsExactly("Try again", "Wait until there is room", "Ask for another size", "Withdraw it");
        assertThat(page.text("#what-atlas-says")).contains("409 OUT_OF_CAPACITY", "7F3K-92QD");
    }

    @Test
    @Tag("MA-20")
    void pausing_says_that_nobody_can_connect_and_hides_the_connection() {
        var id = clusters.pause(world.person("dana"), cluster.id(), "").id();
        world.accepted(id);
        world.seen(cluster, "UPDATING", false);

        var page = open("dana");
        assertThat(page.text("#live")).contains("Atlas is pausing it", "Nobody can connect any more");
        assertThat(page.all("#connect")).isEmpty();
    }

    private long resize(String size) {
        var storage = size.equals("L") ? 40 : 20;
        return clusters.resize(world.person("dana"), cluster.id(), size, storage, "closing")
                .id();
    }

    private Page open(String person) {
        return Visitor.named(person).open(Links.cluster(cluster.id()));
    }
}
