package dev.tailor.news;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.mailer.SentMail;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Development sends no mails: what would have been sent is kept here, the latest ones, until it ends. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
class SentMails {
    static final String PAGE = "/dev/mails";

    private static final int MOST = 100;

    @Inject
    Clock clock;

    private final Deque<SentMailView> latest = new ArrayDeque<>();

    synchronized void keep(@Observes SentMail mail) {
        latest.addFirst(new SentMailView(
                clock.instant(),
                String.join(", ", mail.to()),
                mail.subject(),
                mail.textBody().strip()));
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<SentMailView> latest() {
        return List.copyOf(latest);
    }
}
