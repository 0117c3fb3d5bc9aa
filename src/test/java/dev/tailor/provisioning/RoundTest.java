package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.Assignments;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the round finds each second, however much is due. */
@QuarkusTest
@Tag("MA-24")
class RoundTest {
    @Inject
    World world;

    @Inject
    Assignments assignments;

    @Inject
    Statements statements;

    private List<Long> due;

    @BeforeEach
    void begin() {
        world.reset();
        due = IntStream.range(0, 20)
                .mapToObj(number -> world.changeOf(world.asked("dana", "cart-" + number, "S")))
                .toList();
    }

    @Test
    void what_is_due_and_on_the_agenda_costs_one_statement_and_nothing_more() {
        assertThat(world.agenda("carry-out-change")).hasSize(20);

        assertThat(assignments.dueWithoutWork()).isEmpty();
        assertThat(statements.of(assignments::dueWithoutWork)).isOne();
    }

    @Test
    void what_is_due_and_not_on_the_agenda_is_found_and_done() {
        world.sql("delete from scheduled_tasks where task_instance = '%d'".formatted(due.get(7)));
        assertThat(assignments.dueWithoutWork()).containsExactly(due.get(7));

        world.work();
        assertThat(assignments.dueWithoutWork()).isEmpty();
        assertThat(world.atlas().journal().toString()).contains("cart-7");
    }
}
