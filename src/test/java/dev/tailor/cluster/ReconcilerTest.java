package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tailor.cluster.Finding.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from what is wanted, what is under way, and what Atlas has. Each row is a case. */
class ReconcilerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant JUST_NOW = NOW.minusSeconds(5);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofMinutes(10));
    private static final Map<String, String> TAGS = Map.of("environment", "development");

    /** M10 with 10 GB, running, unprotected, tagged. */
    private static final Wanted WANTED = new Wanted("M10", 10, false, false, TAGS, TAGS);

    private static final Wanted PAUSED = new Wanted("M10", 10, true, false, TAGS, TAGS);
    private static final Wanted PROTECTED = new Wanted("M10", 10, false, true, TAGS, TAGS);
    private static final InAtlas SAME = idle("M10", 10, false, false, TAGS);
    private static final ChangeUnderWay NOTHING = null;
    private static final InAtlas ABSENT = null;

    @Tag("MA-24")
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_becomes_of_a_change(String situation, ChangeUnderWay underWay, InAtlas have, Outcome expected) {
        assertThat(Reconciler.compare(WANTED, underWay, have, true, NOW).outcome())
                .as(situation)
                .isEqualTo(expected);
    }

    static Stream<Arguments> what_becomes_of_a_change() {
        var resize = new ChangeUnderWay(ChangeKind.RESIZE, JUST_NOW, "M20", 20, null);
        var oldResize = new ChangeUnderWay(ChangeKind.RESIZE, LONG_AGO, "M20", 20, null);
        var restoring = new ChangeUnderWay(ChangeKind.RESTORE, JUST_NOW, null, null, "tag:environment");
        return Stream.of(
                row("nothing under way, nothing new", NOTHING, SAME, Outcome.AS_BEFORE),
                row("a creation that Atlas is at", sent(ChangeKind.CREATE), without("CREATING"), Outcome.AS_BEFORE),
                row("a creation whose answer was lost", due(ChangeKind.CREATE), without("CREATING"), Outcome.ACCEPTED),
                row("a creation whose answer came late", due(ChangeKind.CREATE), SAME, Outcome.REACHED),
                row(
                        "what is left of an earlier try, on its way out",
                        due(ChangeKind.CREATE),
                        without("DELETING"),
                        Outcome.AS_BEFORE),
                row("idle, but no address yet", sent(ChangeKind.CREATE), without("IDLE"), Outcome.AS_BEFORE),
                row("a resize that Atlas is at", resize, busy("M20", 20), Outcome.AS_BEFORE),
                row("a resize in force", resize, idle("M20", 20, false, false, TAGS), Outcome.REACHED),
                row("in force with more storage", resize, idle("M20", 60, false, false, TAGS), Outcome.REACHED),
                row("in force with less storage", oldResize, idle("M20", 10, false, false, TAGS), Outcome.MISSED),
                row(
                        "grown, in machines that Atlas has scaled",
                        growing(),
                        idle("M30", 20, false, false, TAGS),
                        Outcome.REACHED),
                row(
                        "not grown yet, in such machines",
                        growing(),
                        idle("M30", 10, false, false, TAGS),
                        Outcome.AS_BEFORE),
                row(
                        "resized, with a disk that Atlas lets shrink",
                        sized(),
                        idle("M20", 5, false, false, TAGS),
                        Outcome.REACHED),
                row(
                        "not resized yet, with a disk that Atlas enlarged",
                        sized(),
                        idle("M10", 60, false, false, TAGS),
                        Outcome.AS_BEFORE),
                row("Atlas still shows the rest of before", resize, SAME, Outcome.AS_BEFORE),
                row("somebody undid the resize in Atlas", oldResize, SAME, Outcome.MISSED),
                row("a resize that Atlas has not heard of", due(ChangeKind.RESIZE), SAME, Outcome.AS_BEFORE),
                row("a pause in force", sent(ChangeKind.PAUSE), paused(), Outcome.REACHED),
                row("a pause not yet in force", sent(ChangeKind.PAUSE), SAME, Outcome.AS_BEFORE),
                row("a resume in force", sent(ChangeKind.RESUME), SAME, Outcome.REACHED),
                row("a resume not yet in force", sent(ChangeKind.RESUME), paused(), Outcome.AS_BEFORE),
                row("a tag restored", restoring, SAME, Outcome.REACHED),
                row("a tag not yet restored", restoring, tagged(Map.of()), Outcome.AS_BEFORE),
                row("a deletion that Atlas is at", sent(ChangeKind.DELETE), busy("M10", 10), Outcome.AS_BEFORE),
                row("a deletion that can be undone", due(ChangeKind.DELETE), SAME, Outcome.AS_BEFORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_the_absence_of_a_cluster_means(
            String situation, ChangeUnderWay underWay, boolean known, Outcome expected) {
        assertThat(Reconciler.compare(WANTED, underWay, ABSENT, known, NOW).outcome())
                .as(situation)
                .isEqualTo(expected);
    }

    static Stream<Arguments> what_the_absence_of_a_cluster_means() {
        return Stream.of(
                arguments("deleted in Atlas's console", NOTHING, true, Outcome.MISSING),
                arguments("deleted as was asked", sent(ChangeKind.DELETE), true, Outcome.MISSING),
                arguments("accepted, and not listed yet", sent(ChangeKind.CREATE), false, Outcome.MISSING),
                arguments("not heard of by Atlas", due(ChangeKind.CREATE), false, Outcome.AS_BEFORE),
                arguments("waits for a lead", NOTHING, false, Outcome.AS_BEFORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_atlas_has_otherwise_than_was_asked(
            String situation, Wanted wanted, ChangeUnderWay underWay, InAtlas have, List<String> expected) {
        var differences = Reconciler.compare(wanted, underWay, have, true, NOW).differences();

        assertThat(differences.stream().map(Difference::words)).as(situation).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> what_atlas_has_otherwise_than_was_asked() {
        return Stream.of(
                row("all as it was asked", WANTED, NOTHING, SAME),
                row(
                        "a tier that Atlas scaled by itself",
                        WANTED,
                        NOTHING,
                        idle("M20", 10, false, false, TAGS),
                        "size M20 instead of M10"),
                row(
                        "machines that Atlas does not name",
                        WANTED,
                        NOTHING,
                        idle(null, null, false, false, TAGS),
                        "size unknown instead of M10"),
                row(
                        "a disk that Atlas enlarged",
                        WANTED,
                        NOTHING,
                        idle("M10", 60, false, false, TAGS),
                        "storage 60 GB instead of 10 GB"),
                row("paused in Atlas's console", WANTED, NOTHING, paused(), "paused instead of running"),
                row("resumed by Atlas after 30 days", PAUSED, NOTHING, SAME, "running instead of paused"),
                row("paused as was asked", PAUSED, NOTHING, paused()),
                row(
                        "protected in Atlas's console",
                        WANTED,
                        NOTHING,
                        idle("M10", 10, false, true, TAGS),
                        "protection from deletion on instead of off"),
                row(
                        "a protection that was taken over, and ended",
                        PROTECTED,
                        NOTHING,
                        SAME,
                        "protection from deletion off instead of on"),
                row("protection unknown", WANTED, NOTHING, idle("M10", 10, false, null, TAGS)),
                row(
                        "another value of a tag",
                        WANTED,
                        NOTHING,
                        tagged(Map.of("environment", "test")),
                        "tag environment “test” instead of “development”"),
                row(
                        "a tag that was removed",
                        WANTED,
                        NOTHING,
                        tagged(Map.of()),
                        "tag environment none instead of “development”"),
                row(
                        "a tag that was added",
                        WANTED,
                        NOTHING,
                        tagged(and(TAGS, "scanned-by", "audit")),
                        "tag scanned-by “audit” instead of none"),
                row("a label edited here, of which Atlas is still to be told", edited(), NOTHING, SAME),
                row(
                        "a label edited here, and its tag in Atlas",
                        edited(),
                        NOTHING,
                        tagged(Map.of("environment", "test")),
                        "tag environment “test” instead of “live”"),
                row("tags of which nobody knows what Atlas was told", untold(), NOTHING, tagged(Map.of())),
                row("what a resize under way explains", WANTED, due(ChangeKind.RESIZE), busy("M20", 20)),
                row(
                        "what it does not explain",
                        WANTED,
                        due(ChangeKind.RESIZE),
                        idle("M20", 20, false, true, TAGS),
                        "protection from deletion on instead of off"),
                row(
                        "machines that Atlas has scaled, while storage grows",
                        WANTED,
                        growing(),
                        idle("M30", 20, false, false, TAGS),
                        "size M30 instead of M10"),
                row(
                        "a disk that Atlas enlarged, while the size changes",
                        WANTED,
                        sized(),
                        idle("M20", 60, false, false, TAGS),
                        "storage 60 GB instead of 10 GB"),
                row("what a pause under way explains", WANTED, sent(ChangeKind.PAUSE), paused()),
                row("what is being restored", WANTED, restoring("storage"), idle("M10", 5, false, false, TAGS)),
                row(
                        "what is not being restored",
                        WANTED,
                        restoring("storage"),
                        idle("M20", 5, false, false, TAGS),
                        "size M20 instead of M10"),
                row("a deletion makes all of it needless", WANTED, due(ChangeKind.DELETE), paused()));
    }

    private static Arguments row(String situation, ChangeUnderWay underWay, InAtlas have, Outcome expected) {
        return arguments(situation, underWay, have, expected);
    }

    private static Arguments row(
            String situation, Wanted wanted, ChangeUnderWay underWay, InAtlas have, String... expected) {
        return arguments(situation, wanted, underWay, have, List.of(expected));
    }

    private static ChangeUnderWay due(ChangeKind kind) {
        return new ChangeUnderWay(kind, null, "M20", 20, null);
    }

    private static ChangeUnderWay sent(ChangeKind kind) {
        return new ChangeUnderWay(kind, JUST_NOW, "M20", 20, null);
    }

    /** More storage, and nothing about the size. */
    private static ChangeUnderWay growing() {
        return new ChangeUnderWay(ChangeKind.RESIZE, JUST_NOW, null, 20, null);
    }

    /** Another size, and nothing about the storage. */
    private static ChangeUnderWay sized() {
        return new ChangeUnderWay(ChangeKind.RESIZE, JUST_NOW, "M20", null, null);
    }

    private static ChangeUnderWay restoring(String key) {
        return new ChangeUnderWay(ChangeKind.RESIZE, JUST_NOW, "M10", 10, key);
    }

    private static Wanted edited() {
        return new Wanted("M10", 10, false, false, Map.of("environment", "live"), TAGS);
    }

    private static Wanted untold() {
        return new Wanted("M10", 10, false, false, TAGS, null);
    }

    private static InAtlas idle(
            String instanceSize, Integer storageGb, boolean paused, Boolean protection, Map<String, String> tags) {
        return have("IDLE", instanceSize, storageGb, paused, "mongodb+srv://cart", tags, protection);
    }

    private static InAtlas busy(String instanceSize, int storageGb) {
        return have("UPDATING", instanceSize, storageGb, false, "mongodb+srv://cart", TAGS, false);
    }

    private static InAtlas paused() {
        return idle("M10", 10, true, false, TAGS);
    }

    private static InAtlas tagged(Map<String, String> tags) {
        return idle("M10", 10, false, false, tags);
    }

    /** In this state, and without an address to connect to. */
    private static InAtlas without(String state) {
        return have(state, "M10", 10, false, null, TAGS, false);
    }

    private static InAtlas have(
            String state,
            String instanceSize,
            Integer storageGb,
            boolean paused,
            String address,
            Map<String, String> tags,
            Boolean protection) {
        return new InAtlas("a1", state, paused, instanceSize, storageGb, "8.0.12", address, tags, protection);
    }

    private static Map<String, String> and(Map<String, String> tags, String key, String value) {
        var more = new HashMap<>(tags);
        more.put(key, value);
        return more;
    }
}
