package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days of expiry in the zone of the installation, seen from now. */
@ApplicationScoped
public class ExpiryDates {
    @Inject
    ExpiryConfig config;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** How near it is; empty for a cluster that never expires. */
    public Optional<ExpiryStage> stage(Cluster cluster) {
        return cluster.expiry().filter(Expiry::dated).map(this::stage);
    }

    /** The same of an expiry that has a day. */
    public ExpiryStage stage(Expiry expiry) {
        return plan().stage(expiry.at(), clock.instant());
    }

    /** What ends until then is worth a word, or is over. */
    public Instant near() {
        return plan().near(clock.instant());
    }

    /** When an expired cluster is to be deleted, at the earliest. */
    public Instant deletedFrom(Expiry expiry) {
        var planned = expiry.at().plus(config.deleteAfter());
        return expiry.lookAt() == null || expiry.lookAt().isBefore(planned) ? planned : expiry.lookAt();
    }

    /** The day that one click moves it to; empty where it has none, or its project allows no later one. */
    public Optional<LocalDate> extended(Cluster cluster) {
        return cluster.expiry().filter(Expiry::dated).flatMap(expiry -> cluster.project()
                .lifetime()
                .extended(expiry.on(), today(), config.extendBy().toDays()));
    }

    ExpiryPlan plan() {
        return new ExpiryPlan(config.warnBefore(), config.deleteAfter(), zone);
    }

    /** Through this day; who says it knows of what is near already, so it is looked at when the next stage begins. */
    Expiry through(LocalDate day) {
        var end = plan().end(day);
        return new Expiry(day, end, plan().next(end, clock.instant()), null);
    }
}
