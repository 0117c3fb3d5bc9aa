package dev.tailor.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Keys of requests, and what was answered to them, in Postgres. */
@ApplicationScoped
class KeyStore {
    /** Whoever took a key longer ago and has not answered has died; longer than all of Atlas's time limits together. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(2);

    @Inject
    EntityManager database;

    @Inject
    ApiConfig config;

    @Inject
    Clock clock;

    /**
     * What is known of a key.
     *
     * @param request what it was sent with
     * @param status null while it is being worked on
     */
    record Answer(String request, Integer status, String location, String body) {}

    /** Whether the key is new, and now taken, which the others see at once. */
    boolean take(String person, String key, String request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            forget();
            return database.createNativeQuery("""
                            insert into answered_key (person_id, key, request, taken_at)
                            values (:person, :key, :request, :now) on conflict do nothing""")
                            .setParameter("person", person)
                            .setParameter("key", key)
                            .setParameter("request", request)
                            .setParameter("now", clock.instant())
                            .executeUpdate()
                    == 1;
        });
    }

    Answer find(String person, String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = (Tuple) database.createNativeQuery(
                            "select request, status, location, body from answered_key"
                                    + " where person_id = :person and key = :key",
                            Tuple.class)
                    .setParameter("person", person)
                    .setParameter("key", key)
                    .getSingleResult();
            return new Answer(
                    row.get("request", String.class),
                    row.get("status", Integer.class),
                    row.get("location", String.class),
                    row.get("body", String.class));
        });
    }

    /** Does something in one transaction: all of it is stored, or nothing. */
    @Transactional
    <T> T together(Supplier<T> work) {
        return work.get();
    }

    /**
     * Notes an answer, in the transaction that is open where there is one.
     *
     * @return false where somebody else has answered meanwhile, or the key was given up
     */
    @Transactional
    boolean answered(String person, String key, int status, String location, String body) {
        return database.createNativeQuery("""
                        update answered_key set status = :status, location = :location, body = :body
                        where person_id = :person and key = :key and status is null""")
                        .setParameter("status", status)
                        .setParameter("location", location)
                        .setParameter("body", body)
                        .setParameter("person", person)
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }

    /** Frees a key; not one that was answered after all, by a commit of which nobody has heard. */
    void letGo(String person, String key) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "delete from answered_key" + " where person_id = :person and key = :key and status is null")
                .setParameter("person", person)
                .setParameter("key", key)
                .executeUpdate());
    }

    private void forget() {
        database.createNativeQuery("""
                        delete from answered_key where taken_at < :old or (status is null and taken_at < :dead)""")
                .setParameter("old", clock.instant().minus(config.rememberKeys()))
                .setParameter("dead", clock.instant().minus(LONGEST_WORK))
                .executeUpdate();
    }
}
