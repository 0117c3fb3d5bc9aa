package dev.tailor.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that fails by a fault of ours is begun again soon: by itself db-scheduler waits for minutes. */
@QuarkusTest
class OwnFailureTest {
    /** No project's number: the work on it can only fail. */
    private static final String NOWHERE = "nowhere";

    @Inject
    World world;

    @Inject
    Agenda agenda;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({"ask-about-project, 3", "keep-access-list, 10"})
    void it_is_on_the_agenda_again_within_seconds(String work, int seconds) {
        agenda.put(new TaskInstance<>(work, NOWHERE), World.MORNING);
        world.work();

        assertThat(planned(work)).isEqualTo(World.MORNING.plusSeconds(seconds));
        world.pass(Duration.ofSeconds(seconds));
        world.work();
        assertThat(planned(work)).isEqualTo(World.MORNING.plusSeconds(2L * seconds));
    }

    private Instant planned(String work) {
        return scheduler
                .getScheduledExecution(TaskInstanceId.of(work, NOWHERE))
                .orElseThrow()
                .getExecutionTime();
    }
}
