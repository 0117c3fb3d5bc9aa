package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.tailor.World;
import dev.tailor.work.Agenda;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HurryTest {
    private static final Instant EARLY = Instant.parse("2026-11-24T08:00:00Z");

    @Inject
    World world;

    @Inject
    Agenda agenda;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void what_people_wait_for_is_done_before_older_work_that_nobody_waits_for() {
        agenda.put(new TaskInstance<>("look-for-use", "1"), EARLY);
        agenda.put(ChangeTask.instance(1), EARLY.plusSeconds(2));
        agenda.putOnce(ProjectTask.instance(1), EARLY.plusSeconds(1));

        assertThat(inOrder()).containsExactly("ask-about-project", "carry-out-change", "look-for-use");
    }

    /** As db-scheduler takes them. */
    private List<String> inOrder() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select task_name from scheduled_tasks order by priority desc, execution_time", String.class)
                .getResultList());
    }
}
