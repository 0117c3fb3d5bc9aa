package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later version has written a word that this one does not know: what it is about stands still, and nothing else. */
@QuarkusTest
class WordsOfTheFutureTest {
    @Inject
    World world;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
        world.sql("update change set status = 'PONDERED', finished_at = null where cluster_id = '" + cart.id() + "'");
        world.sql("update cluster set current_change_id = (select id from change where cluster_id = '" + cart.id()
                + "') where id = '" + cart.id() + "'");
        world.atlas().forgetJournal();
    }

    @Test
    void its_page_is_an_error_with_a_reference() {
        var page = Visitor.dana().get(Links.cluster(cart.id()));

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains(page.header("X-Request-Id"));
    }

    @Test
    void others_have_their_clusters_built_and_listed() {
        var suggest = world.asked("otto", "search-cart", "S");
        world.until(ClusterState.READY, suggest);

        assertThat(Visitor.named("otto").open(Links.clusters()).text("main")).contains("search-cart");
    }

    @Test
    void nothing_is_asked_of_atlas_about_it() {
        for (int minute = 0; minute < 5; minute++) {
            world.pass(Duration.ofMinutes(1));
            world.work();
        }

        assertThat(world.atlas().countRequests("(POST|PATCH|DELETE)", SimulatorControl.ORDERS))
                .isZero();
    }
}
