package dev.tailor.alerts;

import dev.tailor.team.Person;
import dev.tailor.web.Freshness;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** How current is what Tailor knows of alerts. */
@ApplicationScoped
class AlertWatches implements PanacheRepository<AlertWatch> {
    @Inject
    Clock clock;

    /** The projects that Atlas may be asked about now: all but those that it wants to be left alone with. */
    @Transactional
    List<Long> due() {
        return getEntityManager()
                .createQuery("""
                        select p.id from Project p left join AlertWatch w on w.projectId = p.id
                        where w.notBefore is null or w.notBefore <= :now order by p.id""", Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whether Atlas has ever told the alerts of a project. */
    @Transactional
    boolean known(long projectId) {
        return findByIdOptional(projectId)
                .filter(watch -> watch.answeredAt() != null)
                .isPresent();
    }

    /** Atlas has told all alerts of a project. */
    @Transactional
    void answered(long projectId) {
        of(projectId).answered(clock.instant());
    }

    /**
     * Atlas has not; what is known stays.
     *
     * @param why for people
     * @param pause how long Atlas wants to be left alone; null where it says nothing
     */
    @Transactional
    void unanswered(long projectId, String why, Duration pause) {
        Instant now = clock.instant();
        of(projectId).failed(why, pause == null ? null : now.plus(pause), now);
    }

    /** Of one project. */
    @Transactional
    Freshness freshness(long projectId) {
        return freshness(findById(projectId));
    }

    /** Of all projects whose alerts somebody may see: the one that has been silent or unasked for longest. */
    @Transactional
    Freshness freshness(Person who) {
        var least = getEntityManager()
                .createQuery("""
                        select w from Project p left join AlertWatch w on w.projectId = p.id
                        where :admin = true or p.team in :teams
                        order by w.failingSince nulls last, w.answeredAt nulls first""", AlertWatch.class)
                .setParameter("admin", who.admin())
                .setParameter("teams", who.teams())
                .setMaxResults(1)
                .getResultList();
        return freshness(least.isEmpty() ? null : least.get(0));
    }

    /** Null of a project that nobody has asked Atlas about. */
    private static Freshness freshness(AlertWatch watch) {
        return watch == null
                ? new Freshness(null, null, "")
                : new Freshness(
                        watch.answeredAt(), watch.failingSince(), Objects.requireNonNullElse(watch.trouble(), ""));
    }

    private AlertWatch of(long projectId) {
        return findByIdOptional(projectId).orElseGet(() -> begun(projectId));
    }

    private AlertWatch begun(long projectId) {
        var watch = new AlertWatch(projectId);
        persist(watch);
        return watch;
    }
}
