package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.notice.Notices;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** What administrators tell everybody, and whether anything can be asked for. */
@Path(Addresses.ROOT + "/announcement")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementApi {
    @Inject
    Notices notices;

    /**
     * What is announced.
     *
     * @param text may be empty
     * @param readOnly whether nothing can be asked for: what asks for something gets 503 with the kind
     *     read-only
     * @param since since when; absent where nobody has ever announced anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnnouncementJson(String text, boolean readOnly, Instant since) {}

    @GET
    public AnnouncementJson get() {
        var notice = notices.now();
        return new AnnouncementJson(notice.text(), notice.readOnly(), notice.changedAt());
    }
}
