package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the section costs Postgres and Atlas. */
@QuarkusTest
class MetricsCostTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.pass(Duration.ZERO);
        world.atlas().forgetJournal();
    }

    @Test
    void the_section_alone_is_read_in_as_many_statements_with_values_as_without() {
        var address = ClusterLinks.metrics(world.named("orders-checkout").id());
        var empty = statements.of(() -> Visitor.dana().fragment(address));
        world.work();
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.dana().fragment(address)))
                .isEqualTo(empty)
                .isLessThanOrEqualTo(4);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void a_wish_for_a_renewal_costs_no_call_and_is_written_once() {
        var checkout = world.named("orders-checkout").id();
        Visitor.dana().open(Links.cluster(checkout));
        Visitor.lena().open(Links.cluster(checkout));
        Visitor.vic().fragment(ClusterLinks.metrics(checkout));

        assertThat(world.agenda("renew-measurements")).hasSize(1);
        assertThat(world.atlas().countRequests()).isZero();
    }
}
