package dev.tailor;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the statements that Postgres is sent. */
@Singleton
@Unremovable
public class Statements {
    @Inject
    EntityManagerFactory factory;

    /** How many it takes to do something that changes nothing, and was done before: a first visit notes who came. */
    public long of(Runnable something) {
        something.run();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        something.run();
        return statistics.getPrepareStatementCount();
    }
}
