package dev.tailor.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Makes of a piece of news a delivery for each who hears of it, once. */
@ApplicationScoped
class Telling {
    @Inject
    EntityManager database;

    @Inject
    Hearers hearers;

    @Inject
    OutletBook outlets;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    /** The lanes on which something waits now. */
    @Transactional
    Set<Lane> tell(UUID newsId) {
        var lanes = new LinkedHashSet<Lane>();
        var item = database.find(NewsItem.class, newsId, LockModeType.PESSIMISTIC_WRITE);
        if (item != null && !item.told()) {
            item.told(clock.instant());
            hearers.happening(item).ifPresent(happening -> {
                byWebhook(item, happening, lanes);
                byMail(item, happening, lanes);
            });
        }
        return lanes;
    }

    private void byWebhook(NewsItem item, Happening happening, Set<Lane> lanes) {
        if (!happening.routine()) {
            outlets.hearing(item.team(), happening.kind()).forEach(outlet -> {
                database.persist(Delivery.byWebhook(item, outlet.id(), clock.instant()));
                lanes.add(new Lane(outlet.id()));
            });
        }
    }

    private void byMail(NewsItem item, Happening happening, Set<Lane> lanes) {
        if (mails.sent()) {
            Audience.of(happening, hearers.readers(item)).forEach(reader -> {
                database.persist(Delivery.byMail(item, reader.id(), clock.instant()));
                lanes.add(Lane.MAIL);
            });
        }
    }
}
