package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A developer who asks for clusters and changes their own, one form after the other. */
final class Citizen implements Runnable {
    private static final int MOST_CLUSTERS = 10;

    private final String name;
    private final Stage stage;
    private final Browser browser;
    private final Ledger ledger;
    private final AtomicInteger left;
    private final Random chances;
    private final List<Own> own = new ArrayList<>();
    private int asked;

    /** A cluster that was accepted: its name and its page. */
    private record Own(String name, String page) {}

    /** @param left how many forms are to be sent yet, by all together */
    Citizen(String name, Stage stage, Browser browser, Ledger ledger, AtomicInteger left, Random chances) {
        this.name = name;
        this.stage = stage;
        this.browser = browser;
        this.ledger = ledger;
        this.left = left;
        this.chances = chances;
    }

    @Override
    public void run() {
        try {
            while (left.get() > 0) {
                act();
                TimeUnit.MILLISECONDS.sleep(chances.nextInt(4000));
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void act() throws InterruptedException {
        if (own.isEmpty() || asked < MOST_CLUSTERS && chances.nextInt(100) < 35) {
            ask();
        } else {
            change(own.get(chances.nextInt(own.size())));
        }
    }

    private void ask() throws InterruptedException {
        var form = form("/clusters/new", "/clusters/new");
        if (form.isEmpty() || left.decrementAndGet() < 0) {
            return;
        }
        asked++;
        var cluster = name + "-" + asked;
        var size = List.of("S", "S", "S", "M", "M", "L").get(chances.nextInt(6));
        var outcome = browser.send(form.get(), Map.of("name", cluster, "size", size, "description", "For " + name));
        ledger.note(cluster, Wish.CREATE, outcome);
        if (outcome instanceof Outcome.Accepted accepted) {
            own.add(new Own(cluster, path(accepted.location())));
        }
    }

    private void change(Own cluster) throws InterruptedException {
        switch (chances.nextInt(7)) {
            case 0, 1 -> resize(cluster);
            case 2 -> simple(cluster, Wish.PAUSE, "/pause");
            case 3 -> simple(cluster, Wish.RESUME, "/resume");
            case 4 -> delete(cluster);
            case 5 -> login(cluster);
            default -> wayOut(cluster);
        }
    }

    private void resize(Own cluster) throws InterruptedException {
        var size = List.of("S", "M", "L").get(chances.nextInt(3));
        var filledIn = Map.of("size", size, "why", "Because");
        send(cluster, Wish.RESIZE, form(cluster.page() + "/resize", "/resize"), filledIn);
    }

    private void simple(Own cluster, Wish wish, String form) throws InterruptedException {
        send(cluster, wish, form(cluster.page() + form, form), Map.of("why", "Because"));
    }

    private void delete(Own cluster) throws InterruptedException {
        var filledIn = Map.of("confirm", cluster.name(), "why", "Because");
        send(cluster, Wish.DELETE, form(cluster.page() + "/deletion", "/deletion"), filledIn);
    }

    private void login(Own cluster) throws InterruptedException {
        send(cluster, Wish.LOGIN, form(cluster.page(), "/logins"), Map.of());
    }

    /** Takes back, tries again: whatever the page offers of that. */
    private void wayOut(Own cluster) throws InterruptedException {
        var page = open(cluster.page());
        var form = page.flatMap(shown -> form(shown, "/withdrawal").or(() -> form(shown, "/retry")));
        if (form.isPresent() && left.decrementAndGet() >= 0) {
            browser.send(form.get(), Map.of());
        }
    }

    private void send(Own cluster, Wish wish, Optional<FormElement> form, Map<String, String> filledIn)
            throws InterruptedException {
        if (form.isPresent() && left.decrementAndGet() >= 0) {
            ledger.note(cluster.name(), wish, browser.send(form.get(), filledIn));
        }
    }

    private Optional<FormElement> form(String path, String action) throws InterruptedException {
        return open(path).flatMap(page -> form(page, action));
    }

    private static Optional<FormElement> form(Document page, String action) {
        return page.select("form[method=post][action$=" + action + "]").stream()
                .map(FormElement.class::cast)
                .findFirst();
    }

    private Optional<Document> open(String path) throws InterruptedException {
        return browser.open(stage.portal(chances.nextInt(stage.portals())).resolve(path));
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
