package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 10,000 clusters in 100 projects. */
@QuarkusTest
@Tag("PN-07")
@Tag("PN-16")
class ManyClustersTest {
    private static final int PROJECTS = 100;
    private static final int DEDICATED = 99;
    private static final Pattern OF_PROJECT = Pattern.compile("/groups/(\\d+)/(clusters|flexClusters)\\?");

    private final MovableClock clock = new MovableClock();
    private final PlainServer server = PlainServer.answering(this::answer);
    private final AtlasClusters clusters = new AtlasClusters(Configured.waitingOn(clock, server.uri()));
    private String failing = "none";

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void all_are_listed_in_two_calls_a_project() {
        var before = clock.instant();

        assertThat(clusters.everywhere().map(one -> one.cluster().name()).distinct())
                .hasSize(10_000);
        assertThat(callsAboutClusters()).isEqualTo(200);
        assertThat(clock.instant()).as("nothing had to wait").isEqualTo(before);
    }

    @Test
    void they_stream_in_constant_memory() {
        var seen = new ArrayList<WeakReference<AtlasClusterOfProject>>();
        clusters.everywhere().forEach(one -> {
            seen.add(new WeakReference<>(one));
            if (seen.size() % 5_000 == 0) {
                System.gc();
                assertThat(seen.stream().filter(before -> before.get() != null))
                        .as("held after %d", seen.size())
                        .hasSizeLessThanOrEqualTo(DEDICATED + 1);
            }
        });
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void no_more_is_asked_for_than_has_been_read() {
        var stream = clusters.everywhere();
        assertThat(server.asked()).isEmpty();

        assertThat(stream.limit(350)).hasSize(350);
        assertThat(callsAboutClusters()).isEqualTo(7);
    }

    @Test
    @Tag("PA-29")
    void one_project_that_fails_fails_the_whole() {
        failing = "/groups/57/flexClusters";

        var failure = catchThrowableOfType(
                AtlasFailure.TryLater.class, () -> clusters.everywhere().count());
        assertThat(failure.status()).isEqualTo(503);
    }

    private long callsAboutClusters() {
        return server.asked().stream()
                .filter(asked -> OF_PROJECT.matcher(asked.target()).find())
                .count();
    }

    private Answer answer(Asked asked) {
        if (asked.target().contains(failing)) {
            return Answer.html(503);
        }
        var ofProject = OF_PROJECT.matcher(asked.target());
        if (!ofProject.find()) {
            return list(PROJECTS, number -> "{\"id\":\"%d\",\"name\":\"team-%d\"}".formatted(number, number));
        }
        var project = ofProject.group(1);
        return ofProject.group(2).equals("clusters")
                ? list(DEDICATED, number -> dedicated(project, number))
                : list(1, number -> "{\"name\":\"flex-%s\",\"providerSettings\":{}}".formatted(project));
    }

    private static String dedicated(String project, int number) {
        return "{\"name\":\"c-%s-%d\",\"stateName\":\"IDLE\",\"replicationSpecs\":[]}".formatted(project, number);
    }

    private static Answer list(int size, IntFunction<String> document) {
        var results = IntStream.range(0, size).mapToObj(document).collect(Collectors.joining(","));
        return Answer.json(200, "{\"results\":[" + results + "],\"links\":[{\"rel\":\"self\"}]}");
    }
}
