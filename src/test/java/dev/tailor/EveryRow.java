package dev.tailor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** All that Postgres holds. */
public final class EveryRow {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    private EveryRow() {}

    /** Every row of every table, as text. */
    public static List<String> in(EntityManager database) {
        return QuarkusTransaction.requiringNew().call(() -> texts(database, TABLES)
                .flatMap(table -> texts(database, "select cast(t as text) from " + table + " t"))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> texts(EntityManager database, String query) {
        return ((List<String>) database.createNativeQuery(query, String.class).getResultList()).stream();
    }
}
