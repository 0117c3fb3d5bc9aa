package dev.tailor.chaos;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.FormElement;

/** Decides what waits, now and then. */
final class Lead implements Runnable {
    private final Stage stage;
    private final Browser browser;
    private final AtomicInteger left;
    private final Random chances;

    Lead(Stage stage, Browser browser, AtomicInteger left, Random chances) {
        this.stage = stage;
        this.browser = browser;
        this.left = left;
        this.chances = chances;
    }

    @Override
    public void run() {
        try {
            while (left.get() > 0) {
                decide();
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void decide() throws InterruptedException {
        var portal = stage.portal(chances.nextInt(stage.portals()));
        var page = browser.open(portal.resolve("/review"));
        if (page.isPresent()) {
            for (var form : page.get().select("form[action$=/decision]")) {
                var decision = chances.nextInt(5) == 0 ? "decline" : "approve";
                browser.send((FormElement) form, Map.of("decision", decision, "note", "So be it"));
            }
        }
    }
}
