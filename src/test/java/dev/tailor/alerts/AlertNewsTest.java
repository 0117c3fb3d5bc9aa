package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which alerts are news: those that open while Tailor looks. */
@QuarkusTest
@Tag("MA-26")
class AlertNewsTest {
    private static final Duration AGO = Duration.ofMinutes(3);

    @Inject
    World world;

    @Inject
    AlertStage stage;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void begin() {
        stage.begin();
        world.ready("dana", "orders-cart", "S");
        world.work();
        mailbox.clear();
    }

    @Test
    void the_owner_hears_of_an_alert_that_opens_and_once() {
        stage.read();
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", AGO);
        stage.read();
        stage.read();
        world.work();
        assertThat(subjects()).singleElement().satisfies(subject -> assertThat(subject)
                .startsWith("Alert about orders-cart: "));
    }

    @Test
    void what_was_open_before_tailor_looked_is_no_news() {
        stage.happened(ORDERS, "orders-cart", "NO_PRIMARY", AGO);
        stage.read();
        world.work();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void what_somebody_has_acknowledged_is_no_news() {
        stage.read();
        var until = World.MORNING.plus(Duration.ofDays(1)).toString();
        stage.raise(
                ORDERS,
                AGO,
                Map.of("eventTypeName", "NO_PRIMARY", "clusterName", "orders-cart", "acknowledgedUntil", until));
        stage.read();
        world.work();
        assertThat(subjects()).isEmpty();
    }

    private List<String> subjects() {
        return mailbox.getMailsSentTo(world.person("dana").email()).stream()
                .map(Mail::getSubject)
                .toList();
    }
}
