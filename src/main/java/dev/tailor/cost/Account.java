package dev.tailor.cost;

import java.util.Arrays;

/** What belongs together costs so much: in each month, and, for what runs, in an hour from now on. */
public final class Account {
    private final Money[] months;
    private Money anHour = Money.NONE;
    private Money sleepless = Money.NONE;

    Account(int number) {
        months = new Money[number];
        Arrays.fill(months, Money.NONE);
    }

    /** @param sleeplessAnHour what of that no schedule has paused at night */
    void add(Money[] more, Money runningAnHour, Money sleeplessAnHour) {
        for (int month = 0; month < months.length; month++) {
            months[month] = months[month].plus(more[month]);
        }
        anHour = anHour.plus(runningAnHour);
        sleepless = sleepless.plus(sleeplessAnHour);
    }

    void add(Account other) {
        add(other.months, other.anHour, other.sleepless);
    }

    Money month(int number) {
        return months[number];
    }

    /** The present month, so far. */
    Money now() {
        return months[months.length - 1];
    }

    Money sum() {
        return Arrays.stream(months).reduce(Money.NONE, Money::plus);
    }

    /** What runs at present, for an hour. */
    Money anHour() {
        return anHour;
    }

    /** What of that runs at night, too, for an hour. */
    Money sleepless() {
        return sleepless;
    }
}
