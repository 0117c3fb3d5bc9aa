package dev.tailor.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes steps cluster by cluster, and puts each cluster's bill on its team's account. */
final class Accountant {
    private final Months months;
    private final PriceList prices;
    private final Map<Report.Key, Account> accounts = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private Charged cluster;

    Accountant(Months months, PriceList prices) {
        this.months = months;
        this.prices = prices;
    }

    /** @param outside what happened to the cluster without a change, the same with each of its steps */
    void take(Charged whose, Step step, List<Step> outside) {
        if (!whose.equals(cluster)) {
            close();
            cluster = whose;
            steps.addAll(outside);
        }
        steps.add(step);
    }

    /** The last cluster's bill. */
    void close() {
        if (!steps.isEmpty()) {
            var life = Life.of(steps);
            var anHour = anHour(life);
            accounts.computeIfAbsent(cluster.key(), none -> new Account(months.number()))
                    .add(Bill.of(life, prices, months), anHour, cluster.sleeps() ? Money.NONE : anHour);
            steps.clear();
        }
    }

    Map<Report.Key, Account> accounts() {
        return accounts;
    }

    private Money anHour(List<Life.Stretch> life) {
        return life.stream()
                .filter(stretch -> stretch.to() == null)
                .map(stretch -> Money.ofAnHour(prices.now(stretch.size())))
                .findFirst()
                .orElse(Money.NONE);
    }
}
