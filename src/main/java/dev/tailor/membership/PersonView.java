package dev.tailor.membership;

import dev.tailor.access.MadeLogin;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Handovers;
import dev.tailor.cluster.Owners;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.Formats;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's page.
 *
 * @param who looks at it
 * @param seenAt when they came last, to the hour
 * @param teams their role in those teams that the person looking may know of
 * @param owned what they own there; one more than are shown where there are more
 * @param made the newest logins that they have made there; one more than are shown where there are more
 * @param flags what rooms point out about what they own
 * @param decided teams of which the person looking can say that they have left
 */
public record PersonView(
        Person who,
        long number,
        Person person,
        Instant seenAt,
        Map<String, Role> teams,
        List<Cluster> owned,
        Map<UUID, List<ClusterFlag>> flags,
        List<MadeLogin> made,
        List<String> decided,
        Times times) {
    static PersonView of(Person who, Profile profile, Map<UUID, List<ClusterFlag>> flags, Times times) {
        return new PersonView(
                who,
                profile.number(),
                profile.person(),
                profile.found().at(),
                profile.teams(),
                profile.owned(),
                flags,
                profile.made(),
                profile.decided(),
                times);
    }

    public boolean self() {
        return who.id().equals(person.id());
    }

    public StateView state(Cluster cluster) {
        return StateView.of(cluster, List.of(), times);
    }

    public List<ClusterFlag> flags(Cluster cluster) {
        return flags.getOrDefault(cluster.id(), List.of());
    }

    public List<MadeLogin> logins() {
        return made.stream().limit(Profile.LOGINS).toList();
    }

    public List<Cluster> clusters() {
        return owned.stream().limit(Owners.MOST).toList();
    }

    /** "3", "more than 200". */
    public String clusterCount() {
        return owned.size() > Owners.MOST ? "more than " + Owners.MOST : Integer.toString(owned.size());
    }

    /** "3", "more than 50". */
    public String loginCount() {
        return made.size() > Profile.LOGINS ? "more than " + Profile.LOGINS : Integer.toString(made.size());
    }

    public boolean handsOver(Cluster cluster) {
        return Handovers.mayHandOver(who, cluster);
    }

    /** "orders and the administrators"; empty where the person looking can say nothing of the kind. */
    public String left() {
        var all = new ArrayList<>(decided);
        if (Departures.decidesAdmin(who, person)) {
            all.add("the administrators");
        }
        return String.join(" and ", all);
    }

    /** What all that is shown costs a month, as if all of it ran. */
    public String cost() {
        return Formats.money(clusters().stream()
                .mapToLong(cluster -> cluster.size().priceAMonth())
                .sum());
    }
}
