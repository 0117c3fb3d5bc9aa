package dev.tailor.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Parts of pages that a browser asks for again and again, and gets anew only where something has changed. */
public final class Unchanged {
    private Unchanged() {}

    /**
     * The header, as JSON for htmx, with which a page says what it shows already.
     *
     * @param tag tells two states of the part apart; letters, digits and hyphens
     */
    public static String header(String tag) {
        return "{\"If-None-Match\": \"\\\"" + tag + "\\\"\"}";
    }

    /** 304 where the browser has said that it shows this already. */
    public static Response or(Request request, String tag, Supplier<TemplateInstance> part) {
        var entity = new EntityTag(tag);
        var known = request.evaluatePreconditions(entity);
        return known == null ? Response.ok(part.get()).tag(entity).build() : known.build();
    }
}
