package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever Atlas loses, refuses and leaves unanswered: the list becomes what was asked for, or the page says why not. */
@QuarkusTest
@Tag("PN-10")
class AccessListKeeperTest {
    private static final String OFFICE = "10.20.0.0/16";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    NetworkAccess network;

    @Inject
    AccessListKeeper keeper;

    @Inject
    AccessListCopy copy;

    @Inject
    EntryList list;

    @Inject
    AccessNotes notes;

    @Inject
    AtlasAccessList accessList;

    Cluster cluster;
    long project;

    @BeforeEach
    void begin() {
        world.reset();
        clock.set(world.atlas().now());
        cluster = world.ready("dana", "orders-cart", "S");
        project = cluster.project().id();
        keeper.keep(project);
    }

    @Test
    void an_addition_that_atlas_loses_is_made_again() {
        world.atlas().fault("lost-write", 2, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ASKED);
        keeper.keep(project);
        keeper.keep(project);

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.7");
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
    }

    @Test
    void what_atlas_loses_ten_times_is_given_up() {
        world.atlas().fault("lost-write", 20, "POST", "accessList");
        letIn("203.0.113.7");

        for (int pass = 0; pass < 11; pass++) {
            keeper.keep(project);
        }

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(entry("203.0.113.7").trouble()).isEqualTo("Atlas said yes 10 times, and did not keep it.");
        assertThat(entry("203.0.113.7").reference()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(world.atlas().countRequests("POST", "accessList")).isEqualTo(10);
    }

    @Test
    void while_atlas_is_away_nothing_is_given_up() {
        letIn("203.0.113.7");
        world.atlas().fault("html503", 15, "POST", "accessList");

        for (int pass = 0; pass < 15; pass++) {
            keeper.keep(project);
        }
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ASKED);
        assertThat(entry("203.0.113.7").trouble()).startsWith("Atlas can't be reached right now");
        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(entry("203.0.113.7").trouble()).isNull();
    }

    @Test
    void an_addition_whose_answer_is_lost_is_found_on_the_list() {
        world.atlas().fault("drop-after", 1, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
        assertThat(entry("203.0.113.7").trouble()).isNull();
        assertThat(world.atlas().countRequests("POST", "accessList")).isEqualTo(1);
    }

    @Test
    void an_addition_that_atlas_has_not_heard_of_is_made_again() {
        world.atlas().fault("drop-before", 1, "POST", "accessList");
        letIn("203.0.113.7");

        keeper.keep(project);
        assertThat(inAtlas()).containsExactly(OFFICE);
        keeper.keep(project);

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.7");
    }

    @Test
    void two_people_adding_at_once_both_end_on_the_list() {
        var dana = CompletableFuture.runAsync(() -> letIn("203.0.113.1"));
        var lena = CompletableFuture.runAsync(
                () -> network.letIn(world.person("lena"), cluster, wish("203.0.113.2", "", null)));
        CompletableFuture.allOf(dana, lena).join();

        world.work();

        assertThat(inAtlas()).containsExactlyInAnyOrder(OFFICE, "203.0.113.1", "203.0.113.2");
    }

    @Test
    void additions_follow_one_another_and_the_list_is_read_after_each() {
        letIn("203.0.113.1");
        letIn("203.0.113.2");
        world.atlas().forgetJournal();

        keeper.keep(project);

        assertThat(world.atlas().journal().stream()
                        .map(call -> call.path("method").asText())
                        .limit(4))
                .containsExactly("POST", "GET", "POST", "GET");
    }

    @Test
    void an_entry_is_removed_by_its_encoded_block() {
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());
        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.REMOVING);

        keeper.keep(project);

