package dev.tailor.access;

import dev.tailor.cluster.Chronicle;
import dev.tailor.history.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Notes which logins have come to their end: Atlas has removed them by itself, and their names are free again. */
@ApplicationScoped
class LoginEnds {
    @Inject
    LoginStore logins;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    @Transactional
    void everywhere() {
        note(logins.ended(clock.instant()));
    }

    @Transactional
    void in(long projectId) {
        note(logins.endedIn(projectId, clock.instant()));
    }

    private void note(List<Login> over) {
        over.forEach(login -> {
            login.remove(login.endsAt().orElseThrow());
            var what = "removed the login " + login.username() + ": its time was over";
            chronicle.note(login.clusterId(), Chronicle.ATLAS, Act.LOGIN, what, "");
        });
    }
}
