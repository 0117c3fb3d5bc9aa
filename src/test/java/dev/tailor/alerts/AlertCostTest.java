package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What alerts cost Postgres and Atlas, on their own pages and on others. */
@QuarkusTest
class AlertCostTest {
    @Inject
    World world;

    @Inject
    AlertStage stage;

    @Inject
    Statements statements;

    @Inject
    Crowd crowd;

    String cart;

    @BeforeEach
    void begin() {
        stage.begin();
        cart = world.ready("dana", "orders-cart", "S").id().toString();
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", Duration.ofHours(1));
        stage.close(ORDERS, stage.happened(ORDERS, "orders-cart", "HOST_DOWN", Duration.ofHours(1)), Duration.ZERO);
        stage.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/alerts", "/alerts?status=closed", "/clusters/{cart}/alerts", "/clusters/{cart}", "/clusters"})
    void many_alerts_cost_as_many_statements_as_few_and_no_call(String address) {
        var path = address.replace("{cart}", cart);
        var few = statements.of(() -> Visitor.dana().open(path));
        for (var number = 0; number < 40; number++) {
            var id = stage.happened(ORDERS, "orders-cart", "HOST_DOWN", Duration.ofMinutes(number));
            if (number % 2 == 0) {
                stage.close(ORDERS, id, Duration.ZERO);
            }
        }
        stage.read();
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.dana().open(path)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(15);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void the_list_of_clusters_flags_those_with_alerts_in_one_statement() {
        crowd.of("orders", 40);
        var one = statements.of(() -> Visitor.dana().open("/clusters"));
        for (var number = 1; number <= 40; number++) {
            stage.happened(ORDERS, "orders-" + number + "-crowd", "NO_PRIMARY", Duration.ofHours(1));
        }
        stage.read();

        assertThat(Visitor.dana().open("/clusters").all(".flag")).hasSize(41);
        assertThat(statements.of(() -> Visitor.dana().open("/clusters"))).isEqualTo(one);
    }
}
