package dev.tailor.simulator;

import io.vertx.core.buffer.Buffer;
import java.util.function.Supplier;

/** Writes answers, and notes each in the journal before the client can know of it. */
final class Responses {
    private static final String HTML = "<html><head><title>503 Service Temporarily Unavailable</title></head>"
            + "<body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>";

    private final Journal journal;

    Responses(Journal journal) {
        this.journal = journal;
    }

    /** Answers, unless a fault keeps the call from it or the answer from the client. */
    void finish(Call call, Supplier<Answer> answer) {
        if (call.fault() instanceof Fault.DroppedBefore) {
            drop(call);
        } else if (call.fault() instanceof Fault.Page) {
            sendPage(call);
        } else if (call.fault() instanceof Fault.DroppedAfter) {
            answer.get();
            drop(call);
        } else {
            send(call, answer.get());
        }
    }

    void send(Call call, Answer answer) {
        journal.note(call, answer.status());
        var response = call.request().response().setStatusCode(answer.status());
        response.putHeader("Content-Type", "application/json");
        answer.headers().forEach(response::putHeader);
        if (answer.body() == null) {
            response.headers().remove("Content-Type");
            response.end();
        } else {
            response.end(Buffer.buffer(Json.bytes(enveloped(call, answer).body(), call.flag("pretty"))));
        }
    }

    /** A page from a proxy on the way, which knows nothing of JSON. */
    private void sendPage(Call call) {
        journal.note(call, 503);
        call.request()
                .response()
                .setStatusCode(503)
                .putHeader("Content-Type", "text/html")
                .end(HTML);
    }

    /** Closes the connection without a word. */
    private void drop(Call call) {
        journal.note(call, 0);
        call.request().connection().close();
    }

    private static Answer enveloped(Call call, Answer answer) {
        if (!call.flag("envelope")) {
            return answer;
        }
        var envelope = Json.object().put("status", answer.status());
        envelope.set("content", answer.body());
        return new Answer(answer.status(), envelope, answer.headers());
    }
}
