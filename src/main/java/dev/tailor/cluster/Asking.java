package dev.tailor.cluster;

import dev.tailor.catalog.Limits.Lack;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Thresholds;
import dev.tailor.cluster.Approval.Matter;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.List;

/** Somebody about to ask for something in a project: what would become of it. */
public record Asking(Person who, Project project, Thresholds thresholds) {
    /** Of a new cluster. */
    public Approval create(Size size, List<Lack> lacks) {
        return of(ChangeKind.CREATE, null, size, lacks);
    }

    /** Of another size, or more storage in the same one. */
    public Approval resize(Size before, Size after, List<Lack> lacks) {
        return of(ChangeKind.RESIZE, before, after, lacks);
    }

    /** Of what asks for no size. */
    public Approval plain(ChangeKind kind) {
        return of(kind, null, null, List.of());
    }

    private Approval of(ChangeKind kind, Size before, Size after, List<Lack> lacks) {
        return Approval.of(new Matter(
                kind,
                before,
                after,
                project.production(),
                !lacks.isEmpty(),
                who.is(Role.LEAD, project.team()),
                thresholds));
    }
}
