package dev.tailor.news;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.Approval.Outcome;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Decision;
import dev.tailor.cluster.NewsKind;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out from Postgres who might hear of a piece of news, in as many statements however many people there are. */
@ApplicationScoped
class Hearers {
    @Inject
    EntityManager database;

    /** Empty of a kind that this version does not know. */
    Optional<Happening> happening(NewsItem item) {
        var change = change(item).filter(one -> item.is(NewsKind.ASKED));
        var waits = change.map(one -> !one.decision().map(Decision::byRule).orElse(false))
                .orElse(true);
        var sized = change.map(Change::kind)
                .map(kind -> kind == ChangeKind.CREATE || kind == ChangeKind.RESIZE)
                .orElse(true);
        return NewsKind.of(item.kind())
                .map(kind -> new Happening(kind, item.whoId(), waits, !waits && !sized, isForAdministrators(change)));
    }

    private static boolean isForAdministrators(Optional<Change> change) {
        return change.map(one -> one.approval().outcome())
                .filter(Outcome.ADMINISTRATOR::equals)
                .isPresent();
    }

    /** Everybody of the team, and administrators; those without a mail address are left out. */
    List<Reader> readers(NewsItem item) {
        var own = owners(item);
        var people = people(item.team());
        var chosen = chosen(people);
        return people.stream()
                .map(row -> new Reader(
                        (String) row[0],
                        Role.higher((Role) row[1], (Role) row[3]),
                        (boolean) row[2],
                        own.contains(row[0]),
                        chosen.get(row[0])))
                .toList();
    }

    private Set<Object> owners(NewsItem item) {
        var own = new HashSet<Object>();
        item.clusterId()
                .map(id -> database.find(Cluster.class, id))
                .map(cluster -> cluster.owner().id())
                .ifPresent(own::add);
        change(item).map(change -> change.askedBy().id()).ifPresent(own::add);
        own.remove(null);
        return own;
    }

    private Optional<Change> change(NewsItem item) {
        return item.changeId().map(id -> database.find(Change.class, id));
    }

    private List<Object[]> people(String team) {
        return database.createQuery("""
                        select p.id, m.role, p.admin, j.role from KnownPerson p
                        left join Membership m on m.person = p and m.team = :team
                        left join Joined j on j.person = p and j.team = :team
                        where p.email <> '' and (m.role is not null or j.role is not null or p.admin = true)
                        order by p.id""", Object[].class)
                .setParameter("team", team)
                .getResultList();
    }

    private Map<String, Choices> chosen(List<Object[]> people) {
        return database
                .createQuery("from Hearing where personId in :people", Hearing.class)
                .setParameter("people", people.stream().map(row -> row[0]).toList())
                .getResultList()
                .stream()
                .collect(toMap(Hearing::personId, Hearing::choices));
    }
}
