package dev.tailor.bench;

import dev.tailor.stage.Session;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A cluster's page that lies open in a browser: it asks for its progress as htmx does, and loads itself anew when told. */
final class OpenPage {
    private final HttpClient client;
    private final Session session;
    private final String path;
    private final AtomicLong answers;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile String shown = "";
    private volatile Instant renewed;

    /** @param answers counts what all pages together were answered */
    OpenPage(HttpClient client, Session session, UUID cluster, AtomicLong answers) {
        this.client = client;
        this.session = session;
        this.path = "/clusters/" + cluster;
        this.answers = answers;
    }

    /** One poll, unless the one before is still out or the page has arrived. */
    void ask() {
        if (renewed == null && asking.compareAndSet(false, true)) {
            client.sendAsync(question(), BodyHandlers.ofString())
                    .thenCompose(this::take)
                    .whenComplete((done, failed) -> asking.set(false));
        }
    }

    /** When the whole page stood there anew; null before. */
    Instant renewed() {
        return renewed;
    }

    private HttpRequest question() {
        var question = session.request(path + "/progress").header("HX-Request", "true");
        return shown.isEmpty()
                ? question.build()
                : question.header("If-None-Match", shown).build();
    }

    private CompletableFuture<Void> take(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("An open page was answered " + answer.statusCode());
        }
        answers.incrementAndGet();
        answer.headers().firstValue("ETag").ifPresent(tag -> shown = tag);
        return answer.headers().firstValue("HX-Refresh").isPresent()
                ? client.sendAsync(session.request(path).build(), BodyHandlers.ofString())
                        .thenAccept(page -> renewed = Instant.now())
                : CompletableFuture.completedFuture(null);
    }
}
