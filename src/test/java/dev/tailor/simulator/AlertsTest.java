package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest extends SimulatorTest {
    private static final String ALERTS = "/groups/" + AtlasAccount.ORDERS + "/alerts";
    private static final String FULL_DISK = ALERTS + "/67a000000000000000000001";
    private static final String PROJECT_WIDE = ALERTS + "/67a000000000000000000003";

    @ParameterizedTest
    @CsvSource({"OPEN, 3", "TRACKING, 1", "CLOSED, 2"})
    @Tag("PA-17")
    void alerts_are_listed_by_status_newest_first(String status, int expected) {
        var alerts = atlas.get(ALERTS + "?status=" + status).json();

        assertThat(alerts.path("totalCount").asInt()).isEqualTo(expected);
        assertThat(alerts.path("results").findValuesAsText("status")).containsOnly(status);
        assertThat(reversed(alerts.path("results").findValuesAsText("created"))).isSorted();
    }

    @Test
    @Tag("PA-17")
    void without_a_status_all_of_them_are_listed() {
        assertThat(atlas.get(ALERTS).json().path("totalCount").asInt()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BURNING", "open", ""})
    @Tag("PA-17")
    void there_are_no_other_statuses(String status) {
        assertThat(atlas.get(ALERTS + "?status=" + status).verdict()).isEqualTo("400 INVALID_ENUM_VALUE");
    }

    @Test
    @Tag("PA-17")
    void long_lists_come_in_pages_that_keep_the_status() {
        IntStream.range(0, 120).forEach(number -> raise("{'eventTypeName':'NO_PRIMARY'}"));

        var second =
                atlas.get(ALERTS + "?status=OPEN&itemsPerPage=50&pageNum=2").json();

        assertThat(second.path("results")).hasSize(50);
        assertThat(second.path("links").findValuesAsText("href"))
                .anyMatch(next -> next.endsWith("/alerts?status=OPEN&pageNum=3&itemsPerPage=50"));
    }

    @Test
    @Tag("PA-18")
    void an_open_alert_may_lack_what_others_have() {
        var alert = atlas.get(PROJECT_WIDE);

        assertThat(alert.status()).isEqualTo(200);
        assertThat(alert.text("eventTypeName")).isEqualTo("USERS_WITHOUT_MULTI_FACTOR_AUTH");
        assertThat(alert.text("groupId")).isEqualTo(AtlasAccount.ORDERS);
        assertThat(alert.json().fieldNames())
                .toIterable()
                .doesNotContain("resolved", "currentValue", "hostnameAndPort", "clusterName", "acknowledgedUntil");
    }

    @Test
    @Tag("PA-18")
    void an_alert_that_is_not_there_is_404() {
        assertThat(atlas.get(ALERTS + "/67a0000000000000000000ff").verdict()).isEqualTo("404 ALERT_NOT_FOUND");
        assertThat(atlas.patch(ALERTS + "/67a0000000000000000000ff", "{'unacknowledgeAlert':true}")
                        .verdict())
                .isEqualTo("404 ALERT_NOT_FOUND");
        assertThat(atlas.get(ALERTS + "/none").verdict()).isEqualTo("400 PATH_PARAM_PARSE_ERROR");
    }

    @Test
    @Tag("PA-19")
    void an_acknowledgement_is_told_with_who_made_it() {
        var answer = atlas.patch(
                FULL_DISK,
                "{'acknowledgedUntil':'2126-11-30T12:00:00+02:00','acknowledgementComment':'More storage tonight'}");

        assertThat(answer.status()).isEqualTo(200);
        var again = atlas.get(FULL_DISK);
        assertThat(again.text("acknowledgedUntil")).isEqualTo("2126-11-30T10:00:00Z");
        assertThat(again.text("acknowledgementComment")).isEqualTo("More storage tonight");
        assertThat(again.text("acknowledgingUsername")).isEqualTo(Credentials.CLIENT_ID);
        assertThat(again.text("status")).isEqualTo("OPEN");
    }

    @Test
    @Tag("PA-21")
    void an_acknowledgement_is_taken_back_by_word_or_by_a_past_date() {
        acknowledge();
        atlas.patch(FULL_DISK, "{'unacknowledgeAlert':true}");
        assertThat(atlas.get(FULL_DISK).json().fieldNames())
                .toIterable()
                .doesNotContain("acknowledgedUntil", "acknowledgementComment", "acknowledgingUsername");

        acknowledge();
        atlas.patch(FULL_DISK, "{'acknowledgedUntil':'2001-01-01T00:00:00Z'}");
        assertThat(atlas.get(FULL_DISK).text("acknowledgedUntil")).isEqualTo("2001-01-01T00:00:00Z");
        assertThat(atlas.get(FULL_DISK).json().has("acknowledgementComment")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                                                        | MISSING_ATTRIBUTE",
                "{'acknowledgedUntil':7}                                                   | INVALID_ATTRIBUTE",
                "{'acknowledgedUntil':'tomorrow'}                                          | INVALID_DATE_FORMAT",
                "{'acknowledgedUntil':'2126-01-01T00:00:00Z','acknowledgementComment':'%s'} | VALIDATION_ERROR"
            })
    @Tag("PA-19")
    void what_atlas_does_not_take_changes_nothing(String body, String code) {
        assertThat(atlas.patch(FULL_DISK, body.replace("%s", "x".repeat(201))).verdict())
                .isEqualTo("400 " + code);
        assertThat(atlas.get(FULL_DISK).json().has("acknowledgedUntil")).isFalse();
    }

    @Test
    void reading_and_acknowledging_have_their_own_versions() {
        assertThat(atlas.get(FULL_DISK).header("Content-Type")).startsWith("application/vnd.atlas.2023-01-01+json");
        assertThat(acknowledge().header("Content-Type")).startsWith("application/vnd.atlas.2024-05-30+json");
        assertThat(atlas.get(FULL_DISK).header("RateLimit-Limit")).isEqualTo("1200");
    }

    @Test
    void alerts_are_raised_changed_closed_and_lost_by_hand() {
        var raised = raise("{'eventTypeName':'NO_PRIMARY','clusterName':'orders-cart'}");
        var one = "/" + raised.text("id");
        assertThat(atlas.get(ALERTS + one).text("status")).isEqualTo("OPEN");

        atlas.advance(90);
        control("PATCH", one, "{'currentValue':{'number':12.5,'units':'RAW'},'status':'CLOSED'}");
        var closed = atlas.get(ALERTS + one);
        assertThat(closed.text("resolved")).isEqualTo(closed.text("updated")).isNotEqualTo(closed.text("created"));
        assertThat(closed.json().path("currentValue").path("number").asDouble()).isEqualTo(12.5);

        control("PATCH", one, "{'status':'OPEN','clusterName':null}");
        assertThat(atlas.get(ALERTS + one).json().has("resolved")).isFalse();
        assertThat(atlas.get(ALERTS + one).json().has("clusterName")).isFalse();

        control("DELETE", one, "");
        assertThat(atlas.get(ALERTS + one).status()).isEqualTo(404);
    }

    @Test
    void alerts_outlive_a_restart(@TempDir Path folder) {
        var options = SimulatorOptions.frozen().withSample(true).withState(folder.resolve("state.json"));
        try (var first = Simulator.start(options)) {
            var account = new AtlasAccount(first.baseUri()).signIn();
            account.patch(FULL_DISK, "{'acknowledgedUntil':'2126-11-30T12:00:00Z'}");
        }
        try (var second = Simulator.start(options)) {
            var account = new AtlasAccount(second.baseUri()).signIn();
            assertThat(account.get(FULL_DISK).text("acknowledgedUntil")).isEqualTo("2126-11-30T12:00:00Z");
        }
    }

    private AtlasAccount.Reply acknowledge() {
        return atlas.patch(
                FULL_DISK, "{'acknowledgedUntil':'2126-11-30T12:00:00Z','acknowledgementComment':'More storage'}");
    }

    private AtlasAccount.Reply raise(String body) {
        return control("POST", "", body);
    }

    private AtlasAccount.Reply control(String method, String path, String body) {
        var answer = atlas.control(method, "/alerts/" + AtlasAccount.ORDERS + path, body);
        assertThat(answer.status()).isLessThan(300);
        return answer;
    }

    private static List<String> reversed(List<String> list) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> list.get(list.size() - 1 - place))
                .toList();
    }
}
