package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ChangeKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    @Tag("MA-17")
    void atlas_shows_owner_purpose_and_day_and_the_labels_that_fit() {
        assertThat(Tags.of(PlannerTest.due(ChangeKind.CREATE)))
                .containsEntry("tailor-cluster", PlannerTest.OURS.toString())
                .containsEntry("clusterOwner", "Dana - dana@example.com")
                .containsEntry("clusterDescription", "Cart orders receipts")
                .containsEntry("dateCreated", "2026-11-24")
                .containsEntry("environment", "development")
                .doesNotContainKey("filled-by");
    }
}
