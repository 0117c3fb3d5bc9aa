package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Wish;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.FormElement;

/** Decides what waits, now and then. */
final class Lead implements Callable<Void> {
    private final Errands errands;
    private final Ledger ledger;
    private final Pace pace;
    private final Random chances;

    Lead(Errands errands, Ledger ledger, Pace pace, Random chances) {
        this.errands = errands;
        this.ledger = ledger;
        this.pace = pace;
        this.chances = chances;
    }

    @Override
    public Void call() throws InterruptedException {
        while (pace.goesOn()) {
            var page = errands.open("/review");
            if (page.isPresent()) {
                page.get().select("form[action$=/decision]").forEach(form -> decide((FormElement) form));
            }
            TimeUnit.MILLISECONDS.sleep(1000 + chances.nextInt(2000));
        }
        return null;
    }

    /** Of "…/changes/42/decision" the number. */
    private static String change(FormElement form) {
        return form.attr("action").replaceFirst("^.*/changes/(\\d+)/decision$", "$1");
    }

    private void decide(FormElement form) {
        var decision = chances.nextInt(5) == 0 ? "decline" : "approve";
        var deed = new Deed(Wish.DECISION, form, decision, Map.of("decision", decision, "note", "So be it"));
        ledger.note("", deed.wish(), decision + " " + change(form), decided(errands.send(deed)));
    }

    /** Who clicks when there is nothing to decide any more is led to the change's own page, which says so. */
    private static Outcome decided(Outcome outcome) {
        return outcome instanceof Outcome.Accepted led && led.path().startsWith("/changes/")
                ? new Outcome.Refused(303)
                : outcome;
    }
}
