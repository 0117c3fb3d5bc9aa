package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.Cluster;
import dev.tailor.connection.AtlasWords;
import dev.tailor.web.Failed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All logins that reach a cluster: what Atlas lists now, beside what Tailor knows of it. */
@ApplicationScoped
class LoginList {
    @Inject
    LoginBook book;

    @Inject
    LoginNotes notes;

    @Inject
    AtlasUsers users;

    /**
     * What there is.
     *
     * @param silence why Atlas does not tell, so that these are Tailor's own; or null
     */
    record Known(List<KnownLogin> logins, Failed silence) {}

    /** Asks Atlas, once; where it never had the cluster, there is nothing to ask about. */
    Known of(Cluster cluster) {
        var ours = book.of(cluster.id());
        if (cluster.inAtlas().isEmpty()) {
            return new Known(alone(ours), null);
        }
        try {
            return new Known(
                    together(cluster, ours, users.list(cluster.project().atlasId())), null);
        } catch (AtlasFailure failure) {
            return new Known(alone(ours), silence(failure));
        }
    }

    private static Failed silence(AtlasFailure failure) {
        var words = AtlasWords.failure(failure, "Atlas does not tell who can sign in")
                .telling("Below", "Below are the logins that were made with Tailor; there may be others.");
        return new Failed(words, failure);
    }

    private static List<KnownLogin> alone(List<Login> ours) {
        return ours.stream().map(login -> new KnownLogin(login, null)).toList();
    }

    private List<KnownLogin> together(Cluster cluster, List<Login> ours, List<AtlasUser> inAtlas) {
        var reaching =
                inAtlas.stream().filter(user -> user.reaches(cluster.name())).toList();
        var all = new ArrayList<KnownLogin>();
        reaching.forEach(user -> all.add(new KnownLogin(of(user, ours), user)));
        behind(ours, reaching).stream()
                .filter(login -> of(login, reaching).isEmpty())
                .forEach(login -> all.add(new KnownLogin(login, null)));
        return all;
    }

    /** Those of ours about which Postgres says something else than Atlas, once that is put right; mostly none. */
    private List<Login> behind(List<Login> ours, List<AtlasUser> inAtlas) {
        var behind = ours.stream().filter(login -> isBehind(login, inAtlas)).toList();
        return behind.isEmpty() ? behind : notes.seen(behind, withPassword(inAtlas));
    }

    private static List<AtlasUser> withPassword(List<AtlasUser> users) {
        return users.stream().filter(user -> !user.external()).toList();
    }

    private static boolean isBehind(Login login, List<AtlasUser> inAtlas) {
        return of(login, inAtlas)
                .filter(user -> Objects.equals(login.endsAt().orElse(null), user.deleteAfter()))
                .isEmpty();
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
