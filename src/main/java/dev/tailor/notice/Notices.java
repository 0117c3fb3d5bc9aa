package dev.tailor.notice;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** What is announced, and by whom. */
@ApplicationScoped
public class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class);

    /** Characters of an announcement. */
    public static final int LONGEST = 500;

    /** How old what pages show may be: one statement a replica in this time. */
    private static final Duration OLD = Duration.ofSeconds(5);

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    private final AtomicReference<Seen> seen = new AtomicReference<>();

    private record Seen(Notice notice, Instant at) {
        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(OLD) < 0;
        }
    }

    /** As pages show it; never fails. */
    public Notice shown() {
        var last = seen.get();
        return last != null && last.isFresh(clock.instant()) ? last.notice() : again(last);
    }

    /** Pages go on with what they have while Postgres is away, and do not all wait for it. */
    private Notice again(Seen last) {
        try {
            return now();
        } catch (RuntimeException away) {
            LOG.debug("Pages go on with the announcement that they had", away);
            var notice = last == null ? Notice.NOTHING : last.notice();
            seen.set(new Seen(notice, clock.instant()));
            return notice;
        }
    }

    /** As it is in Postgres. */
    public Notice now() {
        var present = QuarkusTransaction.joiningExisting()
                .call(() -> database.find(Announcement.class, Announcement.ONLY).notice());
        seen.set(new Seen(present, clock.instant()));
        return present;
    }

    /** Has it read again by whoever asks next. */
    public void forget() {
        seen.set(null);
    }

    /**
     * Announces something else, or nothing any more.
     *
     * @param version which state of it they have read
     * @return what somebody else has announced since, in which case nothing is stored; otherwise empty
     */
    @Transactional
    public Optional<Notice> announce(Person who, int version, String text, boolean readOnly) {
        var row = database.find(Announcement.class, Announcement.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var before = row.notice();
        if (before.version() != version) {
            return Optional.of(before);
        }
        if (!before.text().equals(text) || before.readOnly() != readOnly) {
            row.become(text, readOnly, who.name(), clock.instant());
            ledger.write(Deed.of(Act.ANNOUNCEMENT, what(before, text, readOnly))
                    .by(Who.of(who))
                    .ended(Result.DONE, text.isEmpty() ? "" : "“" + text + "”"));
            forget();
        }
        return Optional.empty();
    }

    private static String what(Notice before, String text, boolean readOnly) {
        if (before.readOnly() != readOnly) {
            return readOnly ? "made Tailor read-only" : "let everybody ask again";
        }
        return text.isEmpty() ? "took the announcement back" : "announced something to everybody";
    }
}
