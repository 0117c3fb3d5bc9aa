package dev.tailor.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What db-scheduler knows of work that breaks down. */
@ApplicationScoped
public class Breakdowns {
    /** Once or twice happens: a row that somebody else changed meanwhile, a Postgres that starts anew. */
    private static final int SEVERAL = 3;

    private static final int MOST = 200;

    @Inject
    EntityManager database;

    /** All that broke down several times in a row, in one statement. */
    @Transactional
    public List<BrokenWork> all() {
        return database.createNativeQuery("""
                        select task_name, task_instance, consecutive_failures, last_failure, execution_time
                        from scheduled_tasks where consecutive_failures >= :several
                        order by consecutive_failures desc, task_name, task_instance""", BrokenWork.class)
                .setParameter("several", SEVERAL)
                .setMaxResults(MOST)
                .getResultList();
    }
}
