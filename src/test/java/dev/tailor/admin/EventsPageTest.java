package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happened in a project, as Atlas tells it. */
@QuarkusTest
@Tag("PN-12")
class EventsPageTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        world.atlas().forgetJournal();
    }

    @Test
    void events_come_newest_first_in_words_and_unknown_types_in_atlas_word() {
        var page = events("");

        assertThat(types(page)).startsWith("Cluster asked for CLUSTER_CREATED").contains("DATABASE_DREAMS_OF_SHEEP");
        assertThat(page.text("tbody tr")).contains("orders-refunds").contains("key tailor-dev");
        assertThat(world.atlas().countRequests()).isEqualTo(1);
    }

    @Test
    void they_are_chosen_by_type_and_by_day() {
        assertThat(types(events("?type=group_created"))).containsExactly("Project made GROUP_CREATED");

        var since = world.atlas().now().minus(Duration.ofDays(5)).toString().substring(0, 10);
        assertThat(types(events("?since=" + since))).hasSize(2);
    }

    @Test
    void nonsense_is_a_sentence_and_asks_nobody() {
        var page = events("?since=yesterday");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[role=alert]")).contains("Write the day as");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void where_atlas_is_silent_the_page_says_so() {
        world.atlas().fault("html503", 9, "GET", "/events");

        var page = events("");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text(".note-warn")).contains("Atlas does not tell its events now.");
    }

    private static Page events(String query) {
        return Visitor.ada().get("/admin/projects/" + ORDERS + "/events" + query);
    }

    private static List<String> types(Page page) {
        return page.all("tbody th").eachText();
    }
}
