package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The flag in the list of clusters. */
@QuarkusTest
class AlertFlagsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    World world;

    @Inject
    AlertStage stage;

    @BeforeEach
    void begin() {
        stage.begin();
        world.ready("dana", "orders-quiet", "S");
    }

    @Test
    void a_cluster_with_open_alerts_says_how_many_and_leads_to_them() {
        var cart = world.ready("dana", "orders-cart", "S");
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.happened(ORDERS, "orders-cart", "HOST_DOWN", HOUR);
        stage.read();

        var page = Visitor.dana().open("/clusters");

        assertThat(page.all(".flag").eachText()).containsExactly("2 alerts");
        assertThat(page.the("a:has(.flag)").attr("href")).isEqualTo("/clusters/" + cart.id() + "/alerts");
        assertThat(page.the("tr:has(.flag) a.name").text()).isEqualTo("orders-cart");
    }

    @Test
    void what_is_acknowledged_closed_or_only_watched_needs_no_flag() {
        world.ready("dana", "orders-cart", "S");
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", HOUR);
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", HOUR), Duration.ZERO);
        stage.read();
        assertThat(Visitor.dana().open("/clusters").all(".flag").eachText()).containsExactly("1 alert");

        Visitor.dana().open("/alerts").form("form.term").submit();
        assertThat(Visitor.dana().open("/clusters").all(".flag")).isEmpty();
    }
}
