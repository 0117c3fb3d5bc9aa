package dev.tailor.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.AtlasAccessEntry;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Removals are made until Atlas keeps them, and taken back as long as it has not heard of them. */
@QuarkusTest
@Tag("PN-10")
class AccessListRemovalTest extends AtAccessList {
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
                        400,
                        "errorCode",
                        "CANNOT_DELETE_PRIVATE_ENTRY",
                        "method",
                        "DELETE",
                        "times",
                        1));
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());

        keeper.keep(project);

        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.ACTIVE);
        assertThat(entry(OFFICE).trouble()).startsWith("Not removed: ");
        world.pass(Duration.ofDays(2));
        keeper.keep(project);
        assertThat(entry(OFFICE).trouble()).isNull();
    }

    @Test
    void while_tailor_is_kept_out_a_removal_waits_and_says_why() {
        notAllowed("DELETE", 403);
        network.remove(world.person("ada"), cluster, entry(OFFICE).id());

        assertThat(keeper.keep(project)).hasValue(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(entry(OFFICE).status()).isEqualTo(EntryStatus.REMOVING);
        assertThat(entry(OFFICE).trouble()).startsWith("The portal's key may not do this");
        world.atlas().noFaults();
        keeper.keep(project);

        assertThat(inAtlas()).isEmpty();
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
    void a_removal_can_be_taken_back_before_atlas_hears_of_it() {
        letIn("203.0.113.7");
        keeper.keep(project);
        network.remove(world.person("dana"), cluster, entry("203.0.113.7").id());
        letIn("203.0.113.7");

        keeper.keep(project);

        assertThat(inAtlas()).contains("203.0.113.7");
        assertThat(world.atlas().countRequests("DELETE", "accessList")).isZero();
    }
}
