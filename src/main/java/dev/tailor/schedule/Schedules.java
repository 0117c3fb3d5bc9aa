package dev.tailor.schedule;

import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what people say about nights.
 *
 * <p>Every method that names a cluster throws {@link Refusal.NotFound} where the person may not see it,
 * {@link Refusal.NotAllowed} where they may only look, and {@link Refusal.NotPossible} where it does not exist any more.
 */
@ApplicationScoped
public class Schedules {
    /** What begins within a day is today’s night. */
    private static final Duration TODAY = Duration.ofDays(1);

    @Inject
    Clusters clusters;

    @Inject
    ScheduleStore store;

    @Inject
    EntityManager database;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** What counts for a cluster that the person may see. */
    @Transactional
    public Presently of(Person who, UUID id) {
        return Presently.of(store.of(clusters.get(who, id).id()), clock.instant());
    }

    /** From now on a cluster goes by a rule of its own, whatever its project says. */
    @Transactional
    public void set(Person who, UUID id, NightRule rule) {
        var cluster = held(who, id);
        refuseToPause(who, cluster, rule);
        var schedule = store.ofCluster(id).orElseGet(() -> Schedule.ofCluster(id));
        schedule.become(rule, who.name(), clock.instant());
        database.persist(schedule);
        store.watchOf(id).lookAt(clock.instant());
        note(who, cluster, "set its nights: " + words(rule));
    }

    /** From now on it goes by its project's rule, or by none. */
    @Transactional
    public void drop(Person who, UUID id) {
        var cluster = held(who, id);
        store.ofCluster(id).ifPresent(schedule -> {
            store.ofProject(cluster.project().id()).ifPresent(next -> refuseToPause(who, cluster, next.rule()));
            database.remove(schedule);
            store.watchOf(id).lookAt(clock.instant());
            note(who, cluster, "took its own nights away");
        });
    }

    /**
     * Has it run through the present night, or the one that begins within a day.
     *
     * @return until when
     * @throws Refusal.NotPossible where none does
     */
    @Transactional
    public Instant keepRunning(Person who, UUID id) {
        var cluster = held(who, id);
        var now = clock.instant();
        var night = todays(store.of(id).rule(), now)
                .orElseThrow(() -> new Refusal.NotPossible("No night begins within a day: it runs anyway."));
        store.watchOf(id).keep(night.end(), now);
        note(who, cluster, "kept it running through the night");
        return night.end();
    }

    /** Lets the night have it after all. */
    @Transactional
    public void letPause(Person who, UUID id) {
        var cluster = held(who, id);
        var watch = store.watchOf(id);
        if (watch.keptUntil() != null && watch.keptUntil().isAfter(clock.instant())) {
            watch.letPause(clock.instant());
            note(who, cluster, "let it be paused at night after all");
        }
    }

    /** Pausing in production asks a lead; for nights it does so once. */
    static boolean isForLeads(Person who, Cluster cluster) {
        return cluster.project().production() && !who.is(Role.LEAD, cluster.team());
    }

    private static void refuseToPause(Person who, Cluster cluster, NightRule rule) {
        if (isForLeads(who, cluster) && !rule.nights().isEmpty()) {
            throw new Refusal.NotAllowed(cluster.project().name() + " is production: a lead of " + cluster.team()
                    + " says when its clusters are paused.");
        }
    }

    /** The night that somebody can keep it running through. */
    static Optional<Night> todays(NightRule rule, Instant now) {
        return rule == null
                ? Optional.empty()
                : rule.at(now)
                        .or(() -> rule.next(now).filter(night -> !night.begin().isAfter(now.plus(TODAY))));
    }

    private Cluster held(Person who, UUID id) {
        var cluster = clusters.held(who, id);
        if (cluster.endedAt().isPresent()) {
            throw new Refusal.NotPossible("It does not exist any more.");
        }
        return cluster;
    }

    static String words(NightRule rule) {
        return rule.nights().isEmpty() ? "never paused" : NightWords.of(rule);
    }

    private void note(Person who, Cluster cluster, String what) {
        chronicle.note(cluster.id(), Somebody.of(who), Act.SCHEDULE, what, "");
    }
}
