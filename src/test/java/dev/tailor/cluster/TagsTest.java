package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TagsTest {
    static final UUID OURS = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    @Tag("MA-17")
    void atlas_shows_owner_purpose_and_day_and_the_labels_that_fit() {
        var dana = new Somebody("dana", "Dana", "dana@example.com");
        var labels = Map.of("environment", "development", "filled-by", "Mira’s script");
        var day = Instant.parse("2026-11-24T09:00:00Z");

        assertThat(Tags.of(OURS, dana, "Cart: orders, receipts", day, labels))
                .containsEntry("tailor-cluster", OURS.toString())
                .containsEntry("clusterOwner", "Dana - dana@example.com")
                .containsEntry("clusterDescription", "Cart orders receipts")
                .containsEntry("dateCreated", "2026-11-24")
                .containsEntry("environment", "development")
                .doesNotContainKey("filled-by");
    }

    @Test
    void an_edit_changes_only_what_was_edited() {
        var told = Map.of("environment", "test", "team", "orders", "phase", "trial");
        var wanted = Map.of("environment", "live", "phase", "trial", "billing", "4711");
        var have = Map.of("environment", "test", "team", "orders", "phase", "pilot", "scanned-by", "audit");

        assertThat(Tags.edited(told, wanted, have))
                .isEqualTo(Map.of("environment", "live", "phase", "pilot", "billing", "4711", "scanned-by", "audit"));
    }

    @Test
    void what_others_have_changed_meanwhile_is_left_to_a_person() {
        assertThat(Tags.edited(Map.of("phase", "trial"), Map.of("phase", "live"), Map.of("phase", "pilot")))
                .isEqualTo(Map.of("phase", "pilot"));
    }
}
