package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.Resize;
import dev.tailor.catalog.Placement;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlannerTest {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final Instant LATE = NOW.plus(Duration.ofMinutes(30));
    static final UUID OURS = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final String NOBODYS = "";
    static final Trouble NO_ROOM = new Trouble(409, "OUT_OF_CAPACITY", "", "", "AAAA-BBBB");
    static final Map<String, String> WANTED = Map.of(AtlasTags.OURS, OURS.toString(), "environment", "development");

    @ParameterizedTest(name = "{0} with {1} in Atlas: {2}")
    @MethodSource
    void after_a_look_the_step_follows_from_what_atlas_has(Assignment asked, AtlasCluster found, Class<?> step) {
        assertThat(Planner.afterLooking(asked, Optional.ofNullable(found), NOW)).isInstanceOf(step);
    }

    static Stream<Arguments> after_a_look_the_step_follows_from_what_atlas_has() {
        var idle = cluster(OURS.toString(), "IDLE", false);
        var paused = cluster(OURS.toString(), "IDLE", true);
        var leaving = cluster(OURS.toString(), "DELETING", false);
        var strangers = cluster(NOBODYS, "IDLE", false);
        return Stream.of(
                arguments(due(ChangeKind.CREATE), null, NextStep.Create.class),
                arguments(due(ChangeKind.CREATE), idle, NextStep.NoteSent.class),
                arguments(due(ChangeKind.CREATE), strangers, NextStep.GiveUp.class),
                arguments(due(ChangeKind.CREATE), leaving, NextStep.LookAgain.class),
                arguments(due(ChangeKind.CREATE), cluster(NOBODYS, "DELETING", false), NextStep.LookAgain.class),
                arguments(
                        due(ChangeKind.CREATE),
                        cluster(UUID.randomUUID().toString(), "IDLE", false),
                        NextStep.GiveUp.class),
                arguments(due(ChangeKind.RESIZE), idle, NextStep.ChangeSize.class),
                arguments(due(ChangeKind.RESIZE), null, NextStep.GiveUp.class),
                arguments(due(ChangeKind.RESIZE), strangers, NextStep.GiveUp.class),
                arguments(due(ChangeKind.PAUSE), idle, NextStep.Pause.class),
                arguments(due(ChangeKind.PAUSE), paused, NextStep.NoteSent.class),
                arguments(due(ChangeKind.RESUME), paused, NextStep.Resume.class),
                arguments(due(ChangeKind.RESUME), idle, NextStep.NoteSent.class),
                arguments(due(ChangeKind.RESTORE), idle, NextStep.Tag.class),
                arguments(due(ChangeKind.RESTORE), null, NextStep.GiveUp.class),
                arguments(due(ChangeKind.DELETE), idle, NextStep.Delete.class),
                arguments(due(ChangeKind.DELETE), paused, NextStep.Delete.class),
                arguments(due(ChangeKind.DELETE), leaving, NextStep.NoteSent.class),
                arguments(due(ChangeKind.DELETE), null, NextStep.NoteDone.class),
                arguments(due(ChangeKind.DELETE), strangers, NextStep.NoteDone.class),
                arguments(withdrawn(1), idle, NextStep.CleanUp.class),
                arguments(withdrawn(1), leaving, NextStep.Nothing.class),
                arguments(withdrawn(1), strangers, NextStep.Nothing.class),
                arguments(givenUp(), idle, NextStep.NoteFound.class),
                arguments(givenUp(), leaving, NextStep.Nothing.class),
                arguments(givenUp(), strangers, NextStep.Nothing.class),
                arguments(givenUp(), null, NextStep.Nothing.class),
                arguments(withdrawn(1), null, NextStep.Nothing.class));
    }

    @ParameterizedTest(name = "{0} with {1} in the list: {2}")
    @MethodSource
    void what_atlas_has_no_room_for_is_nobody_s_before_a_list_tells_whose_it_is(
            Assignment asked, AtlasCluster listed, NextStep step) {
        assertThat(Planner.withoutRoom(asked, Optional.ofNullable(listed), NO_ROOM, NOW))
                .isEqualTo(step);
    }

    static Stream<Arguments> what_atlas_has_no_room_for_is_nobody_s_before_a_list_tells_whose_it_is() {
        var ours = cluster(OURS.toString(), "CREATING", false);
        var leaving = cluster(OURS.toString(), "DELETING", false);
        var strangers = cluster(NOBODYS, "CREATING", false);
        var bury = new NextStep.Bury(NO_ROOM);
        var sent = change(ChangeKind.CREATE, ChangeStatus.SENT, 1);
        return Stream.of(
                arguments(due(ChangeKind.CREATE), ours, bury),
                arguments(due(ChangeKind.CREATE), leaving, new NextStep.LookAgain()),
                arguments(due(ChangeKind.CREATE), null, new NextStep.LookAgain()),
                arguments(sent, ours, bury),
                arguments(sent, strangers, new NextStep.LookAgain()),
                arguments(sent, null, new NextStep.LookAgain()),
                arguments(withdrawn(1), ours, bury),
                arguments(withdrawn(1), strangers, new NextStep.Nothing()),
                arguments(givenUp(), ours, bury),
                arguments(givenUp(), strangers, new NextStep.Nothing()),
                arguments(due(ChangeKind.DELETE), ours, new NextStep.Delete()),
                arguments(due(ChangeKind.DELETE), strangers, new NextStep.NoteDone()),
                arguments(due(ChangeKind.DELETE), null, new NextStep.LookAgain()));
    }

    @Test
    void the_name_of_a_stranger_s_cluster_is_taken_whatever_room_there_is_for_it() {
        var strangers = Optional.of(cluster(NOBODYS, "CREATING", false));

        assertThat(Planner.withoutRoom(due(ChangeKind.CREATE), strangers, NO_ROOM, NOW))
                .isEqualTo(Planner.afterLooking(due(ChangeKind.CREATE), strangers, NOW));
    }

    @Test
    void only_what_differs_is_resized() {
        var larger = with(due(ChangeKind.RESIZE), "M20", 10);
        var moreStorage = with(due(ChangeKind.RESIZE), "M10", 40);
        var asItIs = with(due(ChangeKind.RESIZE), "M10", 10);
        var lessStorage = with(due(ChangeKind.RESIZE), "M20", 5);
        var has = Optional.of(cluster(OURS.toString(), "IDLE", false));

        assertThat(Planner.afterLooking(larger, has, NOW)).isEqualTo(new NextStep.ChangeSize(new Resize("M20", null)));
        assertThat(Planner.afterLooking(moreStorage, has, NOW))
                .isEqualTo(new NextStep.ChangeSize(new Resize(null, 40)));
        assertThat(Planner.afterLooking(asItIs, has, NOW)).isEqualTo(new NextStep.NoteSent());
        assertThat(Planner.afterLooking(lessStorage, has, NOW))
                .isEqualTo(new NextStep.ChangeSize(new Resize("M20", null)));
    }

    @Test
    void what_nobody_asks_for_stays_as_atlas_has_it() {
        var has = Optional.of(cluster(OURS.toString(), "IDLE", false));

        assertThat(Planner.afterLooking(with(due(ChangeKind.RESIZE), null, 40), has, NOW))
                .isEqualTo(new NextStep.ChangeSize(new Resize(null, 40)));
        assertThat(Planner.afterLooking(with(due(ChangeKind.RESIZE), "M20", null), has, NOW))
                .isEqualTo(new NextStep.ChangeSize(new Resize("M20", null)));
        assertThat(Planner.afterLooking(with(due(ChangeKind.RESIZE), null, null), has, NOW))
                .isEqualTo(new NextStep.NoteSent());
    }

    @Test
    void a_cluster_whose_tag_was_taken_away_is_known_by_its_id() {
        var asked = due(ChangeKind.PAUSE);

        assertThat(Planner.afterLooking(seenAs("a1", asked), Optional.of(cluster(NOBODYS, "IDLE", false)), NOW))
                .isInstanceOf(NextStep.Pause.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUEUED", "DONE", "DECLINED", "REPLACED", "EXPIRED", "FORGOTTEN"})
    void what_is_not_due_needs_no_look(ChangeStatus status) {
        assertThat(Planner.beforeLooking(change(ChangeKind.CREATE, status, 1), NOW))
                .hasValue(new NextStep.Nothing());
    }

    @Test
    void only_a_creation_that_atlas_may_have_heard_of_is_looked_for_after_it_was_given_up() {
        assertThat(Planner.beforeLooking(givenUp(), NOW)).isEmpty();
        assertThat(Planner.beforeLooking(change(ChangeKind.CREATE, ChangeStatus.FAILED, 0), NOW))
                .hasValue(new NextStep.Nothing());
        assertThat(Planner.beforeLooking(change(ChangeKind.RESIZE, ChangeStatus.FAILED, 1), NOW))
                .hasValue(new NextStep.Nothing());
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIZE", "PAUSE", "RESUME", "RESTORE"})
    void what_atlas_is_at_is_left_to_its_lists(ChangeKind kind) {
        assertThat(Planner.beforeLooking(change(kind, ChangeStatus.SENT, 1), LATE))
                .hasValue(new NextStep.Nothing());
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "DELETE"})
    void what_may_never_come_to_an_end_is_looked_at_when_it_is_late(ChangeKind kind) {
        var sent = change(kind, ChangeStatus.SENT, 1);

        assertThat(Planner.beforeLooking(sent, NOW)).hasValue(new NextStep.WaitUntil(LATE));
        assertThat(Planner.beforeLooking(sent, LATE)).isEmpty();
        assertThat(Planner.afterLooking(sent, Optional.empty(), NOW)).isEqualTo(new NextStep.LookAgain());
        assertThat(Planner.afterLooking(sent, Optional.of(cluster(OURS.toString(), "DELETING", false)), NOW))
                .isEqualTo(new NextStep.LookAgain());
    }

    @Test
    void a_deletion_of_which_atlas_knows_nothing_is_asked_for_once_more() {
        var deletion = change(ChangeKind.DELETE, ChangeStatus.SENT, 1);
        var creation = change(ChangeKind.CREATE, ChangeStatus.SENT, 1);
        var there = Optional.of(cluster(OURS.toString(), "IDLE", false));

        assertThat(Planner.afterLooking(deletion, there, NOW)).isEqualTo(new NextStep.CleanUp());
        assertThat(Planner.afterLooking(creation, there, NOW)).isEqualTo(new NextStep.LookAgain());
        assertThat(Planner.afterLooking(deletion, Optional.of(cluster(NOBODYS, "IDLE", false)), NOW))
                .isEqualTo(new NextStep.LookAgain());
    }

    @Test
    void a_creation_waits_until_what_never_came_up_has_gone() {
        assertThat(Planner.afterLooking(
                        due(ChangeKind.CREATE), Optional.of(cluster(OURS.toString(), "DELETING", false)), NOW))
                .isEqualTo(new NextStep.LookAgain());
    }

    @Test
    void what_waits_is_looked_at_only_to_end_it() {
        assertThat(Planner.beforeLooking(change(ChangeKind.CREATE, ChangeStatus.WAITING, 0), NOW))
                .hasValue(new NextStep.Expire());
    }

    @Test
    void a_withdrawn_request_that_atlas_never_heard_of_needs_no_look() {
        assertThat(Planner.beforeLooking(withdrawn(0), NOW)).hasValue(new NextStep.Nothing());
        assertThat(Planner.beforeLooking(withdrawn(1), NOW)).isEmpty();
    }

    @Test
    void a_creation_that_made_way_for_something_else_leaves_nothing_to_clean_up() {
        var superseded = withdrawn(1);

        assertThat(Planner.beforeLooking(superseded, NOW)).isEmpty();
        assertThat(Planner.beforeLooking(alive(superseded), NOW)).hasValue(new NextStep.Nothing());
    }

    @Test
    void a_deletion_takes_the_logins_first_and_then_waits_until_it_cannot_be_undone() {
        var week = NOW.plus(Duration.ofDays(7));

        assertThat(Planner.beforeLooking(deletion(week, false), NOW)).hasValue(new NextStep.RemoveLogins());
        assertThat(Planner.beforeLooking(deletion(week, true), NOW)).isEmpty();
        assertThat(Planner.beforeLooking(deletion(week, true), week)).isEmpty();
        assertThat(Planner.afterLooking(deletion(week, true), seen(false), NOW)).isEqualTo(new NextStep.Rest());
        assertThat(Planner.afterLooking(deletion(week, true), seen(true), NOW)).isEqualTo(new NextStep.WaitUntil(week));
        assertThat(Planner.afterLooking(deletion(week, true), Optional.empty(), NOW))
                .isEqualTo(new NextStep.WaitUntil(week));
        assertThat(Planner.afterLooking(deletion(week, true), seen(true), week)).isEqualTo(new NextStep.Delete());
    }

    @Test
    void what_is_busy_while_it_is_being_retired_is_looked_at_again() {
        var retiring = deletion(NOW.plus(Duration.ofDays(7)), true);

        assertThat(Planner.afterLooking(retiring, Optional.of(cluster(OURS.toString(), "UPDATING", false)), NOW))
                .isEqualTo(new NextStep.LookAgain());
    }

    @Test
    void a_deletion_rests_from_the_last_login_to_the_day_on_which_it_cannot_be_undone() {
        var week = NOW.plus(Duration.ofDays(7));

        assertThat(Planner.isResting(deletion(week, false), NOW)).isFalse();
        assertThat(Planner.isResting(deletion(week, true), NOW)).isTrue();
        assertThat(Planner.isResting(deletion(week, true), week)).isFalse();
        assertThat(Planner.isResting(due(ChangeKind.PAUSE), NOW)).isFalse();
    }

    private static Optional<AtlasCluster> seen(boolean paused) {
        return Optional.of(cluster(OURS.toString(), "IDLE", paused));
    }

    static Assignment due(ChangeKind kind) {
        return change(kind, ChangeStatus.DUE, 0);
    }

    private static Assignment withdrawn(int tries) {
        return change(ChangeKind.CREATE, ChangeStatus.WITHDRAWN, tries);
    }

    private static Assignment givenUp() {
        return change(ChangeKind.CREATE, ChangeStatus.FAILED, 1);
    }

    private static Assignment change(ChangeKind kind, ChangeStatus status, int tries) {
        return assignment(kind, status, tries, NOW, true, null, "M20", 20);
    }

    private static Assignment deletion(Instant notBefore, boolean loginsRemoved) {
        return assignment(ChangeKind.DELETE, ChangeStatus.DUE, 0, notBefore, loginsRemoved, null, null, null);
    }

    private static Assignment with(Assignment asked, String instanceSize, Integer storage) {
        return assignment(asked.kind(), asked.status(), 0, NOW, true, null, instanceSize, storage);
    }

    private static Assignment seenAs(String atlasId, Assignment asked) {
        return assignment(asked.kind(), asked.status(), 0, NOW, true, atlasId, null, null);
    }

    private static Assignment alive(Assignment asked) {
        return assignment(asked.kind(), asked.status(), 1, NOW, true, false, null, null, null);
    }

    private static Assignment assignment(
            ChangeKind kind,
            ChangeStatus status,
            int tries,
            Instant notBefore,
            boolean loginsRemoved,
            String atlasId,
            String instanceSize,
            Integer storage) {
        var ended = status == ChangeStatus.WITHDRAWN;
        return assignment(kind, status, tries, notBefore, loginsRemoved, ended, atlasId, instanceSize, storage);
    }

    private static Assignment assignment(
            ChangeKind kind,
            ChangeStatus status,
            int tries,
            Instant notBefore,
            boolean loginsRemoved,
            boolean ended,
            String atlasId,
            String instanceSize,
            Integer storage) {
        return new Assignment(
                1,
                kind,
                status,
                tries,
                tries > 0,
                false,
                notBefore,
                loginsRemoved,
                atlasId,
                ended,
                OURS,
                "orders-cart",
                WANTED,
                WANTED,
                false,
                "64a000000000000000000001",
                new Placement("AWS", "EU_CENTRAL_1", "8.0", true, false),
                instanceSize,
                storage,
                kind == ChangeKind.RESTORE ? "tag:environment" : null,
                LATE,
                null);
    }

    private static AtlasCluster cluster(String tag, String state, boolean paused) {
        return new AtlasCluster(
                "a1",
                "64a000000000000000000001",
                "orders-cart",
                false,
                state,
                paused,
                "M10",
                10.0,
                "AWS",
                "EU_CENTRAL_1",
                "8.0.12",
                "8.0",
                null,
                null,
                NOW,
                tag.isEmpty() ? Map.of() : Map.of(AtlasTags.OURS, tag),
                false);
    }
}
