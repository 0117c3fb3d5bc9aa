package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent's message has to be like, so that it is answered. */
class AgentMessagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'id':7,'method':'tools/call'}                                            | -32602 | tools/call needs params.name, which is a text.
            {'id':7,'method':'tools/call','params':null}                              | -32602 | tools/call needs params.name, which is a text.
            {'id':7,'method':'tools/call','params':[]}                                | -32602 | params is an object.
            {'id':7,'method':'tools/call','params':'list_sizes'}                      | -32602 | params is an object.
            {'id':7,'method':'tools/call','params':{}}                                | -32602 | tools/call needs params.name, which is a text.
            {'id':7,'method':'tools/call','params':{'name':5}}                        | -32602 | tools/call needs params.name, which is a text.
            {'id':7,'method':'tools/call','params':{'name':'x','arguments':[]}}       | -32602 | params.arguments is an object.
            {'id':7,'method':'tools/list','params':{'_meta':'x'}}                     | -32602 | params._meta is an object.
            {'id':7,'method':'initialize','params':{'protocolVersion':'2025-06-18'}}  | -32602 | initialize needs params.clientInfo.name, which is a text.
            {'id':7,'method':'logging/setLevel'}                                      | -32602 | logging/setLevel needs params.level, which is a text.
            {'id':7}                                                                  | -32600 | Name the method.
            {'id':7,'method':['tools/call']}                                          | -32600 | Name the method.
            {'id':7,'method':'tools/list','result':1}                                 | -32600 | A request has no result and no error.
            """)
    void what_can_not_be_answered_is_refused_with_its_id(String message, int code, String words) {
        var refusal = AgentMessages.refusal(parsed(message)).orElseThrow();
        assertThat(refusal)
                .isEqualTo(new JsonObject()
                        .put("jsonrpc", "2.0")
                        .put("id", 7)
                        .put("error", new JsonObject().put("code", code).put("message", words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':7,'method':'tools/call','params':{'name':'list_sizes'}}",
                "{'id':'a','method':'tools/call','params':{'name':'list_sizes','arguments':{},'_meta':{}}}",
                "{'id':7,'method':'tools/list'}",
                "{'id':7,'method':'ping','params':{}}",
                "{'id':7,'method':'no/such'}",
                "{'id':7,'method':'initialize','params':{'protocolVersion':'1','clientInfo':{'name':'a','version':'1'}}}",
                "5"
            })
    void what_the_protocol_answers_is_left_to_it(String message) {
        assertThat(AgentMessages.refusal(parsed(message))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "[1]", "{}"})
    void an_id_that_is_neither_text_nor_number_is_refused(String id) {
        var refusal = AgentMessages.refusal(parsed("{'id':" + id + ",'method':'ping'}"))
                .orElseThrow();
        assertThat(refusal.getValue("id")).isNull();
        assertThat(refusal.getJsonObject("error").getString("message")).isEqualTo("The id is a text or a number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'id':7,'method':'ping'}]"})
    void several_at_once_are_refused(String batch) {
        var refusal = AgentMessages.refusal(parsed(batch)).orElseThrow();
        assertThat(refusal.getJsonObject("error").getString("message")).isEqualTo("Send one message at a time.");
    }

    private static Object parsed(String message) {
        return Json.decodeValue(message.replace('\'', '"'));
    }
}
