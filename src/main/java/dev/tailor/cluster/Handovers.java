package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Gives clusters another owner; Atlas, whose tags name the owner, is told afterwards. */
@ApplicationScoped
public class Handovers {
    @Inject
    ClusterStore clusters;

    @Inject
    Members members;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<LabelsChanged> labelsChanged;

    /** Whether somebody who sees a cluster may give it another owner. */
    public static boolean mayHandOver(Person who, Cluster cluster) {
        try {
            Rights.toHandOver(who, Optional.of(cluster));
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** A cluster that the person may hand over. */
    @Transactional
    public Cluster get(Person who, UUID id) {
        return Rights.toHandOver(who, clusters.seenBy(who, id));
    }

    /** Whose it could be, by name: all who work in its team, and not its owner. */
    public List<Member> heirs(Cluster cluster) {
        return members.of(cluster.team()).stream()
                .filter(Member::mayOwn)
                .filter(member -> !member.id().equals(cluster.owner().id()))
                .toList();
    }

    /**
     * Gives it to a member.
     *
     * @param read the name of the owner whom the person knows of
     * @param heir the number of the new one
     * @return false where somebody else was faster: it has another owner than that, and keeps it
     * @throws Refusal.Invalid where that member can't own it
     */
    @Transactional
    public boolean handOver(Person who, UUID id, String read, long heir) {
        var cluster = held(who, id);
        if (!cluster.owner().nameAndEmail().equals(read)) {
            return false;
        }
        give(who, cluster, "heir", member -> member.number() == heir);
        return true;
    }

    /**
     * Gives it to the member of this address, whoever owns it at present.
     *
     * @throws Refusal.Invalid where nobody has it who can own the cluster, or several have
     */
    @Transactional
    public void handOver(Person who, UUID id, String email) {
        var wanted = Objects.requireNonNullElse(email, "").strip();
        give(
                who,
                held(who, id),
                "email",
                member -> !wanted.isEmpty() && member.email().equalsIgnoreCase(wanted));
    }

    private Cluster held(Person who, UUID id) {
        return Rights.toHandOver(who, clusters.lockedFor(who, id));
    }

    private void give(Person who, Cluster cluster, String field, Predicate<Member> chosen) {
        var heirs = heirs(cluster).stream().filter(chosen).toList();
        if (heirs.size() != 1) {
            throw new Refusal.Invalid(Map.of(
                    field,
                    "Choose one who works in " + cluster.team() + " and does not own it yet; viewers can’t own it."));
        }
        give(who, cluster, heirs.get(0));
    }

    private void give(Person who, Cluster cluster, Member heir) {
        var before = cluster.owner();
        // What Atlas was told so far, also where that is older than the note of it.
        cluster.told(cluster.told());
        cluster.handTo(new Somebody(heir.id(), heir.name(), heir.email()));
        chronicle.note(
                cluster.id(),
                Somebody.of(who),
                Act.OWNER,
                "handed it over to " + heir.name(),
                "Owned by " + before.name() + " before");
        if (cluster.mayBeInAtlas()) {
            labelsChanged.fire(new LabelsChanged(cluster.id()));
        }
    }
}
