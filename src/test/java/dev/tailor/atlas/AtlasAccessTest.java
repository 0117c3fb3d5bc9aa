package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The access list. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasAccessTest {
    private static final Duration UNTIL_APPLIED = Duration.ofMinutes(2);

    @Inject
    AtlasAccessList accessList;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
        simulator.advance(UNTIL_APPLIED);
    }

    @Test
    void an_address_is_added_found_and_removed() {
        var tomorrow = simulator.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        accessList.add(ORDERS, "203.0.113.7", "Dana at home", tomorrow);
        var entry = accessList.find(ORDERS, "203.0.113.7").orElseThrow();
        assertThat(entry.entry()).isEqualTo("203.0.113.7");
        assertThat(entry.comment()).isEqualTo("Dana at home");
        assertThat(entry.deleteAfter()).isEqualTo(tomorrow);
        accessList.remove(ORDERS, "203.0.113.7");
        assertThat(accessList.find(ORDERS, "203.0.113.7")).isEmpty();
    }

    @Test
    void an_entry_says_when_it_works() {
        accessList.add(ORDERS, "203.0.113.0/24", null);
        assertThat(accessList.status(ORDERS, "203.0.113.0/24").active()).isFalse();
        simulator.advance(UNTIL_APPLIED);
        assertThat(accessList.status(ORDERS, "203.0.113.0/24").active()).isTrue();
    }

    @Test
    void the_whole_list_is_there() {
        accessList.add(ORDERS, "203.0.113.0/24", "Dana at home");
        assertThat(accessList.list(ORDERS))
                .extracting(AtlasAccessEntry::entry)
                .contains("10.20.0.0/16", "203.0.113.0/24");
    }
}
