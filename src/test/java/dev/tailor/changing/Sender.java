package dev.tailor.changing;

import dev.tailor.Page;
import dev.tailor.Visitor;
import java.util.HashMap;
import java.util.Map;

/** Sends forms that stand on pages of other rooms, with their token; reads what the next page says about it. */
record Sender(Visitor visitor) {
    static Sender named(String person) {
        return new Sender(Visitor.named(person));
    }

    Page send(String path, Map<String, String> fields) {
        var whole = new HashMap<>(fields);
        whole.put(
                "csrf-token",
                visitor.open("/clusters").the("input[name=csrf-token]").val());
        return visitor.post(path, whole);
    }

    /** The sentence that the last answer left. */
    String told() {
        return visitor.open("/clusters").text("main [role=status]");
    }
}
