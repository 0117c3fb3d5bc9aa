package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Trouble;
import dev.tailor.cluster.Watch;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a cluster's page is made of, as it stands at one moment.
 *
 * @param who looks at it
 * @param past the newest changes and events
 * @param leads given names of those who lead its team
 * @param watch when Atlas was asked about its project; null before it ever was
 * @param powers what the person may do about the change that it is about
 * @param times says moments in words
 */
record Situation(
        Person who,
        Cluster cluster,
        History.Past past,
        List<String> leads,
        Watch watch,
        Powers powers,
        Periods periods,
        Instant now,
        Times times) {

    /**
     * What a person may do about a change.
     *
     * @param decide approve or decline it
     * @param withdraw take it back
     */
    record Powers(boolean decide, boolean withdraw) {}

    /**
     * How long things wait.
     *
     * @param decision until a request that nobody decides ends
     * @param undoing in which a deletion can be undone
     * @param stuck until what is under way is for administrators to look at
     */
    record Periods(Duration decision, Duration undoing, Duration stuck) {}

    boolean manages() {
        return who.is(Role.DEVELOPER, cluster.team());
    }

    /** The change that it is about; once it has ended, the last one that it had. */
    Optional<Change> about() {
        return about(cluster, past);
    }

    static Optional<Change> about(Cluster cluster, History.Past past) {
        return cluster.state().ended() ? past.changes().stream().findFirst() : cluster.currentChange();
    }

    /** Where there is one. */
    Change change() {
        return about().orElseThrow();
    }

    /** Whether what is under way takes more than twice the usual time. */
    boolean late() {
        return about().filter(change -> underWay(change) && troubleThatHeals().isEmpty())
                .filter(change -> now.isAfter(change.lateFrom()))
                .isPresent();
    }

    /** Whether it takes so long that administrators look at it. */
    boolean stuck() {
        return about().filter(change ->
                        underWay(change) && now.isAfter(change.started().plus(periods.stuck())))
                .isPresent();
    }

    /** Trouble after which Tailor tries again by itself. */
    Optional<Trouble> troubleThatHeals() {
        return about().filter(change -> change.status() == ChangeStatus.DUE)
                .filter(change -> change.nextTryAt().filter(now::isBefore).isPresent())
                .flatMap(Change::trouble);
    }

    Duration passed(Instant since) {
        var passed = Duration.between(since, now);
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    /** "Lena", "Lena or Max", "a lead". */
    String deciders() {
        return about().map(change -> deciders(change)).orElseGet(() -> StateView.names(leads));
    }

    /** Likewise, of one of the changes that follow; "an administrator" where no lead may. */
    String deciders(Change change) {
        return StateView.names(change.approval(), leads);
    }

    boolean today(Instant moment) {
        return times.date(moment).equals(times.date(now));
    }

    /** "today at 10:42", "on 23 Nov, 16:20". */
    String when(Instant moment) {
        return today(moment) ? "today at " + times.clock(moment) : "on " + times.stamp(moment);
    }

    /** "Dana asked to pause it today at 10:12: “Holidays”". */
    String asked(Change change) {
        return change.askedBy().name() + " asked to " + Words.infinitive(change) + " " + when(change.askedAt())
                + Steps.why(change.reason());
    }

    /** "10:52", and the day where it is another one: "1 Dec, 10:52". */
    String until(Instant moment) {
        return today(moment) ? times.clock(moment) : times.stamp(moment);
    }

    /** "at 10:52", "on 1 Dec, 10:52". */
    String at(Instant moment) {
        return today(moment) ? "at " + times.clock(moment) : "on " + times.stamp(moment);
    }

    private boolean underWay(Change change) {
        var waitsForUndoing = change.notBefore().filter(now::isBefore).isPresent();
        return change.status() == ChangeStatus.SENT || change.status() == ChangeStatus.DUE && !waitsForUndoing;
    }
}
