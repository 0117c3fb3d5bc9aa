package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Refusal;
import dev.tailor.notice.Notice;
import dev.tailor.notice.Notices;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** What administrators tell everybody, and whether anything can be asked for. */
@Path(Addresses.ROOT + "/announcement")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnouncementApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Notices notices;

    @Inject
    Fingerprint fingerprint;

    /**
     * What is announced.
     *
     * @param text may be empty
     * @param readOnly whether nothing can be asked for: what asks for something gets 503 with the kind
     *     read-only
     * @param since since when; absent where nobody has ever announced anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnnouncementJson(String text, boolean readOnly, Instant since) {
        static AnnouncementJson of(Notice notice) {
            return new AnnouncementJson(notice.text(), notice.readOnly(), notice.changedAt());
        }
    }

    /**
     * What is to be announced; what is null stays.
     *
     * @param text at most 500 characters; may be empty
     * @param readOnly whether nothing can be asked for
     */
    @Schema(
            name = "AnnouncementWish",
            examples = "{\"text\":\"Atlas works on its network at 18:00\",\"readOnly\":false}")
    public record Wish(String text, Boolean readOnly) implements Body {
        String text(Notice present) {
            return text == null ? present.text() : PlainText.of(text).strip();
        }

        boolean readOnly(Notice present) {
            return readOnly == null ? present.readOnly() : readOnly;
        }
    }

    @GET
    @APIResponseSchema(value = AnnouncementJson.class, responseCode = "200", responseDescription = "What is announced")
    public Response get() {
        return answer(notices.now());
    }

    /** For administrators: tells everybody something, makes Tailor read-only, or ends either. Needs If-Match. */
    @PUT
    @EvenReadOnly
    @APIResponseSchema(value = AnnouncementJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response announce(@RestHeader("If-Match") String ifMatch, Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        var present = notices.now();
        fingerprint.check(ifMatch, AnnouncementJson.of(present));
        var text = body.text(present);
        if (text.length() > Notices.LONGEST) {
            throw new Refusal.Invalid(
                    Map.of("text", "An announcement has at most " + Notices.LONGEST + " characters."));
        }
        if (notices.announce(who, present.version(), text, body.readOnly(present))
                .isPresent()) {
            throw fingerprint.overtaken();
        }
        return answer(notices.now());
    }

    private Response answer(Notice notice) {
        var json = AnnouncementJson.of(notice);
        return Response.ok(json).tag(fingerprint.of(json)).build();
    }
}
