package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All logins that reach a cluster: what Atlas last told, beside what Tailor knows of it. Asks Postgres only. */
@ApplicationScoped
class LoginList {
    @Inject
    LoginBook book;

    @Inject
    LoginCopies copies;

    @Inject
    Agenda agenda;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /**
     * What there is.
     *
     * @param copy what Atlas has told, and whether it is being asked; nothing where there is nothing to ask about
     */
    record Known(List<KnownLogin> logins, LoginCopy copy) {}

    /** Where the copy is old, somebody is asked to renew it. */
    @Transactional
    Known of(Cluster cluster) {
        var ours = book.of(cluster.id());
        if (cluster.inAtlas().isEmpty() || cluster.state().ended()) {
            return new Known(alone(ours), LoginCopy.NONE);
        }
        var copy = current(cluster.project().id());
        var logins = copy.users().map(users -> together(cluster, ours, users)).orElseGet(() -> alone(ours));
        return new Known(logins, copy);
    }

    private LoginCopy current(long projectId) {
        var copy = copies.find(projectId);
        var now = clock.instant();
        return copy.demand().old(now, config.listFreshFor()) ? renewed(projectId, copy, now) : copy;
    }

    /** The wish is stored with its work; of many at once, one puts it on the agenda. */
    private LoginCopy renewed(long projectId, LoginCopy copy, Instant now) {
        var before =
                copy.demand().wantedAt() == null ? Instant.EPOCH : copy.demand().wantedAt();
        if (copies.want(projectId, before)) {
            agenda.putOnce(LoginTask.instance(projectId), now);
        }
        return new LoginCopy(copy.demand().wanted(now), copy.told());
    }

    private static List<KnownLogin> alone(List<Login> ours) {
        return ours.stream().map(login -> new KnownLogin(login, null)).toList();
    }

    /** What a cluster has, beside what Atlas tells of its project. */
    static List<KnownLogin> together(Cluster cluster, List<Login> ours, List<AtlasUser> inAtlas) {
        var reaching =
                inAtlas.stream().filter(user -> user.reaches(cluster.name())).toList();
        var all = new ArrayList<KnownLogin>();
        reaching.forEach(user -> all.add(new KnownLogin(of(user, ours), user)));
        ours.stream()
                .filter(login -> of(login, reaching).isEmpty())
                .forEach(login -> all.add(new KnownLogin(login, null)));
        return all;
    }

    private static Optional<AtlasUser> of(Login login, List<AtlasUser> inAtlas) {
        return inAtlas.stream()
                .filter(user -> !user.external() && user.username().equals(login.username()))
                .findFirst();
    }

    private static Login of(AtlasUser user, List<Login> ours) {
        return ours.stream()
                .filter(login -> !user.external() && user.username().equals(login.username()))
                .findFirst()
                .orElse(null);
    }
}
