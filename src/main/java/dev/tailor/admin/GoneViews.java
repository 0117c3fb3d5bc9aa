package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Ties;
import dev.tailor.history.Event;
import dev.tailor.history.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gathers what Tailor remembers of a project that Atlas shows no more. */
@ApplicationScoped
class GoneViews {
    @Inject
    Projects projects;

    @Inject
    Events events;

    @Inject
    Ties ties;

    /** @throws Refusal.NotFound where there was never such a project */
    @Transactional
    GoneView of(String id) {
        var ours = projects.ofAtlas(id);
        var past = events.ofProject(id, ProjectPage.DONE_TO_IT, ProjectPage.DEEDS);
        var name = ours.map(Project::name).orElseGet(() -> lastName(past));
        var team = ours.map(Project::team).orElse(null);
        return new GoneView(id, name, team, ours.map(ties::living).orElse(0L), past);
    }

    private static String lastName(List<Event> past) {
        return past.stream().findFirst().flatMap(Event::projectName).orElseThrow(Refusal.NotFound::new);
    }
}
