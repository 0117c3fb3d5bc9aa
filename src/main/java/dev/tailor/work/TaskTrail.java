package dev.tailor.work;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.tailor.ReferenceNumber;
import org.jboss.logging.MDC;

/** Gives each piece of work a reference, which leads its lines in the log, and says there which work it is. */
public final class TaskTrail implements ExecutionInterceptor {
    /** What the log's context calls the work: "read-access-lists". */
    public static final String TASK = "task";

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> work, ExecutionContext context, ExecutionChain chain) {
        MDC.put(ReferenceNumber.KEY, ReferenceNumber.next());
        MDC.put(TASK, work.getTaskName());
        try {
            return chain.proceed(work, context);
        } finally {
            MDC.remove(ReferenceNumber.KEY);
            MDC.remove(TASK);
        }
    }
}
