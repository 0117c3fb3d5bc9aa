package dev.tailor.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What clusters have cost.
 *
 * @param label the key of the label whose values are told apart; empty for none
 * @param accounts by team and the label's value
 */
public record Report(Months months, String label, Map<Key, Account> accounts) {
    /** @param value of the label; empty where a cluster has none */
    public record Key(String team, String value) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::team).thenComparing(Key::value).compare(this, other);
        }
    }

    /** Something, and what it cost. */
    public record Line(String name, Account account) {}

    /** Every month of each account. */
    List<Spent> spent() {
        return accounts.entrySet().stream()
                .flatMap(one -> IntStream.range(0, months.number())
                        .mapToObj(month -> new Spent(
                                months.first().plusMonths(month),
                                one.getKey().team(),
                                one.getKey().value(),
                                one.getValue().month(month).dollars())))
                .toList();
    }

    /** The dearest first. */
    List<Line> byTeam() {
        return by(Key::team);
    }

    /** The dearest first. */
    List<Line> byValue() {
        return by(Key::value);
    }

    Account together() {
        return sum(by(Key::team));
    }

    Account sum(List<Line> lines) {
        var together = new Account(months.number());
        lines.forEach(line -> together.add(line.account()));
        return together;
    }

    private List<Line> by(Function<Key, String> what) {
        var sums = new TreeMap<String, Account>();
        accounts.forEach((key, account) -> sums.computeIfAbsent(what.apply(key), none -> new Account(months.number()))
                .add(account));
        return sums.entrySet().stream()
                .map(sum -> new Line(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.account().sum().units())
                        .reversed())
                .toList();
    }
}
