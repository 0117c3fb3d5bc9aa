package dev.tailor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.atlas.AtlasConnection;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Observations;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Requests;
import dev.tailor.cluster.Sighting;
import dev.tailor.fleet.Copying;
import dev.tailor.notice.Notices;
import dev.tailor.team.Person;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What tests find when they begin, and how they let time and work go on: two projects (orders-dev of team orders,
 * search-dev of team search), no cluster, nine o'clock on a Tuesday.
 */
@Singleton
@Unremovable
@WithTestResource(value = SimulatorResource.class, scope = TestResourceScope.GLOBAL)
public class World {
    /** When every test begins. */
    public static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    @Inject
    EntityManager database;

    @Inject
    Tables tables;

    @Inject
    Agenda agenda;

    @Inject
    MovableClock clock;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    @Inject
    Observations observations;

    @Inject
    Copying copying;

    @Inject
    Notices notices;

    @ConfigProperty(name = "simulator.url")
    URI simulatorUrl;

    @Inject
    AtlasConnection connection;

    private final Map<String, Person> people = new ConcurrentHashMap<>();

    /** Begins anew. */
    public void reset() {
        clock.set(MORNING);
        atlas().reset();
        atlas().noFaults();
        connection.forget();
        notices.forget();
        QuarkusTransaction.requiringNew().run(() -> {
            tables.begin();
            project("64a000000000000000000001", "orders-dev", "orders");
            project("64a000000000000000000002", "search-dev", "search");
        });
    }

    /** Adds the clusters that development begins with. */
    public void sample() {
        QuarkusTransaction.requiringNew().run(tables::sample);
        clock.release();
        work();
    }

    /** Adds a project to a team. */
    public void project(String atlasId, String name, String team) {
        QuarkusTransaction.joiningExisting().run(() -> database.createNativeQuery("""
                        insert into project (atlas_id, name, team, provider, region, mongodb_version)
                        values (?1, ?2, ?3, 'AWS', 'EU_CENTRAL_1', '8.0')""")
                .setParameter(1, atlasId)
                .setParameter(2, name)
                .setParameter(3, team)
                .executeUpdate());
    }

    /** Copies all that Atlas has at present, as the background does in its rounds. */
    public void copied() {
        copying.everything();
        work();
    }

