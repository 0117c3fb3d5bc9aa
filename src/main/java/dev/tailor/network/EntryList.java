package dev.tailor.network;

import dev.tailor.web.Freshness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a project's access list from Postgres, one statement each time. */
@ApplicationScoped
class EntryList {
    /** Whose address nobody knows. */
    private static final String NOWHERE = "";

    private static final String ENTRIES = """
            select a.id, text(a.entry) as entry, a.aws_group, a.comment, a.status, a.added_by, a.added_by_admin,
                exists (select 1 from membership m where m.person_id = a.added_by_id and m.team = p.team
                    union all select 1 from joined j where j.person_id = a.added_by_id and j.team = p.team) as of_team,
                coalesce(a.added_at, a.asked_at) as added_at, a.expires_at, a.asked_at, a.trouble, a.reference,
                coalesce(cast(nullif(:reader, '') as inet) <<= a.entry, false) as holds_reader
            from address a join project p on p.id = a.project_id
            where a.project_id = :project""";

    @Inject
    EntityManager database;

    /**
     * All of it, the oldest first, and before them those that nobody added with Tailor.
     *
     * @param reader the address of whoever reads it, or empty
     */
    @Transactional
    List<Entry> of(long projectId, String reader) {
        return read(database.createNativeQuery(
                        ENTRIES + " order by coalesce(a.added_at, a.asked_at) nulls first, a.entry, a.aws_group",
                        Tuple.class)
                .setParameter("project", projectId)
                .setParameter("reader", reader));
    }

    /** One of a project, by its number. */
    @Transactional
    Optional<Entry> find(long projectId, long id) {
        return read(database.createNativeQuery(ENTRIES + " and a.id = :id", Tuple.class)
                        .setParameter("project", projectId)
                        .setParameter("reader", NOWHERE)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The entry of exactly this range. */
    @Transactional
    Optional<Entry> find(long projectId, AddressRange range) {
        return read(database.createNativeQuery(ENTRIES + " and a.entry = cast(:entry as cidr)", Tuple.class)
                        .setParameter("project", projectId)
                        .setParameter("reader", NOWHERE)
                        .setParameter("entry", range.entry()))
                .stream()
                .findFirst();
    }

    /** How many entries the list has or is to have. */
    @Transactional
    long count(long projectId) {
        return (Long) database.createNativeQuery(
                        "select count(*) from address where project_id = :project and status <> 'REFUSED'", Long.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }

    /** When the list was last read, and whether Atlas tells it. */
    @Transactional
    @SuppressWarnings("unchecked")
    Freshness freshness(long projectId) {
        var rows = (List<Tuple>) database.createNativeQuery(
                        "select read_at, failing_since, trouble from access_list where project_id = :project",
                        Tuple.class)
                .setParameter("project", projectId)
                .getResultList();
        return rows.stream()
                .map(row -> new Freshness(
                        row.get("read_at", Instant.class),
                        row.get("failing_since", Instant.class),
                        Objects.requireNonNullElse(row.get("trouble", String.class), "")))
                .findFirst()
                .orElse(new Freshness(null, null, ""));
    }

    @SuppressWarnings("unchecked")
    private static List<Entry> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(EntryList::entry).toList();
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get("id", Long.class),
                range(row.get("entry", String.class)),
                row.get("aws_group", String.class),
                row.get("comment", String.class),
                EntryStatus.valueOf(row.get("status", String.class)),
                adder(row),
                row.get("added_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("asked_at", Instant.class),
                row.get("trouble", String.class),
                row.get("reference", String.class),
                row.get("holds_reader", Boolean.class));
    }

    private static AddressRange range(String cidr) {
        if (cidr == null) {
            return null;
        }
        var slash = cidr.indexOf('/');
        return new AddressRange(cidr.substring(0, slash), Integer.parseInt(cidr.substring(slash + 1)));
    }

    private static Entry.Adder adder(Tuple row) {
        var name = row.get("added_by", String.class);
        return name == null
                ? null
                : new Entry.Adder(name, row.get("added_by_admin", Boolean.class), row.get("of_team", Boolean.class));
    }
}
