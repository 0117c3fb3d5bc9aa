package dev.tailor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/** A page that tests have to try what all pages share, and to fail in every way that pages fail. */
@Path("/probe")
@Authenticated
public class ProbePage {
    static final Instant MOMENT = Instant.parse("2026-11-24T10:44:02Z");

    @CheckedTemplate(basePath = "probe")
    static class Templates {
        static native TemplateInstance show(
                String name, Instant moment, BigDecimal cost, int memory, Map<String, String> errors);
    }

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        return Templates.show(
                "<b>O'Hara & \"Co\"</b>",
                MOMENT,
                new BigDecimal("1108.4"),
                2,
                Map.of("name", "Choose another <name>."));
    }

    @POST
    public Response send(@RestForm String name) {
        flash.say("Tailor has “" + name + "”.");
        return Response.seeOther(URI.create("/probe")).build();
    }

    @GET
    @Path("/broken")
    @Recorded("looked at what is broken")
    public Response broken() {
        throw new IllegalStateException("the secret of the house");
    }

    @GET
    @Path("/forbidden")
    public Response forbidden() {
        throw new ForbiddenException();
    }

    @GET
    @Path("/no-database")
    @Recorded("looked at what needs a database")
    public Response noDatabase() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    @GET
    @Path("/told")
    public Response told() {
        throw new Failed(Failure.of(502, "no-atlas", "Atlas can’t be reached", "It gave no answer within 10 s.")
                .telling("Your clusters", "They run on.")
                .leadingTo("Try again", "/probe/told"));
    }

    /** Without any rule: nobody may. */
    @Path("/unruled")
    public static class Unruled {
        @GET
        @Produces("text/html")
        public String show() {
            return "open";
        }
    }
}
