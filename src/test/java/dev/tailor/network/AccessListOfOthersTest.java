package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What time, and others in Atlas itself, do to an access list is found by reading it. */
@QuarkusTest
@Tag("PN-10")
class AccessListOfOthersTest extends AtAccessList {
    @Inject
    AccessListReading reading;

    @Inject
    Projects projects;

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
        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "", EntryLifetime.HOUR.from(clock.instant())));
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
        network.letIn(world.person("dana"), cluster, wish("203.0.113.7", "", EntryLifetime.HOUR.from(clock.instant())));
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
    void every_entry_has_its_turn_to_be_asked_about_however_many_atlas_says_nothing_of() {
        world.atlas().fault(Map.of("kind", "status", "status", 404, "path", "/accessList/.*/status$"));
        copy.takeOver(
                project,
                IntStream.range(0, 50)
                        .mapToObj(n -> new AtlasAccessEntry("198.51.100." + n, null, null, "", null))
                        .toList());
        world.atlas().forgetJournal();

        for (var rounds = 0; rounds < 3; rounds++) {
            world.pass(Duration.ofMinutes(1));
            reading.statuses(project());
        }

        assertThat(world.atlas().countRequests("GET", "/status$")).isEqualTo(60);
        assertThat(IntStream.range(0, 50))
                .allMatch(n -> world.atlas().countRequests("GET", "198.51.100." + n + "%2F32/status$") > 0);
    }

    @Test
    void nothing_is_kept_of_a_project_that_is_gone() {
        assertThat(keeper.keep(-1)).isEmpty();
    }

    private Project project() {
        return QuarkusTransaction.requiringNew().call(() -> projects.findById(project));
    }
}
