package dev.tailor.access;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.LoginsRemoved;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Notes in Postgres what became of logins in Atlas; each note lets the login go that was taken before. */
@ApplicationScoped
class LoginNotes {
    /** A list that lacks a login which was made a moment ago may be older than it. */
    private static final Duration BELIEVED_AFTER = Duration.ofMinutes(1);

    private static final Set<ClusterState> GOING = Set.of(ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    LoginStore logins;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Atlas has it.
     *
     * @return false where its cluster is to be deleted meanwhile, so that it must not stay
     */
    @Transactional
    boolean made(long id, Instant endsAt) {
        var state = logins.lockedState(logins.findById(id).clusterId());
        if (state.ended() || GOING.contains(state)) {
            return false;
        }
        return finish(id, login -> {
            login.made(now());
            login.end(endsAt);
        });
    }

    /** Atlas has its new password; false where it was removed with its cluster meanwhile. */
    @Transactional
    boolean reset(long id) {
        return finish(id, login -> login.reset(now()));
    }

    /** Atlas has its new roles and end. */
    @Transactional
    void changed(long id, Instant endsAt) {
        finish(id, login -> login.end(endsAt));
    }

    /** Atlas has it no longer. */
    @Transactional
    void removed(long id) {
        finish(id, login -> login.remove(now()));
    }

    /** Nobody is at it any more, and nothing is known to have changed. */
    @Transactional
    void letGo(long id) {
        finish(id, login -> {});
    }

    /** Atlas never had it, and its name is for others. */
    @Transactional
    void forget(long id) {
        logins.deleteById(id);
    }

    /** In the transaction that notes that Atlas has them no longer. */
    void removedWithCluster(@Observes LoginsRemoved all) {
        logins.all(all.clusterId()).forEach(login -> {
            login.remove(now());
            login.madeAt().ifPresent(made -> tell(login, Who.TAILOR, ", because the cluster goes"));
        });
    }

    /**
     * Takes over what Atlas has just listed about logins of ours: who is not there any more, and who ends when.
     *
     * @param ours as Postgres had them before Atlas was asked
     * @param inAtlas everybody with a password who reaches the cluster
     */
    @Transactional
    void seen(List<Login> ours, List<AtlasUser> inAtlas) {
        ours.stream()
                .flatMap(before -> logins.locked(before.id()).stream())
                .filter(login -> login.removedAt().isEmpty() && !login.busy(now()))
                .forEach(login -> seen(login, inAtlas));
    }

    private void seen(Login login, List<AtlasUser> inAtlas) {
        var there = inAtlas.stream()
                .filter(user -> user.username().equals(login.username()))
                .findFirst();
        there.ifPresent(user -> login.end(user.deleteAfter()));
        if (there.isEmpty() && login.madeAt().orElseThrow().isBefore(now().minus(BELIEVED_AFTER))) {
            login.remove(now());
            tell(login, new Who(null, "Somebody", ""), " in Atlas itself");
        }
    }

    private void tell(Login login, Who who, String why) {
        ledger.write(Deed.of(Act.LOGIN, "removed the login " + login.username() + why)
                .by(who)
                .to(login.clusterId()));
    }

    private boolean finish(long id, Consumer<Login> note) {
        var login = logins.locked(id).filter(one -> one.removedAt().isEmpty());
        login.ifPresent(one -> {
            one.letGo();
            note.accept(one);
        });
        return login.isPresent();
    }

    private Instant now() {
        return clock.instant();
    }
}
