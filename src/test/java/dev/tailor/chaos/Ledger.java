package dev.tailor.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first book: what browsers saw accepted, and what may have been. */
final class Ledger {
    /** What was asked for: a form sent once. */
    enum Wish {
        CREATE,
        RESIZE,
        PAUSE,
        RESUME,
        DELETE,
        WITHDRAWAL,
        RETRY,
        TAKE,
        RESTORE,
        EDIT,
        LOGIN,
        PROGRAM,
        PASSWORD,
        NO_LOGIN,
        ADDRESS,
        NO_ADDRESS,
        DECISION,
        CHECK,
        FORGET
    }

    /**
     * A form that was sent; where it was sent twice at the same instant, the best of both answers.
     *
     * @param cluster the cluster's name, which no other cluster of a run has
     * @param detail what was typed, of what matters later
     * @param twice whether two were sent at the same instant, of which one was to be done
     */
    record Entry(String cluster, Wish wish, String detail, Outcome outcome, boolean twice) {
        boolean accepted() {
            return outcome instanceof Outcome.Accepted;
        }

        boolean mayBeDone() {
            return !(outcome instanceof Outcome.Refused);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void note(String cluster, Wish wish, String detail, Outcome outcome) {
        note(new Entry(cluster, wish, detail, outcome, false));
    }

    synchronized void note(Entry entry) {
        entries.add(entry);
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    Stream<Entry> entries(Wish wish) {
        return entries().stream().filter(entry -> entry.wish() == wish);
    }

    /** Whether somebody's wish about a cluster may have been done. */
    boolean mayHave(Wish wish, String cluster) {
        return entries(wish).anyMatch(entry -> entry.cluster().equals(cluster) && entry.mayBeDone());
    }

    /** How often each wish met each answer: "CREATE accepted 31, CREATE unknown (503) 2, …". */
    String summary() {
        return entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.wish()
                                + (entry.twice() ? " twice " : " ")
                                + entry.outcome().words(),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(tally -> tally.getKey() + " " + tally.getValue())
                .collect(Collectors.joining(", "));
    }
}
