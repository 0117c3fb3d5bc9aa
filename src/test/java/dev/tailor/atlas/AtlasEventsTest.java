package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
@Tag("PN-12")
class AtlasEventsTest {
    @Inject
    AtlasEvents events;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
    }

    @Test
    void events_come_newest_first_and_unknown_types_as_text() {
        assertThat(events.list(ORDERS, AtlasEventQuery.ALL))
                .extracting(AtlasEvent::eventTypeName)
                .contains("DATABASE_DREAMS_OF_SHEEP")
                .endsWith("GROUP_CREATED");
    }

    @Test
    void events_are_chosen_by_type_and_by_date() {
        var since = new AtlasEventQuery(simulator.now().minus(Duration.ofDays(5)), List.of("CLUSTER_CREATED"));

        assertThat(events.list(ORDERS, since))
                .extracting(AtlasEvent::clusterName)
                .containsExactly("orders-refunds", "orders-ledger");
    }

    @Test
    void atlas_is_never_asked_to_count_them() {
        simulator.forgetJournal();

        events.newest(ORDERS, AtlasEventQuery.ALL, 3);

        assertThat(simulator.journal()).singleElement().satisfies(entry -> assertThat(entry.toString())
                .contains("includeCount=false")
                .contains("itemsPerPage=3"));
    }

    @Test
    void one_event_is_found_and_a_missing_one_is_empty() {
        var newest = events.newest(ORDERS, AtlasEventQuery.ALL, 1).get(0);

        assertThat(events.find(ORDERS, newest.id())).contains(newest);
        assertThat(events.find(ORDERS, "66a0000000000000000000ff")).isEmpty();
    }
}
