package dev.tailor.news;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Webhooks as leads keep those of their teams, and administrators all: whoever else comes is refused, and what is not
 * theirs is not there. Addresses are looked up with no transaction open.
 */
@ApplicationScoped
public class OutletDesk {
    @Inject
    OutletDoor door;

    @Inject
    OutletBook book;

    @Inject
    Outlets outlets;

    @Inject
    Silencing silencing;

    @Inject
    Trials trials;

    @Inject
    Webhooks webhooks;

    @Inject
    Lanes lanes;

    @Inject
    Clock clock;

    /** Those that somebody keeps behind a place, every team's first, then by team and name; so many at most. */
    public List<OutletRow> page(Person who, OutletPlace after, int most) {
        return book.page(door.keeper(who), after, most).stream()
                .map(outlet -> OutletRow.of(outlet, clock.instant()))
                .toList();
    }

    /** Whose news a new one may be told. */
    List<String> teams(Person who) {
        return door.teams(door.keeper(who));
    }

    /** One. */
    public OutletRow get(Person who, UUID id) {
        return OutletRow.of(book.get(door.keeper(who), id), clock.instant());
    }

    /**
     * What one was sent, or will be, newest first.
     *
     * @param before the number of the one that the page before ended with
     */
    public List<SentNews> sent(Person who, UUID id, long before, int most) {
        return book.sent(get(who, id).id(), before, most);
    }

    /** @throws Refusal.Invalid with all that is wrong */
    Signed add(Person who, OutletForm form) {
        check(who, form);
        return addChecked(who, form);
    }

    /**
     * Looks whether a new one can be as somebody wants it, also whether its address leads anywhere.
     *
     * @throws Refusal.Invalid with all that is wrong
     */
    public void check(Person who, OutletForm form) {
        refuse(form.problems(teams(who), true, webhooks.destination()).sentences());
    }

    /** Adds one that was checked. */
    public Signed addChecked(Person who, OutletForm form) {
        return outlets.add(who, form.wish());
    }

    /**
     * Has it as somebody wants it; its team stays.
     *
     * @param read which version they know
     * @return false where somebody else was faster, and nothing was changed
     * @throws Refusal.Invalid with all that is wrong
     */
    public boolean change(Person who, UUID id, int read, OutletForm form) {
        refuse(form.problems(List.of(), false, webhooks.destination()).sentences());
        var changed = outlets.change(door.keeper(who), id, read, form.wish());
        if (changed) {
            lanes.hurry(new Lane(id));
        }
        return changed;
    }

    /**
     * Signs with another secret from now on, and for a day with the present one too.
     *
     * @param read which version they know: whoever asks again for a lost answer makes no third one
     * @return empty where it has changed since, and nothing was done
     */
    public Optional<Signed> signAnew(Person who, UUID id, int read) {
        return outlets.signAnew(door.keeper(who), id, read);
    }

    /** Tells it nothing until somebody resumes it. */
    public OutletRow pause(Person who, UUID id) {
        return silencing.pause(door.keeper(who), id);
    }

    /** Tells it again what happens from now on. */
    public OutletRow resume(Person who, UUID id) {
        var resumed = silencing.resume(door.keeper(who), id);
        lanes.hurry(new Lane(id));
        return resumed;
    }

    /** Takes it away, with all that waits for it. */
    public OutletRow remove(Person who, UUID id) {
        return silencing.remove(door.keeper(who), id);
    }

    /**
     * Sends it at once something that has not happened.
     *
     * @throws Refusal.NotPossible where too many are being tried
     */
    public Tried tryNow(Person who, UUID id) {
        return trials.of(door.keeper(who), id);
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal.Invalid(problems);
        }
    }
}
