package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way to logins for other rooms: the same services as the pages. */
@ApplicationScoped
public class LoginDoor {
    private static final String NOT_READ = "The login can’t be read now";

    @Inject
    Clusters clusters;

    @Inject
    Reach reach;

    @Inject
    LoginBook book;

    @Inject
    AtlasUsers users;

    @Inject
    LoginCalls calls;

    @Inject
    Logins logins;

    @Inject
    LoginChanges changes;

    @Inject
    ShownOnce shownOnce;

    /**
     * What is to become different about a login; what is null stays.
     *
     * @param roles all that it shall have
     * @param adding what it shall have besides
     * @param removing what it shall not have any more
     * @param endsAt when it shall end
     * @param lasting whether it shall stay for good
     */
    public record Wish(
            List<AtlasRole> roles, List<AtlasRole> adding, List<AtlasRole> removing, Instant endsAt, boolean lasting) {
        private LoginChange about(KnownLogin present) {
            var wanted = new ArrayList<>(roles == null ? present.roles() : roles);
            wanted.addAll(adding == null ? List.of() : adding);
            wanted.removeAll(removing == null ? List.of() : removing);
            var end = lasting ? null : endsAt == null ? present.endsAt() : endsAt;
            return new LoginChange(present.roles(), wanted, present.endsAt(), end);
        }
    }

    /** All that reach a cluster; Atlas is asked, and a list that it does not tell is none. */
    public List<LoginEntry> of(Person who, UUID clusterId) {
        var cluster = clusters.get(who, clusterId);
        var inAtlas = cluster.inAtlas().isEmpty()
                ? List.<AtlasUser>of()
                : users.list(cluster.project().atlasId());
        return LoginList.together(cluster, book.of(clusterId), inAtlas).stream()
                .map(login -> LoginEntry.of(who, cluster, login))
                .toList();
    }

    /** One that the person may manage, as Atlas has it now. */
    public LoginEntry find(Person who, UUID clusterId, String key) {
        var cluster = reach.managed(who, clusterId);
        return LoginEntry.of(who, cluster, present(who, cluster, key));
    }

    /** Makes the person's own. */
    public ShownLogin create(Person who, UUID clusterId) {
        try {
            return shownOnce.noted(logins.create(who, clusterId));
        } catch (LoginExists there) {
            throw new Refusal.NotPossible("You have the login " + there.login().username() + " already.");
        }
    }

    /**
     * Makes one for a program.
     *
     * @param endsAt null: stays
     */
    public ShownLogin create(Person who, UUID clusterId, String username, List<AtlasRole> roles, Instant endsAt) {
        return shownOnce.noted(logins.create(who, clusterId, new LoginWish(username, roles, endsAt)));
    }

    /** Gives a login other roles, or another end; says what has become of it. */
    public String change(Person who, UUID clusterId, String key, Wish wish) {
        return changes.change(who, clusterId, LoginKey.of(key), wish::about);
    }

    /** Gives it another password. */
    public ShownLogin reset(Person who, UUID clusterId, String key) {
        return shownOnce.noted(changes.reset(who, clusterId, LoginKey.of(key)));
    }

    /** Removes it, in Atlas too; says what has happened. */
    public String remove(Person who, UUID clusterId, String key) {
        return changes.remove(who, clusterId, LoginKey.of(key));
    }

    /** What is wrong with roles by themselves, whoever gives them: a sentence for each by its place in the list. */
    public static Map<Integer, String> problems(List<AtlasRole> roles) {
        var problems = new LinkedHashMap<Integer, String>();
        for (int at = 0; at < roles.size(); at++) {
            var place = at;
            RoleRules.problem(roles.get(at)).ifPresent(problem -> problems.put(place, problem.sentence()));
        }
        return problems;
    }

    private KnownLogin present(Person who, Cluster cluster, String key) {
        return calls.present(who, cluster, LoginKey.of(key), NOT_READ);
    }
}