        assertThat(inAtlas()).isEmpty();
        assertThat(list.of(project, "")).isEmpty();
        assertThat(world.atlas().countRequests("DELETE", "accessList/10\\.20\\.0\\.0%2F16"))
                .isEqualTo(1);
    }

    @Test
    void a_removal_that_atlas_loses_is_made_again() {
        world.atlas().fault("lost-write", 1, "DELETE", "accessList");
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());

        keeper.keep(project);
        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.REMOVING);
        keeper.keep(project);

        assertThat(inAtlas()).isEmpty();
        assertThat(list.of(project, "")).isEmpty();
    }

    @Test
    void a_removal_whose_answer_is_lost_is_done() {
        world.atlas().fault("drop-after", 1, "DELETE", "accessList");
        world.atlas().fault("html503", 3, "GET", "accessList$");
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());

        keeper.keep(project);
        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.REMOVING);
        keeper.keep(project);

        assertThat(list.of(project, "")).isEmpty();
        assertThat(notes.newest(project, 1))
                .extracting(AccessNote::what)
                .containsExactly("took 10.20.0.0/16 off the list");
    }

    @Test
    void a_removal_that_atlas_refuses_leaves_the_entry_and_says_why() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        403,
                        "errorCode",
                        "ACCESS_FORBIDDEN",
                        "method",
                        "DELETE",
                        "times",
                        1));
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());

        keeper.keep(project);

        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(entry(OFFICE).trouble()).startsWith("Not removed: The portal's key may not do this");
        world.pass(Duration.ofDays(2));
        keeper.keep(project);
        assertThat(entry(OFFICE).trouble()).isNull();
    }

    @Test
    void comment_and_end_of_an_entry_are_changed() {
        letIn("203.0.113.7");
        keeper.keep(project);
        var tomorrow = Stay.DAY.from(clock.instant());

        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "At home", tomorrow));
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.CHANGING);
        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.PENDING);
        assertThat(accessList.find(ORDERS, "203.0.113.7")).hasValueSatisfying(there -> {
            assertThat(there.comment()).isEqualTo("At home");
            assertThat(there.deleteAfter()).isEqualTo(tomorrow);
        });
    }

    @Test
    void what_is_on_the_list_otherwise_than_asked_is_changed() {
        accessList.add(ORDERS, "203.0.113.7", "by hand");
        letIn("203.0.113.7");
        copy.takeOver(project, accessList.list(ORDERS));
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.CHANGING);

        keeper.keep(project);

        assertThat(accessList.find(ORDERS, "203.0.113.7"))
                .map(AtlasAccessEntry::comment)
                .contains("Dana via Tailor");
    }

    @Test
    void an_entry_that_has_run_out_disappears_and_the_notes_say_so() {
        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "", Stay.HOUR.from(clock.instant())));
        keeper.keep(project);
        world.pass(Duration.ofMinutes(59));
        keeper.keep(project);
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ACTIVE);

        world.pass(Duration.ofMinutes(2));
        keeper.keep(project);

        assertThat(list.of(project, "")).extracting(Entry::text).containsExactly(OFFICE);
        assertThat(notes.newest(project, 1))
                .extracting(AccessNote::who, AccessNote::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Atlas", "removed 203.0.113.7: its time was over"));
    }

    @Test
    void an_extension_that_comes_too_late_adds_the_entry_anew() {
        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "", Stay.HOUR.from(clock.instant())));
        keeper.keep(project);
        world.pass(Duration.ofHours(2));
        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "", null));
        world.atlas().fault("html503", 1, "POST", "accessList");

        keeper.keep(project);
        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(entry("203.0.113.7").expiresAt()).isNull();
    }

    @Test
    void what_others_remove_in_atlas_disappears_and_the_notes_say_so() {
        accessList.remove(ORDERS, OFFICE);

        keeper.keep(project);

        assertThat(list.of(project, "")).isEmpty();
        assertThat(notes.newest(project, 1))
                .extracting(AccessNote::what)
                .containsExactly("removed 10.20.0.0/16 in Atlas itself");
    }

    @Test
    void an_address_that_fails_is_tried_again() {
        world.atlas().fault("address-fails", 1, "POST", "accessList");
        letIn("203.0.113.7");
        keeper.keep(project);
        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.FAILED);

        network.tryAgain(world.person("dana"), cluster, entry("203.0.113.7").id());
        keeper.keep(project);
        world.pass(Duration.ofSeconds(10));
        keeper.keep(project);

        assertThat(entry("203.0.113.7").status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(entry("203.0.113.7").trouble()).isNull();
    }

    @Test
    void aws_security_groups_are_known_too_and_forgotten_when_they_go() {
        copy.takeOver(project, List.of(new AtlasAccessEntry(null, null, "sg-0abc", "Lambda", null)));
        copy.takeOver(project, List.of(new AtlasAccessEntry(null, null, "sg-0abc", "Functions", null)));
        assertThat(list.of(project, ""))
                .extracting(Entry::text, Entry::comment)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sg-0abc", "Functions"));

        copy.takeOver(project, List.of());
        assertThat(list.of(project, "")).isEmpty();
    }

    @Test
    void an_admin_removes_a_security_group() {
        copy.takeOver(project, List.of(new AtlasAccessEntry(null, null, "sg-0abc", "Lambda", null)));
        network.remove(world.person("ada"), cluster, entry("sg-0abc").id());

        keeper.keep(project);

        assertThat(world.atlas().countRequests("DELETE", "accessList/sg-0abc")).isEqualTo(1);
        assertThat(list.of(project, "")).extracting(Entry::text).containsExactly(OFFICE);
    }

    @Test
    void nothing_is_kept_of_a_project_that_is_gone() {
        assertThat(keeper.keep(-1)).isEmpty();
    }

    @Test
    void a_removal_can_be_taken_back_before_atlas_hears_of_it() {
        letIn("203.0.113.7");
        keeper.keep(project);
        network.remove(world.person("dana"), cluster, entry("203.0.113.7").id());
        letIn("203.0.113.7");

        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(world.atlas().countRequests("DELETE", "accessList")).isZero();
    }

    @Test
    void atlas_is_left_alone_as_long_as_it_asks() {
        world.atlas().fault(Map.of("kind", "rate-limited", "retryAfter", 40, "method", "POST", "path", "accessList"));
        letIn("203.0.113.7");

        assertThat(keeper.keep(project)).hasValue(clock.instant().plusSeconds(40));
    }

    private String letIn(String address) {
        return network.letIn(world.person("dana"), cluster, wish(address, "", null));
    }

    private static NewEntry wish(String address, String comment, Instant until) {
        return new NewEntry(((TypedAddress.Good) TypedAddress.of(address)).range(), comment, until);
    }

    private Entry entry(String text) {
        return list.of(project, "").stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not known"));
    }

    private List<String> inAtlas() {
        return accessList.list(ORDERS).stream().map(AtlasAccessEntry::entry).toList();
    }
}
