package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;

/** Looks after stuck work, now and then: has it checked again, and rarely forgotten. */
final class Administrator implements Callable<Void> {
    private final Errands errands;
    private final Ledger ledger;
    private final Pace pace;
    private final Random chances;

    Administrator(Errands errands, Ledger ledger, Pace pace, Random chances) {
        this.errands = errands;
        this.ledger = ledger;
        this.pace = pace;
        this.chances = chances;
    }

    @Override
    public Void call() throws InterruptedException {
        while (pace.goesOn()) {
            var page = errands.open("/admin/stuck");
            if (page.isPresent()) {
                for (var row : page.get().select("tr:has(form[action$=/check])")) {
                    decide(row);
                }
            }
            TimeUnit.MILLISECONDS.sleep(2000 + chances.nextInt(3000));
        }
        return null;
    }

    private void decide(Element row) throws InterruptedException {
        var cluster = row.select("a.name").text();
        var deed = chances.nextInt(6) == 0 ? forgetting(row) : checking(row);
        deed.ifPresent(found -> ledger.note(cluster, found.wish(), "", errands.send(found)));
    }

    private Optional<Deed> checking(Element row) {
        return Deed.form(row, "/check").map(form -> new Deed(Wish.CHECK, form, "", Map.of()));
    }

    private Optional<Deed> forgetting(Element row) throws InterruptedException {
        var page = errands.open(row.select("a[href$=/forgetting]").attr("href"));
        return page.flatMap(shown -> Deed.of(Wish.FORGET, shown, "/forgetting", "", Map.of()));
    }
}
