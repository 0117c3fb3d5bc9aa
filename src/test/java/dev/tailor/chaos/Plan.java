package dev.tailor.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * What one run does.
 *
 * @param seed decides every choice
 * @param requests how many forms developers send in all
 * @param teams each has a project, two developers and a lead
 * @param portals how many serve them
 * @param sabotage a fault put into the portals on purpose, to see that it is found; {@link Sabotage#NONE} usually
 */
record Plan(long seed, int requests, int teams, int portals, Sabotage sabotage) {
    static Plan of(long seed, int requests) {
        return new Plan(seed, requests, teams(requests), 3, Sabotage.NONE);
    }

    /** One portal that lives is enough to find a fault in. */
    static Plan of(long seed, Sabotage sabotage) {
        return new Plan(seed, sabotage.requests(), teams(sabotage.requests()), 1, sabotage);
    }

    private static int teams(int requests) {
        return Math.max(2, Math.min(10, requests / 40));
    }

    /** Portals that die; a sabotaged one is killed by nobody. */
    int victims() {
        return sabotage == Sabotage.NONE ? portals : 0;
    }

    /** Whether there is time for what takes minutes. */
    boolean isLong() {
        return requests >= 100;
    }

    /**
     * How long what is under way may take when the faults have stopped. Longer than what Atlas never finishes takes to be
     * looked at: sizes here take a minute, and are late after two. What a sabotaged portal never does is waited for less.
     */
    Duration rest() {
        return sabotage == Sabotage.NONE ? Duration.ofMinutes(3) : Duration.ofMinutes(1);
    }

    /** Chances of one's own for each actor, so that one more choice of one does not change all others'. */
    Random chances(String actor) {
        return new Random(seed * 31 + actor.hashCode());
    }

    String team(int number) {
        return "crew" + number;
    }

    /** The other developer of a team. */
    String colleague(int team, String name) {
        return developers(team).stream()
                .filter(one -> !one.equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> developers(int team) {
        return List.of(team(team) + "-a", team(team) + "-b");
    }
}
