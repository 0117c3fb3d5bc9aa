package dev.tailor.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        DECISION
    }

    /**
     * A form that was sent.
     *
     * @param cluster the cluster's name, which no other cluster of a run has
     * @param detail what was typed, of what matters later
     */
    record Entry(String cluster, Wish wish, String detail, Outcome outcome) {
        boolean accepted() {
            return outcome instanceof Outcome.Accepted;
        }

        boolean mayBeDone() {
            return !(outcome instanceof Outcome.Refused);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    synchronized void note(String cluster, Wish wish, String detail, Outcome outcome) {
        entries.add(new Entry(cluster, wish, detail, outcome));
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    Stream<Entry> entries(Wish wish) {
        return entries().stream().filter(entry -> entry.wish() == wish);
    }

    /** How often each wish met each answer: "CREATE accepted 31, …". */
    String summary() {
        return entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.wish() + " "
                                + entry.outcome().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(tally -> tally.getKey() + " " + tally.getValue())
                .collect(Collectors.joining(", "));
    }
}
