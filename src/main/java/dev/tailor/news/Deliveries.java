package dev.tailor.news;

import dev.tailor.news.Delivery.State;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be delivered, and what became of it. */
@ApplicationScoped
class Deliveries {
    /** After a long silence there may be very many; the next look takes the others. */
    private static final int GIVEN_UP_AT_ONCE = 500;

    /** Of so many, one is for somebody, mostly the first; else the courier asks again. */
    private static final int LOOKED_AT = 20;

    @Inject
    EntityManager database;

    @Inject
    Letters letters;

    @Inject
    NewsConfig config;

    @Inject
    Clock clock;

    /** Lanes on which something is due. */
    @Transactional
    List<Lane> busyLanes() {
        return database.createQuery("""
                        select distinct d.outletId from Delivery d left join Outlet o on o.id = d.outletId
                        where d.state = WAITING and d.dueAt <= :now and o.pausedAt is null""", UUID.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Lane::new)
                .toList();
    }

    /** What is due on a lane and promises most, then was tried least, for longest; what is too old is given up before. */
    @Transactional
    Optional<Parcel> next(Lane lane) {
        if (isPaused(lane)) {
            return Optional.empty();
        }
        giveUpOld(lane);
        return waiting(lane, "", "and d.dueAt <= :now " + DeliveryOrder.MOST_PROMISING, Delivery.class)
                .setParameter("now", clock.instant())
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .flatMap(delivery -> parcel(lane, delivery).stream())
                .findFirst();
    }

    /**
     * When to go along a lane next; empty where nothing waits, or the lane is paused. Soon, however late it is due: what
     * comes meanwhile does not wake a lane that is on the agenda.
     */
    @Transactional
    Optional<Instant> nextDue(Lane lane) {
        var soon = clock.instant().plus(Patience.after(1));
        return isPaused(lane)
                ? Optional.empty()
                : Optional.ofNullable(waiting(lane, "select min(d.dueAt)", "", Instant.class)
                                .getSingleResult())
                        .map(due -> due.isAfter(soon) ? soon : due);
    }

    /**
     * Notes how a try has ended; the outlet is locked first, as by whoever removes it. One mail says little of others.
     *
     * @return until when the lane rests; empty where the next one can go
     */
    @Transactional
    Optional<Instant> note(Parcel parcel, Receipt receipt) {
        var outlet = outlet(parcel);
        var delivery = database.find(Delivery.class, parcel.delivery(), LockModeType.PESSIMISTIC_WRITE);
        outlet.ifPresent(one -> one.answered(receipt, clock.instant()));
        if (delivery == null || delivery.state() != State.WAITING) {
            return Optional.empty();
        }
        if (receipt.taken()) {
            delivery.taken(receipt.words(), clock.instant());
            return Optional.empty();
        }
        return Optional.of(failed(
                delivery, receipt, outlet.map(one -> one.last().failures()).orElse(1)));
    }

    private Instant failed(Delivery delivery, Receipt receipt, int failures) {
        delivery.failed(receipt.words(), clock.instant().plus(Patience.after(delivery.tries() + 1)));
        return clock.instant().plus(Patience.after(failures));
    }

    private Optional<Outlet> outlet(Parcel parcel) {
        return parcel instanceof Parcel.Call call
                ? Optional.ofNullable(database.find(Outlet.class, call.outletId(), LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    private boolean isPaused(Lane lane) {
        return lane.webhook()
                .map(id -> database.find(Outlet.class, id))
                .filter(Outlet::paused)
                .isPresent();
    }

    private void giveUpOld(Lane lane) {
        waiting(lane, "", "and d.since < :then", Delivery.class)
                .setParameter("then", clock.instant().minus(config.giveUpAfter()))
                .setMaxResults(GIVEN_UP_AT_ONCE)
                .getResultList()
                .forEach(this::giveUp);
    }

    private void giveUp(Delivery delivery) {
        delivery.giveUp(clock.instant());
        Log.warnf("News %s was given up after %d tries: %s", delivery.newsId(), delivery.tries(), delivery.outcome());
    }

    /** Empty for a mail that nobody would hear of any more: it is forgotten. */
    private Optional<Parcel> parcel(Lane lane, Delivery delivery) {
        var item = database.find(NewsItem.class, delivery.newsId());
        var parcel = lane.webhook()
                .<Parcel>map(id -> new Parcel.Call(delivery.id(), item, database.find(Outlet.class, id)))
                .or(() -> letters.of(delivery, item));
        if (parcel.isEmpty()) {
            database.remove(delivery);
        }
        return parcel;
    }

    private <T> TypedQuery<T> waiting(Lane lane, String select, String more, Class<T> type) {
        var whose = lane.webhook().isPresent() ? "d.outletId = :outlet " : "d.outletId is null ";
        var query = database.createQuery(select + " from Delivery d where d.state = WAITING and " + whose + more, type);
        lane.webhook().ifPresent(id -> query.setParameter("outlet", id));
        return query;
    }
}
