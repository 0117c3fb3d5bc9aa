package dev.tailor;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionImplementor;

/** Whether what reads without a transaction keeps its connection to Postgres. */
@Singleton
@Unremovable
public class Held {
    @Inject
    EntityManager database;

    /** Whether a connection is kept after this; to be asked outside of a transaction. */
    public boolean after(Runnable reading) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("Within a transaction it is kept anyway");
        }
        reading.run();
        return database.unwrap(SessionImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .isPhysicallyConnected();
    }
}
