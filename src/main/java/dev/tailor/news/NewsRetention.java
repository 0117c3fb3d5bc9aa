package dev.tailor.news;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.work.BackgroundTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Once a day, forgets news that are older than the configured time, and with them who was told; and former secrets that
 * sign no more, also of webhooks that nobody calls.
 */
@Singleton
class NewsRetention implements BackgroundTask {
    @Inject
    EntityManager database;

    @Inject
    NewsConfig config;

    @Inject
    Clock clock;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("forget-news", FixedDelay.ofHours(24))
                .execute(
                        (instance, context) -> QuarkusTransaction.requiringNew().run(this::forget));
    }

    private void forget() {
        database.createQuery("delete from NewsItem where at < :then")
                .setParameter("then", clock.instant().minus(config.keep()))
                .executeUpdate();
        database.createNativeQuery(
                        "update outlet set former_secret = null, former_until = null where former_until <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
