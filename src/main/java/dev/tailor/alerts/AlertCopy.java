package dev.tailor.alerts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.tailor.atlas.AtlasAlert;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.NamesInAtlas;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what Atlas tells of alerts. */
@ApplicationScoped
class AlertCopy implements PanacheRepository<Alert> {
    @Inject
    NamesInAtlas namesInAtlas;

    @Inject
    AlertNews news;

    @Inject
    AlertsConfig config;

    @Inject
    Clock clock;

    /**
     * Takes over some alerts of a project; of the others it says nothing.
     *
     * @param asOf when Atlas was asked for them
     */
    @Transactional
    void takeOver(long projectId, Collection<AtlasAlert> told, Instant asOf) {
        var project = getEntityManager().getReference(Project.class, projectId);
        var subjects = new Subjects(namesInAtlas.of(projectId));
        var known = known(projectId, told);
        var opened = new ArrayList<Alert>();
        told.stream().filter(this::worthKeeping).forEach(one -> {
            var alert = known.computeIfAbsent(one.id(), id -> new Alert(project, id));
            var before = alert.open();
            alert.told(one, asOf);
            tie(alert, subjects.of(one));
            persist(alert);
            if (!before && alert.open()) {
                opened.add(alert);
            }
        });
        news.opened(projectId, opened);
    }

    /** The alerts that are not closed here and were not among those that Atlas has listed, oldest first. */
    @Transactional
    List<String> missing(long projectId, Set<String> listed, int most) {
        return getEntityManager()
                .createQuery("""
                        select a.atlasId from Alert a where a.project.id = :project and a.status <> 'CLOSED'
                        order by a.id""", String.class)
                .setParameter("project", projectId)
                .getResultStream()
                .filter(id -> !listed.contains(id))
                .limit(most)
                .toList();
    }

    /** An alert by its number here, locked: whoever writes about it comes one after the other. */
    @Transactional
    Optional<Alert> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Atlas has taken what somebody said about an alert in Tailor; null takes back what was said before. */
    @Transactional
    void acknowledged(long id, Acknowledgement given) {
        locked(id).ifPresent(alert -> alert.acknowledged(given, clock.instant()));
    }

    /** Atlas does not know an alert any more. */
    @Transactional
    void gone(long projectId, String atlasId) {
        find("project.id = ?1 and atlasId = ?2", projectId, atlasId)
                .firstResultOptional()
                .filter(alert -> !alert.closed())
                .ifPresent(alert -> alert.close(clock.instant()));
    }

    /** Forgets what has been closed for long; what is the whole project's goes with it to another team. */
    @Transactional
    void tidy(long projectId) {
        follow(getEntityManager().getReference(Project.class, projectId));
        delete("project.id = ?1 and status = ?2 and closedAt < ?3", projectId, Alert.CLOSED, oldest());
    }

    /** A project that no team has any more leaves its alerts to administrators. */
    private void follow(Project project) {
        if (project.tied()) {
            update("team = ?1 where project = ?2 and cluster is null and team <> ?1", project.team(), project);
        } else {
            update("team = null where project = ?1 and cluster is null and team is not null", project);
        }
    }

    private Map<String, Alert> known(long projectId, Collection<AtlasAlert> told) {
        var ids = told.stream().map(AtlasAlert::id).toList();
        return find("project.id = ?1 and atlasId in ?2", projectId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(toMap(Alert::atlasId, identity()));
    }

    private boolean worthKeeping(AtlasAlert told) {
        var closedAt = told.resolved() == null ? told.updated() : told.resolved();
        return !told.closed() || closedAt == null || closedAt.isAfter(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(config.keepClosed());
    }

    /** What names nothing, or a machine that nobody knows, is everybody's of the project; an unknown cluster is not. */
    private void tie(Alert alert, Subjects.Subject subject) {
        var cluster = subject.cluster().map(NamesInAtlas.Entry::id).map(id -> getEntityManager()
                .getReference(Cluster.class, id));
        var projects = subject.unknownCluster() ? null : alert.project().team();
        alert.about(
                subject.name(),
                cluster.orElse(null),
                subject.cluster().map(NamesInAtlas.Entry::team).orElse(projects));
    }
}
