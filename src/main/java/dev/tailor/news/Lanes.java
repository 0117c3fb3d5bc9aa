package dev.tailor.news;

import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Has lanes gone along. One that rests after a failure goes on resting. */
@ApplicationScoped
class Lanes {
    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /**
     * Outside of any transaction: several may wake the same lane, and none shall wait for the others. What is missed when
     * a lane comes to its end just now, the next round finds.
     */
    void wake(Lane lane) {
        agenda.putOnce(LaneTask.instance(lane), clock.instant());
    }

    /** The same for one that rests: somebody knows that it is worth trying. */
    void hurry(Lane lane) {
        agenda.put(LaneTask.instance(lane), clock.instant());
    }
}
