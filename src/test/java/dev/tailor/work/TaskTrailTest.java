package dev.tailor.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.tailor.ReferenceNumber;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class TaskTrailTest {
    private Object task;
    private Object reference;

    @Test
    void each_run_has_a_reference_and_the_tasks_name_while_it_lasts() {
        run("read-access-lists");
        assertThat(task).isEqualTo("read-access-lists");
        assertThat(reference).asString().matches("[0-9A-Z]{4}-[0-9A-Z]{4}");

        var first = reference;
        run("go-round");
        assertThat(task).isEqualTo("go-round");
        assertThat(reference).isNotEqualTo(first);
        assertThat(MDC.get(TaskTrail.TASK)).isNull();
        assertThat(MDC.get(ReferenceNumber.KEY)).isNull();
    }

    private void run(String name) {
        var chain = new ExecutionChain(List.of(), (instance, context) -> {
            task = MDC.get(TaskTrail.TASK);
            reference = MDC.get(ReferenceNumber.KEY);
            return new CompletionHandler.OnCompleteRemove<>();
        });
        new TaskTrail().execute(new TaskInstance<>(name, "1"), null, chain);
    }
}
