package dev.tailor.access;

import dev.tailor.atlas.AtlasScope;
import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.web.Formats;
import dev.tailor.web.StateView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes the rows of a cluster's logins for one reader.
 *
 * @param leads given names of those who lead the team
 */
record LoginRowWriter(Person reader, Cluster cluster, List<String> leads, Instant now) {
    LoginRow row(KnownLogin login) {
        var ours = Optional.ofNullable(login.ours());
        var obstacle = LoginRights.obstacle(reader, cluster, login);
        return new LoginRow(
                login.key(),
                login.username(),
                forWhom(login),
                login.external(),
                RoleWords.of(login.roles()),
                reach(login),
                ours.map(Login::personName).orElse(""),
                ours.flatMap(Login::madeAt).orElse(null),
                ours.flatMap(Login::resetAt).orElse(null),
                login.endsAt(),
                endsIn(login.endsAt()),
                obstacle.isEmpty(),
                obstacle.map(why -> reason(login, why)).orElse(""));
    }

    private String forWhom(KnownLogin login) {
        if (login.external()) {
            return "Signs in without a password, on $external";
        }
        if (!login.madeWithTailor()) {
            return "";
        }
        if (login.forProgram()) {
            return "For a program";
        }
        return login.belongsTo(reader) ? "For you" : "For " + login.ours().personName();
    }

    private String reach(KnownLogin login) {
        if (!login.reachesMore(cluster)) {
            return "";
        }
        var scopes = login.inAtlas().scopes();
        return scopes.isEmpty()
                ? "Reaches all clusters of " + cluster.project().name()
                : "Reaches "
                        + String.join(
                                ", ",
                                scopes.stream()
                                        .map(AtlasScope::name)
                                        .filter(name -> !name.equals(cluster.name()))
                                        .toList())
                        + " too";
    }

    private String endsIn(Instant end) {
        return end == null || !end.isAfter(now) ? "" : "in " + Formats.words(Duration.between(now, end));
    }

    /** "Only Mira or Lena". */
    private String reason(KnownLogin login, LoginRights.Obstacle why) {
        if (why == LoginRights.Obstacle.VIEWER) {
            return "";
        }
        var names = StateView.names(leads);
        var alone = why != LoginRights.Obstacle.NOT_THEIRS
                || leads.contains(login.ours().personName());
        return alone ? "Only " + names : "Only " + login.ours().personName() + " or " + names;
    }
}
