package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasClustersTest {
    private static final Duration A_CREATION = Duration.ofMinutes(30);

    @Inject
    AtlasClusters clusters;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
    }

    @Test
    void a_new_cluster_is_being_created_and_has_no_address_yet() {
        var cluster = clusters.create(ORDERS, cart("M10", 12));
        assertThat(cluster.stateName()).isEqualTo("CREATING");
        assertThat(cluster.connectionString()).isEmpty();
        assertThat(cluster.instanceSize()).isEqualTo("M10");
        assertThat(cluster.diskSizeGB()).isEqualTo(12);
        assertThat(cluster.tags()).containsExactly(Map.entry("owner", "Dana Diaz - dana@example.com"));
        assertThat(cluster.flex()).isFalse();
        assertThat(cluster.createDate()).isEqualTo(simulator.now().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void in_time_it_is_idle_and_has_its_address() {
        clusters.create(ORDERS, cart("M10", null));
        simulator.advance(A_CREATION);
        var cluster = clusters.find(ORDERS, "orders-cart").orElseThrow();
        assertThat(cluster.stateName()).isEqualTo("IDLE");
        assertThat(cluster.connectionString().orElseThrow()).startsWith("mongodb+srv://orders-cart.");
        assertThat(cluster.provider()).isEqualTo("AWS");
        assertThat(cluster.region()).isEqualTo("EU_CENTRAL_1");
    }

    @Test
    void a_cluster_that_is_not_there_is_empty() {
        assertThat(clusters.find(ORDERS, "nowhere")).isEmpty();
    }

    @Test
    void trouble_of_atlas_does_not_make_a_cluster_disappear() {
        simulator.fault("html503", 9, "GET", "/clusters/orders-ledger");
        assertThatThrownBy(() -> clusters.find(ORDERS, "orders-ledger")).isInstanceOf(AtlasFailure.TryLater.class);
    }

    @Test
    @Tag("PA-13")
    void a_cluster_exists_or_does_not() {
        assertThat(clusters.exists(ORDERS, "orders-ledger")).isTrue();
        assertThat(clusters.exists(ORDERS, "nowhere")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"401, UNEXPECTED_ERROR", "403, IP_ADDRESS_NOT_ON_ACCESS_LIST", "404, GROUP_NOT_FOUND", "500, TIMEOUT"})
    @Tag("PA-13")
    void only_atlass_own_word_about_the_cluster_means_that_it_does_not_exist(int status, String code) {
        simulator.fault(Map.of("kind", "status", "status", status, "errorCode", code));
        assertThatThrownBy(() -> clusters.exists(ORDERS, "nowhere")).isInstanceOf(AtlasFailure.class);
    }

    @Test
    @Tag("PA-15")
    void a_clusters_document_holds_all_that_atlas_says() {
        var document = clusters.document(ORDERS, "orders-ledger");
        assertThat(document.path("replicationSpecs").path(0).path("regionConfigs"))
                .hasSize(1);
        assertThat(document.path("links").path(0).path("rel").asText()).isEqualTo("self");
        assertThat(clusters.document(ORDERS, "orders-playground").path("providerSettings"))
                .isNotEmpty();
    }

    @Test
    @Tag("PA-15")
    void a_document_that_is_not_there_is_told_in_atlass_words() {
        assertThatThrownBy(() -> clusters.document(ORDERS, "nowhere"))
                .isInstanceOf(AtlasFailure.NotFound.class)
                .hasMessageStartingWith("404 CLUSTER_NOT_FOUND No cluster named nowhere exists in group");
    }

    @Test
    @Tag("PA-14")
    void a_page_is_asked_for_with_its_own_numbers() {
        simulator.forgetJournal();
        var page = clusters.page(ORDERS, new AtlasPageRequest(2, 3));
        assertThat(page.results()).hasSize(3);
        assertThat(page.totalCount())
                .hasValueSatisfying(count -> assertThat(count).isGreaterThan(5));
        assertThat(simulator.journal().get(0).path("query").asText())
                .contains("pageNum=2", "itemsPerPage=3", "includeCount=true");
    }

    @Test
    @Tag("PA-14")
    void the_pages_one_by_one_are_the_whole_list() {
        var first = clusters.page(ORDERS, new AtlasPageRequest(1, 3));
        var second = clusters.page(ORDERS, new AtlasPageRequest(2, 3));
        assertThat(first.results()).doesNotContainAnyElementsOf(second.results());
        assertThat(first.last()).isFalse();
        assertThat(clusters.page(ORDERS, AtlasPageRequest.FIRST).last()).isTrue();
    }

    @Test
    @Tag("PA-28")
    void a_page_out_of_bounds_reaches_nobody() {
        simulator.forgetJournal();
        assertThatThrownBy(() -> clusters.page(ORDERS, new AtlasPageRequest(1, 501)))
                .isInstanceOf(AtlasFailure.OutOfBounds.class);
        assertThat(simulator.countRequests()).isZero();
    }

    @Test
    void a_list_too_long_to_count_comes_without_its_length() {
        simulator.fault(Map.of("kind", "status", "status", 500, "errorCode", "TIMEOUT_WHILE_PAGING", "times", 1));
        simulator.forgetJournal();
        var page = clusters.page(ORDERS, AtlasPageRequest.FIRST);
        assertThat(page.results()).isNotEmpty();
        assertThat(page.totalCount()).isEmpty();
        assertThat(simulator.countRequests()).isEqualTo(2);
    }

    @Test
    void a_state_that_nobody_knows_passes_through_as_text() {
        simulator.showState(ORDERS, "orders-ledger", "DAYDREAMING");
        assertThat(clusters.find(ORDERS, "orders-ledger").orElseThrow().stateName())
                .isEqualTo("DAYDREAMING");
    }

    @Test
    void the_list_holds_both_families_and_takes_one_call_each() {
        clusters.create(ORDERS, cart(AtlasCluster.FLEX, null));
        simulator.forgetJournal();
        var names = clusters.list(ORDERS);
        assertThat(names).extracting(AtlasCluster::name).contains("orders-ledger", "orders-cart");
        assertThat(names)
                .filteredOn(AtlasCluster::flex)
                .extracting(AtlasCluster::name)
                .contains("orders-cart");
        assertThat(simulator.countRequests()).isEqualTo(2);
    }

    @Test
    void a_taken_name_is_refused_with_its_code() {
        clusters.create(ORDERS, cart("M10", null));
        assertThatThrownBy(() -> clusters.create(ORDERS, cart("M10", null)))
                .isInstanceOfSatisfying(AtlasFailure.Refused.class, refused -> assertThat(
                                refused.hasCode(AtlasCode.DUPLICATE_CLUSTER_NAME))
                        .isTrue());
    }

    @Test
    void a_create_whose_answer_is_lost_may_be_done_and_can_be_found_again() {
        simulator.fault("drop-after", 1, "POST", "/clusters");
        var lost = catchThrowableOfType(AtlasFailure.TryLater.class, () -> clusters.create(ORDERS, cart("M10", null)));
        assertThat(lost.maybeDone()).isTrue();
        assertThat(clusters.find(ORDERS, "orders-cart")).isPresent();
        assertThat(simulator.countRequests("POST", "/clusters")).isEqualTo(1);
    }

    @Test
    void a_cloud_without_room_is_a_conflict_with_its_code() {
        simulator.fault("out-of-capacity", 1, "POST", "/clusters");
        assertThatThrownBy(() -> clusters.create(ORDERS, cart("M10", null)))
                .isInstanceOfSatisfying(
                        AtlasFailure.Conflict.class, full -> assertThat(full.hasCode(AtlasCode.OUT_OF_CAPACITY))
                                .isTrue());
    }

    @Test
    void size_and_disk_change_in_one_patch() {
        var resized = clusters.resize(
                ORDERS, clusters.findDocument(ORDERS, "orders-ledger").orElseThrow(), new Resize("M20", 40));
        assertThat(resized.stateName()).isEqualTo("UPDATING");
        assertThat(resized.instanceSize()).isEqualTo("M20");
        assertThat(resized.diskSizeGB()).isEqualTo(40);
        assertThat(simulator.countRequests("PATCH", "/clusters/orders-ledger")).isEqualTo(1);
    }

    @Test
    @Tag("PN-04")
    void a_paused_cluster_takes_nothing_but_resume() {
        assertThat(clusters.pause(ORDERS, "orders-ledger").paused()).isTrue();
        simulator.advance(A_CREATION);
        assertThatThrownBy(() -> clusters.tag(ORDERS, "orders-ledger", Map.of()))
                .isInstanceOfSatisfying(AtlasFailure.Conflict.class, paused -> assertThat(
                                paused.hasCode(AtlasCode.CANNOT_UPDATE_PAUSED_CLUSTER))
                        .isTrue());
        assertThat(clusters.resume(ORDERS, "orders-ledger").paused()).isFalse();
    }

    @Test
    void tags_are_replaced() {
        var tagged = clusters.tag(ORDERS, "orders-ledger", Map.of("cost center", "4711"));
        assertThat(tagged.tags()).containsExactly(Map.entry("cost center", "4711"));
    }

    @Test
    void a_protected_cluster_is_deleted_only_without_its_protection() {
        clusters.protect(ORDERS, "orders-ledger", true);
        assertThatThrownBy(() -> clusters.delete(ORDERS, "orders-ledger"))
                .isInstanceOfSatisfying(
                        AtlasFailure.Refused.class, refused -> assertThat(refused.hasCode(AtlasCode.CLUSTER_PROTECTED))
                                .isTrue());
        clusters.protect(ORDERS, "orders-ledger", false);
        simulator.settle(ORDERS, "orders-ledger");
        simulator.showTrueState(ORDERS, "orders-ledger");
        clusters.delete(ORDERS, "orders-ledger");
        assertThat(clusters.find(ORDERS, "orders-ledger").orElseThrow().stateName())
                .isIn("DELETING", "UPDATING");
    }

    @Test
    void a_flex_cluster_is_found_tagged_and_deleted_like_any_other() {
        clusters.create(ORDERS, cart(AtlasCluster.FLEX, null));
        simulator.advance(A_CREATION);
        assertThat(clusters.find(ORDERS, "orders-cart").orElseThrow().instanceSize())
                .isEqualTo(AtlasCluster.FLEX);
        assertThat(clusters.tag(ORDERS, "orders-cart", Map.of("a", "b")).tags()).containsEntry("a", "b");
        clusters.delete(ORDERS, "orders-cart");
        simulator.advance(A_CREATION);
        assertThat(clusters.find(ORDERS, "orders-cart")).isEmpty();
    }

    private static NewAtlasCluster cart(String instanceSize, Integer diskSizeGB) {
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", true, true);
        var tags = Map.of("owner", "Dana Diaz - dana@example.com");
        return new NewAtlasCluster("orders-cart", placement, instanceSize, diskSizeGB, false, tags);
    }
}
