package dev.tailor.api;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;

/** Which of Atlas's projects somebody may look into: their teams' ones, and administrators every one. */
@ApplicationScoped
class ProjectScope {
    private static final Pattern ID = Pattern.compile("[a-f0-9]{24}");

    @Inject
    Projects projects;

    /**
     * Atlas's id of it, for asking Atlas.
     *
     * @throws Refusal.NotFound where it is not theirs to see
     */
    @Transactional
    String seenBy(Person who, String id) {
        var theirs = projects.ofAtlas(id)
                .filter(project -> project.tied() && who.is(Role.VIEWER, project.team()))
                .isPresent();
        if (!ID.matcher(id).matches() || !theirs && !who.admin()) {
            throw new Refusal.NotFound();
        }
        return id;
    }
}
