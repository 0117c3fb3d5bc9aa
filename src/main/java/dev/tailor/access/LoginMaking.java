package dev.tailor.access;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes users in Atlas, for a person or a program. May be repeated: what an earlier try has left there is found again by
 * the login's number in its description, and is never a stranger's of the same name.
 */
@ApplicationScoped
class LoginMaking {
    /** All that an application needs, and nothing of the cluster's administration. */
    static final List<AtlasRole> OF_PEOPLE = List.of(AtlasRole.everywhere(RoleName.READ_WRITE_ANY_DATABASE.inAtlas()));

    /** How many names in a row may be strangers'. */
    private static final int MOST_STRANGERS = 5;

    @Inject
    AtlasUsers users;

    @Inject
    AtlasLogins logins;

    @Inject
    NewLogins newLogins;

    /** Makes a person's user; under another name where Atlas has a stranger of that name. */
    Login make(Person who, Cluster cluster, Login login, Password password) {
        var strangers = new HashSet<String>();
        var named = login;
        while (stranger(cluster, named, new LoginWish(named.username(), OF_PEOPLE, null), password)
                .isPresent()) {
            strangers.add(named.username());
            if (strangers.size() == MOST_STRANGERS) {
                throw new Refusal.NotPossible("Atlas has other users under the names that Tailor would give you: "
                        + String.join(", ", strangers) + ". Ask the platform team.");
            }
            named = newLogins.rename(named.id(), who, cluster.name(), strangers);
        }
        return named;
    }

    /**
     * Makes a program's user.
     *
     * @throws AtlasFailure.Conflict where the name is a stranger's
     */
    Login make(Cluster cluster, Login login, LoginWish wish, Password password) {
        var stranger = stranger(cluster, login, wish, password);
        if (stranger.isPresent()) {
            throw stranger.get().hasCode(AtlasCode.USER_ALREADY_EXISTS) ? stranger.get() : NewLogins.nameTaken(cluster);
        }
        return login;
    }

    /** Makes the user; or gives the failure from which the name turned out to be a stranger's. */
    private Optional<AtlasFailure> stranger(Cluster cluster, Login login, LoginWish wish, Password password) {
        return stranger(cluster, login, wish, password, null);
    }

    /**
     * Asks once more where no answer came and a look finds nothing.
     *
     * @param lost what became of the first try; null if this is it
     */
    private Optional<AtlasFailure> stranger(
            Cluster cluster, Login login, LoginWish wish, Password password, AtlasFailure lost) {
        try {
            users.create(project(cluster), user(cluster, login, wish, password));
            return Optional.empty();
        } catch (AtlasFailure failure) {
            if (!failure.hasCode(AtlasCode.USER_ALREADY_EXISTS) && !failure.maybeDone()) {
                throw lost == null ? failure : failure.afterTrying(lost);
            }
            var there = look(cluster, login, failure);
            if (there.isEmpty() && lost == null) {
                return stranger(cluster, login, wish, password, failure);
            }
            var found = there.orElseThrow(() -> failure);
            return becomes(found, cluster, login, wish, password) ? Optional.empty() : Optional.of(failure);
        }
    }

    /** After a lost answer, now or in an earlier try: the user proves to be ours, and becomes what is wanted today. */
    private boolean becomes(AtlasUser there, Cluster cluster, Login login, LoginWish wish, Password password) {
        if (!isOurs(there, cluster, login)) {
            return false;
        }
        var today = AtlasUserChange.NOTHING.password(password.characters()).roles(wish.roles());
        var ending = Objects.equals(wish.endsAt(), there.deleteAfter()) ? today : today.endingAt(wish.endsAt());
        logins.change(cluster, new KnownLogin(login, there), ending);
        return true;
    }

    /** Whoever can't look after a lost answer knows no more than before. */
    private Optional<AtlasUser> look(Cluster cluster, Login login, AtlasFailure lost) {
        try {
            return users.find(project(cluster), login.username());
        } catch (AtlasFailure.TryLater blind) {
            lost.addSuppressed(blind);
            throw lost.maybeDone() ? lost : blind;
        }
    }

    private static boolean isOurs(AtlasUser user, Cluster cluster, Login login) {
        return user.description() != null
                && user.description().endsWith(login.proof())
                && user.scopes().equals(scopes(cluster));
    }

    private static NewAtlasUser user(Cluster cluster, Login login, LoginWish wish, Password password) {
        return new NewAtlasUser(
                login.username(),
                password.characters(),
                wish.roles(),
                scopes(cluster),
                login.description(),
                wish.endsAt());
    }

    private static List<AtlasScope> scopes(Cluster cluster) {
        return List.of(AtlasScope.cluster(cluster.name()));
    }

    private static String project(Cluster cluster) {
        return cluster.project().atlasId();
    }
}
