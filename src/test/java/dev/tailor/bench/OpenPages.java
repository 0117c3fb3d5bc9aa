package dev.tailor.bench;

import dev.tailor.bench.Estate.Place;
import dev.tailor.stage.Session;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Many open pages, each of which asks every two seconds, as the page of a cluster does that is being built. */
final class OpenPages implements AutoCloseable {
    private static final int EVERY_MILLIS = 2_000;

    private final ScheduledExecutorService clocks = Executors.newScheduledThreadPool(1);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong answers = new AtomicLong();
    private final List<OpenPage> pages = new ArrayList<>();

    /** @param number how many, over all these clusters in turn */
    OpenPages(Session session, List<Place> clusters, int number) {
        for (int i = 0; i < number; i++) {
            var page = new OpenPage(
                    client, session, clusters.get(i % clusters.size()).id(), answers);
            pages.add(page);
            var phase = (long) i * EVERY_MILLIS / number;
            clocks.scheduleAtFixedRate(page::ask, phase, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    List<OpenPage> all() {
        return pages;
    }

    /** How many answers they have had. */
    long answers() {
        return answers.get();
    }

    @Override
    public void close() {
        clocks.shutdownNow();
    }
}
