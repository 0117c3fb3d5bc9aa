package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import java.time.Instant;
import java.util.List;

/**
 * A login as Tailor and Atlas know it together; at least one of them does.
 *
 * @param ours null where it was not made with Tailor
 * @param inAtlas null where Atlas was not asked, or did not answer
 */
record KnownLogin(Login ours, AtlasUser inAtlas) {
    String key() {
        return ours == null ? LoginKey.of(inAtlas) : LoginKey.of(ours);
    }

    String username() {
        return ours == null ? inAtlas.username() : ours.username();
    }

    String databaseName() {
        return inAtlas == null ? AtlasUser.ADMIN : inAtlas.databaseName();
    }

    boolean madeWithTailor() {
        return ours != null;
    }

    boolean madeBy(Person person) {
        return madeWithTailor() && ours.madeBy(person);
    }

    boolean forProgram() {
        return madeWithTailor() && ours.program();
    }

    boolean belongsTo(Person person) {
        return madeWithTailor() && ours.belongsTo(person);
    }

    boolean external() {
        return inAtlas != null && inAtlas.external();
    }

    List<AtlasRole> roles() {
        return inAtlas == null ? List.of() : inAtlas.roles();
    }

    Instant endsAt() {
        return inAtlas == null ? ours.endsAt().orElse(null) : inAtlas.deleteAfter();
    }

    /** Whether Atlas lets it into other clusters too. */
    boolean reachesMore(Cluster cluster) {
        return inAtlas != null && !inAtlas.scopes().equals(List.of(AtlasScope.cluster(cluster.name())));
    }

    /** What Atlas has of it once these are its roles and its end. */
    AtlasUser having(List<AtlasRole> roles, Instant end) {
        return new AtlasUser(username(), databaseName(), roles, inAtlas.scopes(), inAtlas.description(), end);
    }

    boolean overAllDatabases() {
        return roles().stream().anyMatch(RoleRules::overAllDatabases);
    }
}
