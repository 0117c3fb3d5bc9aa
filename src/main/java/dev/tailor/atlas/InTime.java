package dev.tailor.atlas;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for an answer no longer than whoever waits for it does; what comes later nobody hears. The REST client's own
 * limits are the same for all calls, so a call that could outlast somebody's patience is made by another thread. These
 * threads are their own: a page that waits for one must not keep it from having one.
 */
final class InTime {
    private final ExecutorService callers = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), InTime::thread);

    private final Remaining remaining;
    private final Duration longest;

    /** @param longest how long a call takes at most, by its own limits */
    InTime(Remaining remaining, Duration longest) {
        this.remaining = remaining;
        this.longest = longest;
    }

    <T> T answer(Supplier<T> call) {
        var left = remaining.atMost(longest);
        return left.compareTo(longest) < 0 ? heard(callers.submit(call::get), left) : call.get();
    }

    void end() {
        callers.shutdownNow();
    }

    private static <T> T heard(Future<T> answer, Duration left) {
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } catch (TimeoutException late) {
            throw Remaining.late();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Remaining.late();
        } finally {
            answer.cancel(true);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    private static Thread thread(Runnable call) {
        var thread = new Thread(call, "atlas-call");
        thread.setDaemon(true);
        return thread;
    }
}
