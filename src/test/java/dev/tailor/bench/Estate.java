package dev.tailor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Projects full of clusters, in Atlas and in Postgres, each project a team's own. */
final class Estate {
    /** As many as Atlas allows in a project. */
    static final int CLUSTERS = 25;

    private final Installation installation;
    private final List<Place> places = new ArrayList<>();

    /** A cluster in both worlds. */
    record Place(String project, String name, UUID id) {}

    private Estate(Installation installation) {
        this.installation = installation;
    }

    /**
     * Fills an installation.
     *
     * @param moving how many clusters of each project Atlas is building; the others are ready
     */
    static Estate of(Installation installation, int projects, int moving) throws Exception {
        var estate = new Estate(installation);
        for (int number = 1; number <= projects; number++) {
            estate.project(number, moving);
        }
        installation.database().update("""
                update cluster c set current_change_id = h.id from change h
                where h.cluster_id = c.id and h.status = 'SENT'""");
        installation.database().update("analyze");
        return estate;
    }

    static String team(int number) {
        return "crew%03d".formatted(number);
    }

    /** Those that Atlas is building, project by project. */
    List<Place> moving() {
        return places;
    }

    /** Makes a project without clusters and gives its id in Atlas. */
    static String project(Installation installation, String team) throws Exception {
        var project = installation.atlas().project(team);
        installation.database().update("""
                insert into project (atlas_id, name, team, provider, region, mongodb_version)
                values (?, ?, ?, 'AWS', 'EU_CENTRAL_1', '8.0')""", project, team, team);
        return project;
    }

    private void project(int number, int moving) throws Exception {
        var team = team(number);
        var project = project(installation, team);
        rows(team, number, moving);
        var clusters = new ArrayList<Place>();
        for (int cluster = 1; cluster <= CLUSTERS; cluster++) {
            clusters.add(new Place(project, team + "-" + cluster, new UUID(number, cluster)));
        }
        together(clusters, place -> installation
                .atlas()
                .cluster(project, place.name(), place.id().toString()));
        var begun = clusters.subList(0, moving);
        together(begun, place -> installation.atlas().state(project, place.name(), "CREATING"));
        places.addAll(begun);
    }

    private void rows(String team, int number, int moving) throws Exception {
        var database = installation.database();
        database.update("""
                insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name,
                    owner_email, size_id, storage_gb, state, asked_at, ready_at, search_text)
                select ('00000000-0000-' || lpad(to_hex(?::int), 4, '0') || '-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, p.team,
                    p.id, p.team || '-' || n, 'Measured', 'dana', 'Dana', 'dana@example.com', 'S', 10,
                    case when n <= ? then 'BUILDING' else 'READY' end, now(), case when n <= ? then null else now() end,
                    p.team || '-' || n
                from project p, generate_series(1, ?) n where p.team = ?""", number, moving, moving, CLUSTERS, team);
        database.update("""
                insert into change (version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email,
                    asked_at, reason, to_size_id, to_storage_gb, decision_at, decision_note, sent_at, finished_at, tries)
                select 0, id, 'CREATE', case when state = 'READY' then 'DONE' else 'SENT' end, 'dana', 'Dana',
                    'dana@example.com', asked_at, '', 'S', 10, asked_at, '', asked_at, ready_at, 1
                from cluster where team = ?""", team);
    }

    private interface Work {
        void on(Place place) throws Exception;
    }

    private static void together(List<Place> places, Work work) throws Exception {
        var hands = Executors.newFixedThreadPool(4);
        try {
            var all = places.stream()
                    .map(place -> (Callable<Void>) () -> {
                        work.on(place);
                        return null;
                    })
                    .toList();
            for (var done : hands.invokeAll(all)) {
                done.get();
            }
        } finally {
            hands.shutdown();
        }
    }
}
