package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Bearer;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import dev.tailor.notice.Notices;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkiverse.mcp.server.test.McpAssured;
import io.quarkiverse.mcp.server.test.McpAssured.McpStreamableTestClient;
import io.quarkiverse.mcp.server.test.McpAssured.ToolInfo;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents at /mcp: the rights of whose token they hold, and never a password. */
@QuarkusTest
class AgentsTest {
    @TestHTTPResource("/")
    URI portal;

    @Inject
    World world;

    @Inject
    Notices notices;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void an_agent_gets_a_cluster_for_its_person() {
        var asked = call("dana", "request_cluster", Map.of("name", "orders-cart", "size", "S", "description", "Carts"));
        assertThat(json(asked).getString("state")).isEqualTo("starting");
        var unready = call("dana", "get_connection_string", Map.of("cluster", "orders-cart"));
        assertThat(unready.isError()).isTrue();
        assertThat(text(unready)).contains("orders-cart has no connection string yet: it is starting.");

        world.until(ClusterState.READY, world.named("orders-cart"));

        assertThat(json(call("dana", "get_cluster", Map.of("cluster", "orders-cart", "waitSeconds", 5)))
                        .getString("state"))
                .isEqualTo("ready");
        assertThat(json(call("dana", "get_connection_string", Map.of("cluster", "orders-cart")))
                        .getString("connectionString"))
                .startsWith("mongodb+srv://");
        assertThat(json(call("dana", "list_clusters", Map.of("search", "cart")))
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo("orders-cart");
        assertThat(json(call("dana", "list_sizes", Map.of()))
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getInteger("memoryGb"))
                .isEqualTo(2);
    }

    @Test
    void an_agent_pauses_and_resumes() {
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        assertThat(json(call("dana", "pause_cluster", Map.of("cluster", "orders-cart", "why", "Holidays")))
                        .getString("kind"))
                .isEqualTo("pause");
        world.until(ClusterState.PAUSED, cart);

        assertThat(call("dana", "resume_cluster", Map.of("cluster", "orders-cart"))
                        .isError())
                .isFalse();
        world.until(ClusterState.READY, cart);
    }

    @ParameterizedTest
    @CsvSource({
        "otto, get_cluster, 'It does not exist, or is not yours to see.'",
        "otto, pause_cluster, 'It does not exist, or is not yours to see.'",
        "nora, get_cluster, 'You are in no team yet. Your account belongs to no team that Tailor knows.'",
    })
    void outsiders_get_no_further_than_on_pages(String person, String tool, String sentence) {
        world.ready("dana", "orders-cart", "S");

        var refused = call(person, tool, Map.of("cluster", "orders-cart"));
        assertThat(refused.isError()).isTrue();
        assertThat(text(refused)).contains(sentence).containsPattern("Reference: [A-Z0-9]{4}-[A-Z0-9]{4}\\.$");
    }

    @Test
    void who_may_only_look_may_only_look() {
        world.ready("dana", "orders-cart", "S");

        assertThat(call("vic", "get_cluster", Map.of("cluster", "orders-cart")).isError())
                .isFalse();
        assertThat(call("vic", "pause_cluster", Map.of("cluster", "orders-cart"))
                        .isError())
                .isTrue();
        assertThat(Visitor.ada().open("/admin/history?act=attempt").text("tbody"))
                .contains("Vic")
                .contains("tried the tool pause_cluster")
                .doesNotContain("tried the tool get_cluster");
    }

    @Test
    void what_is_wrong_is_said_in_sentences() {
        var wrong = call("dana", "request_cluster", Map.of("name", "Orders Cart", "size", "S", "description", "Carts"));

        assertThat(wrong.isError()).isTrue();
        assertThat(text(wrong)).contains("letters");
    }

    @Test
    void no_tool_is_about_passwords() {
        var tools = new ArrayList<ToolInfo>();
        client("dana").when().toolsList(page -> tools.addAll(page.tools())).thenAssertResults();

        assertThat(tools)
                .extracting(ToolInfo::name)
                .containsExactlyInAnyOrder(
                        "list_sizes",
                        "list_clusters",
                        "get_cluster",
                        "get_connection_string",
                        "request_cluster",
                        "pause_cluster",
                        "resume_cluster");
        assertThat(tools).allMatch(tool -> !tool.inputSchema().encode().contains("password"));
    }

    @Test
    void a_browsers_session_is_not_enough() {
        for (var message : List.of(
                "{'jsonrpc':'2.0','id':1,'method':'tools/list'}",
                "{'jsonrpc':'2.0','method':'notifications/initialized'}")) {
            nobodyIsLetIn(message);
        }
    }

    private static void nobodyIsLetIn(String message) {
        assertThat(Program.inSession("dana").post("/mcp", message).status()).isEqualTo(401);
        assertThat(Program.fromPage("dana").post("/mcp", message).status()).isEqualTo(401);
        assertThat(Program.ofNobody().post("/mcp", message).status()).isEqualTo(401);
        assertThat(Program.ofNobody()
                        .with("Authorization", "Bearer nonsense")
                        .post("/mcp", message)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void while_tailor_is_read_only_agents_look_and_change_nothing() {
        var cart = world.ready("dana", "orders-cart", "S");
        notices.announce(world.person("ada"), notices.now().version(), "", true);

        assertThat(text(call("dana", "pause_cluster", Map.of("cluster", "orders-cart"))))
                .startsWith("Nothing can be asked for at present. Tailor is read-only");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(call("dana", "get_cluster", Map.of("cluster", "orders-cart")).isError())
                .isFalse();
    }

    @Test
    void a_token_does_no_more_than_its_scope_covers() {
        world.ready("dana", "orders-cart", "S");

        var reader = AccessTokens.program("dana", "read");
        assertThat(calling(reader, "pause_cluster"))
                .contains("\"isError\":true")
                .contains("This token lacks the scope request");
        assertThat(calling(reader, "get_cluster"))
                .doesNotContain("\"isError\":true")
                .contains("orders-cart");
        assertThat(calling(AccessTokens.program("dana", "request"), "pause_cluster"))
                .doesNotContain("\"isError\":true");
    }

    private static String calling(Program program, String tool) {
        var call = "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'" + tool
                + "','arguments':{'cluster':'orders-cart'}}}";
        return program.with("Accept", "application/json, text/event-stream")
                .post("/mcp", call)
                .body();
    }

    @Test
    void only_messages_are_answered() {
        assertThat(Program.of("dana").get("/mcp").status()).isEqualTo(405);
        assertThat(Program.of("dana").get("/mcp/sse").status()).isEqualTo(404);
        assertThat(Program.of("dana").post("/mcp/messages/1", "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'jsonrpc':'2.0','id':1,'method':'tools/call'} | -32602
            {'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'no_such_tool'}} | -32602
            {'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'list_sizes'}} | memoryGb
            {'jsonrpc':'2.0','id':1,'method':'no/such'} | -32601
            [{'jsonrpc':'2.0','id':1,'method':'ping'}] | -32600
            {'jsonrpc':'2.0','id':null,'method':'tools/list'} | -32600
            {'jsonrpc':'2.0','id':1,'method':'tools/call','result':1} | -32600
            """)
    void every_message_is_answered(String message, String said) {
        var answer = Program.of("dana")
                .with("Accept", "application/json, text/event-stream")
                .post("/mcp", message);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'jsonrpc':'2.0','method':'notifications/initialized'}",
                "{'jsonrpc':'2.0','id':7,'result':{}}",
                "{'jsonrpc':'2.0','id':7,'error':{'code':1,'message':'No'}}"
            })
    void what_wants_no_answer_is_taken_at_once(String message) {
        assertThat(Program.of("dana")
                        .with("Accept", "application/json, text/event-stream")
                        .post("/mcp", message)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void any_replica_answers_the_next_message() {
        var answer = Program.of("dana")
                .with("Accept", "application/json, text/event-stream")
                .with("Mcp-Session-Id", "of-another-replica")
                .post("/mcp", "{'jsonrpc':'2.0','id':1,'method':'tools/list'}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("request_cluster");
    }

    private McpStreamableTestClient client(String person) {
        return McpAssured.newStreamableClient()
                .setBaseUri(portal)
                .setMcpPath("/mcp")
                .setAdditionalHeaders(message ->
                        MultiMap.caseInsensitiveMultiMap().add("Authorization", "Bearer " + Bearer.of(person)))
                .build()
                .connect();
    }

    private ToolResponse call(String person, String tool, Map<String, Object> arguments) {
        var heard = new ArrayList<ToolResponse>();
        client(person).when().toolsCall(tool, arguments, heard::add).thenAssertResults();
        return heard.get(0);
    }

    private static JsonObject json(ToolResponse answer) {
        assertThat(answer.isError()).as(() -> text(answer)).isFalse();
        return JsonObject.mapFrom(answer.structuredContent());
    }

    private static String text(ToolResponse answer) {
        return List.copyOf(answer.content()).get(0).asText().text();
    }
}