    /** Puts into the copy, without asking Atlas, that it has the project orders-dev with one cluster, {@code 65c…b}. */
    public void atlasHasOrders() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql("insert into organization_in_atlas (id, name) values ('5f00000000000000000000aa', 'Example')");
            sql("""
                    insert into project_in_atlas (id, organization_id, name)
                    values ('64a000000000000000000001', '5f00000000000000000000aa', 'orders-dev')""");
            sql("""
                    insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, placement, guarded)
                    values ('64a000000000000000000001', '65c00000000000000000000b', 'legacy', false, 'IDLE', false, '',
                        false)""");
        });
    }

    /** Somebody as the sample provider's token describes them, for where no page is asked. */
    public Person person(String name) {
        return people.computeIfAbsent(name, World::signedIn);
    }

    private static Person signedIn(String name) {
        try {
            var answer = Visitor.named(name).asProgram().get("/who-am-i").body();
            return new ObjectMapper().readValue(answer, Person.class);
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** A cluster that somebody has asked for, in the state in which the request leaves it. */
    public Cluster asked(String person, String name, String size) {
        return requests.ask(person(person), new NewCluster(null, name, size, null, "", Map.of()));
    }

    /** A cluster that Atlas is building. */
    public Cluster building(String person, String name, String size) {
        var cluster = asked(person, name, size);
        accepted(changeOf(cluster));
        seen(cluster, "CREATING", false);
        return cluster;
    }

    /** A cluster that can be connected to. */
    public Cluster ready(String person, String name, String size) {
        var cluster = building(person, name, size);
        seen(cluster, "IDLE", false);
        return cluster;
    }

    /** A cluster that is paused. */
    public Cluster paused(String person, String name, String size) {
        var cluster = ready(person, name, size);
        accepted(clusters.pause(person(person), cluster.id(), "Holidays").id());
        seen(cluster, "IDLE", true);
        return cluster;
    }

    /** Atlas has accepted a change. */
    public void accepted(long changeId) {
        attempted(changeId);
        progress.sent(changeId);
    }

    /** Atlas was asked to do it, and nothing was heard. */
    public void attempted(long changeId) {
        progress.attempting(assignments.of(changeId).orElseThrow());
    }

    /** Atlas's list shows this of the cluster, in the size that it has or is getting, and nothing else. */
    public void seen(Cluster cluster, String state, boolean paused) {
        QuarkusTransaction.requiringNew().run(() -> {
            var present = database.find(Cluster.class, cluster.id());
            var change = present.currentChange().filter(now -> now.kind() == ChangeKind.RESIZE);
            var size = change.map(Change::toSize).orElse(present.size()).instanceSize();
            var storage = change.map(Change::toStorageGb).orElse(present.storageGb());
            var host = state.equals("CREATING") ? null : "mongodb+srv://" + present.name() + ".k3xq7.mongodb.net";
            var have = new InAtlas(
                    "a" + present.id(), state, paused, size, storage, "8.0.12", host, present.tags(), false);
            observations.seen(present.project().id(), List.of(new Sighting(present.name(), present.id(), have)));
        });
    }

    /** Atlas's list shows the cluster ready, in machines and with a disk that nobody asked for; null hides them. */
    public void inAtlas(Cluster cluster, String instanceSize, Integer storageGb) {
        var host = "mongodb+srv://" + cluster.name() + ".k3xq7.mongodb.net";
        var present = fresh(cluster.id());
        seen(
                present,
                new InAtlas(
                        "a" + cluster.id(),
                        "IDLE",
                        false,
                        instanceSize,
                        storageGb,
                        "8.0.12",
                        host,
                        present.tags(),
                        false));
    }

    /** Atlas's list shows this of the cluster and nothing else. */
    public void seen(Cluster cluster, InAtlas have) {
        observations.seen(cluster.project().id(), List.of(new Sighting(cluster.name(), cluster.id(), have)));
    }

    /** The number of a full disk's alert, which the simulated Atlas knows and tells of this cluster. */
    public long alert(Cluster cluster) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery("""
                        insert into alert (project_id, atlas_id, cluster_id, team, subject, event_type, metric, measured,
                            status, created_at)
                        select project_id, '67a000000000000000000001', id, team, name, 'OUTSIDE_METRIC_THRESHOLD',
                            'DISK_PARTITION_SPACE_USED_DATA', 83, 'OPEN', ?2 from cluster where id = ?1
                        returning id""", Long.class)
                .setParameter(1, cluster.id())
                .setParameter(2, clock.instant())
                .getSingleResult());
    }

    /** The number of the change that a cluster is about. */
    public long changeOf(Cluster cluster) {
        return QuarkusTransaction.requiringNew().call(() -> database.find(Cluster.class, cluster.id())
                .currentChange()
                .orElseThrow()
                .id());
    }

    /** The cluster as it stands in Postgres now. */
    public Cluster fresh(UUID id) {
        return clusters.get(person("ada"), id);
    }

    /** The newest cluster of a name. */
    public Cluster named(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("from Cluster where name = :name order by askedAt desc", Cluster.class)
                        .setParameter("name", name)
                        .setMaxResults(1)
                        .getSingleResult());
    }

    /** The simulated Atlas, for tests that let work go on for real. */
    public SimulatorControl atlas() {
        return new SimulatorControl(simulatorUrl);
    }

    /** Time goes by, here and in Atlas; nothing is done meanwhile. */
    public void pass(Duration time) {
        clock.advance(time);
        atlas().advance(time);
    }

    /** Does all background work that is due, and what follows from it at once, on this thread. */
    public void work() {
        agenda.workOff();
    }

    /** Does a recurring task now, and what follows from it at once. */
    public void roundOf(String task) {
        agenda.add(task);
        agenda.workOff();
    }

    /** What is on the agenda under a task's name. */
    public List<String> agenda(String task) {
        return agenda.of(task);
    }

    /** Lets time pass in steps of a minute, and work be done, until a cluster is in a state. */
    public Cluster until(ClusterState state, Cluster cluster) {
        for (int steps = 0; steps < 60; steps++) {
            work();
            if (fresh(cluster.id()).state() == state) {
                return fresh(cluster.id());
            }
            pass(Duration.ofMinutes(1));
        }
        throw new AssertionError(
                "After an hour it is still " + fresh(cluster.id()).state());
    }

    /** Whoever said that Dana has left was wrong. */
    public void danaIsBack() {
        sql("insert into membership (person_id, team, role) select id, 'orders', 'DEVELOPER' from person"
                + " where email = 'dana@example.com' on conflict do nothing");
    }

    /** What addresses call somebody. */
    public String number(String name) {
        return value("select cast(number as text) from person where id = '"
                + person(name).id() + "'");
    }

    /** Adds a team that Ada has made. */
    public void team(String name) {
        sql("insert into team (name, shown, version, made_by, made_at) values ('" + name
                + "', 'Payments', 0, 'Ada', now())");
    }

    /** Somebody joins a team as a viewer; what addresses call them. */
    public String joined(String person, String team) {
        sql("insert into joined (person_id, team, role, invited_by, joined_at) values ('"
                + person(person).id() + "', '" + team + "', 'VIEWER', 'Lena', now())");
        return number(person);
    }

    /** Lena invites somebody into a team; the number of the invitation. */
    public String invitation(String team) {
        sql("insert into invitation (team, email, role, invited_by, invited_at, ends_at) values ('" + team
                + "', 'mira@example.com', 'DEVELOPER', 'Lena', now(), '2999-01-01')");
        return value("select cast(max(id) as text) from invitation");
    }

    /** The id of a webhook of a team, whose address nobody can read any more. */
    public String webhook(String team) {
        return QuarkusTransaction.requiringNew().call(() -> value("""
                insert into outlet (id, version, team, name, host, address, secret, format, kinds, made_at, made_by)
                values (gen_random_uuid(), 0, '%s', 'CI', 'ci.example.com', '', '', 'CLOUDEVENTS', array['ready'], now(),
                    'Lena Lund')
                returning cast(id as text)""".formatted(team)));
    }

    /** The one text that a query finds. */
    public String value(String query) {
        return QuarkusTransaction.joiningExisting().call(() ->
                (String) database.createNativeQuery(query, String.class).getSingleResult());
    }

    /** For what no page and no service does. */
    public void sql(String statement) {
        QuarkusTransaction.joiningExisting()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
