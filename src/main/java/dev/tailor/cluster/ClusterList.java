package dev.tailor.cluster;

import dev.tailor.team.Person;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of clusters, newest first, searched and cut into pages by Postgres. */
@ApplicationScoped
public class ClusterList {
    @Inject
    ClusterStore clusters;

    /**
     * Whose clusters a list shows.
     *
     * @param teams names of teams
     * @param others whether all teams but these are meant
     */
    public record Whose(Collection<String> teams, boolean others) {
        /** All that somebody may see. */
        public static Whose seenBy(Person who) {
            return who.admin() ? new Whose(List.of(), true) : new Whose(who.teams(), false);
        }

        String words() {
            return others ? "not in" : "in";
        }

        boolean everybody() {
            return others && teams.isEmpty();
        }
    }

    /**
     * Where a page begins: behind this cluster.
     *
     * @param askedAt when it was asked for
     * @param id its id
     */
    public record After(Instant askedAt, UUID id) {}

    /**
     * A page of a list.
     *
     * @param rows the clusters, with project, size and current change
     * @param more whether others follow
     */
    public record Page(List<Cluster> rows, boolean more) {
        /** Where the next page begins. */
        public After next() {
            var last = rows.get(rows.size() - 1);
            return new After(last.askedAt(), last.id());
        }
    }

    /**
     * One page, in one statement.
     *
     * @param after null for the first page
     * @param most the most rows of it
     */
    @Transactional
    public Page page(Whose whose, ClusterQuery query, After after, int most) {
        var found = clusters.find(
                        ClusterStore.WHOLE + where(whose, query) + behind(after)
                                + " order by c.askedAt desc, c.id desc",
                        parameters(whose, query, after))
                .page(0, most + 1)
                .list();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** Some of them with project, size and current change, by their ids. */
    @Transactional
    public Map<UUID, Cluster> some(Whose whose, Collection<UUID> ids) {
        var words = ClusterStore.WHOLE + " where c.id in :ids and c.team " + whose.words() + " :teams";
        return clusters.list(words, Parameters.with("ids", ids).and("teams", whose.teams())).stream()
                .collect(Collectors.toMap(Cluster::id, Function.identity()));
    }

    /** How many there are. */
    @Transactional
    public long count(Whose whose, ClusterQuery query) {
        return clusters.count("from Cluster c" + where(whose, query), parameters(whose, query, null));
    }

    /** What a query asks of a cluster {@code c}, as HQL; the values of its parameters are {@link #values}. */
    public static String where(Whose whose, ClusterQuery query) {
        var where = new StringBuilder(" where c.team " + whose.words() + " :teams");
        where.append(query.state() == ClusterFilter.ENDED ? " and c.endedAt is not null" : " and c.endedAt is null");
        where.append(query.state() == ClusterFilter.DIFFERING ? " and c.drift is not null" : "");
        where.append(query.state() == ClusterFilter.UNLABELLED ? " and " + MissingLabels.LACKS_ONE : "");
        where.append(states(query).isEmpty() ? "" : " and c.state in :states");
        where.append(query.text().isEmpty() ? "" : " and c.searchText like :text escape '\\'");
        where.append(query.sizeId().isEmpty() ? "" : " and c.size.id = :size");
        where.append(query.team().isEmpty() ? "" : " and c.team = :team");
        where.append(LabelFilter.of(query.labels()).where());
        return where.toString();
    }

    /** The values of what {@link #where} speaks of, by name. */
    public static Map<String, Object> values(Whose whose, ClusterQuery query) {
        return parameters(whose, query, null).map();
    }

    private static Set<ClusterState> states(ClusterQuery query) {
        return query.state() == null ? Set.of() : query.state().states();
    }

    private static String behind(After after) {
        return after == null ? "" : " and (c.askedAt < :askedAt or (c.askedAt = :askedAt and c.id < :id))";
    }

    private static Parameters parameters(Whose whose, ClusterQuery query, After after) {
        var parameters = Parameters.with("teams", whose.teams());
        put(parameters, "states", states(query).isEmpty() ? null : states(query));
        put(parameters, "text", query.text().isEmpty() ? null : SearchText.pattern(query.text()));
        put(parameters, "size", query.sizeId().isEmpty() ? null : query.sizeId());
        put(parameters, "team", query.team().isEmpty() ? null : query.team());
        LabelFilter.of(query.labels()).values().forEach(parameters::and);
        put(parameters, "askedAt", after == null ? null : after.askedAt());
        put(parameters, "id", after == null ? null : after.id());
        return parameters;
    }

    private static void put(Parameters parameters, String name, Object value) {
        if (value != null) {
            parameters.and(name, value);
        }
    }
}
