package dev.tailor.api;

import dev.tailor.atlas.AtlasEventQuery;
import dev.tailor.atlas.AtlasEvents;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Copying;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What Atlas tells of a project besides its clusters; for administrators. */
@Path(Addresses.ROOT + "/projects/{project}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ProjectRecordsApi {
    private static final int MOST = 100;

    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    @Inject
    Copying copying;

    @Inject
    AtlasEvents events;

    /** The newest hundred, in one call of Atlas: it keeps too many to copy. */
    @GET
    @Path("/events")
    public Listing<AtlasEventJson> events(@RestPath String project, @RestQuery String type, @RestQuery String since) {
        var known = known(project);
        var types = type == null || type.isBlank() ? List.<String>of() : List.of(type(type));
        return Listing.all(events.newest(known.id(), new AtlasEventQuery(moment(since), types), MOST).stream()
                .map(AtlasEventJson::of)
                .toList());
    }

    /** Asks Atlas for all that Tailor knows of it. */
    @POST
    @Path("/copy")
    public AskedJson copy(@RestPath String project) {
        copying.wholeProject(known(project).id());
        return AskedJson.of(known(project).asked());
    }

    private ProjectInAtlas known(String project) {
        Administrators.only(signedIn.person());
        return estate.project(project).orElseThrow(Refusal.NotFound::new);
    }

    private static String type(String word) {
        if (!word.matches("[A-Z0-9_]{1,100}")) {
            throw new Refusal.Invalid(Map.of("type", "A type is a word of Atlas’s, as in CLUSTER_CREATED."));
        }
        return word;
    }

    private static Instant moment(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new Refusal.Invalid(Map.of("since", "Write the moment as 2026-11-24T00:00:00Z."));
        }
    }
}
