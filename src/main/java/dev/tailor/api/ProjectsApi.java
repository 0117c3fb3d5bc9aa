package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Estate;
import dev.tailor.fleet.NewProjects;
import dev.tailor.fleet.ProjectList;
import dev.tailor.fleet.ProjectRules;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.QueryString;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Atlas's projects: one's teams' ones; for administrators all, and making one. */
@Path(Addresses.ROOT + "/projects")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ProjectBook book;

    @Inject
    Estate estate;

    @Inject
    NewProjects projects;

    @Inject
    Keys keys;

    /** @param orgId Atlas's id of the organization that pays for it */
    @Schema(name = "NewProject", examples = "{\"name\":\"orders-prod\",\"orgId\":\"5f00000000000000000000aa\"}")
    public record New(String name, String orgId) implements Body {}

    /** By name; q is a part of the name. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    public Listing<ProjectJson> list(
            @RestQuery String q,
            @RestQuery String orgId,
            @RestQuery String afterName,
            @RestQuery String afterId,
            UriInfo here) {
        return book.page(signedIn.person(), query(q, orgId), afterName, afterId, ListParameters.limit(here));
    }

    @GET
    @Path("/{project}")
    public ProjectJson get(@RestPath String project) {
        return book.one(signedIn.person(), project);
    }

    /** Has Atlas make a project; no team has it yet. */
    @POST
    @APIResponseSchema(value = ProjectJson.class, responseCode = "201", responseDescription = "The project")
    public Response create(@RestHeader("Idempotency-Key") String key, New body) {
        var who = signedIn.person();
        Administrators.only(who);
        return keys.once(who, key, "POST /projects", body, Creation.inSteps(() -> made(who, body)));
    }

    private static ProjectList.Query query(String text, String organization) {
        return new ProjectList.Query(
                QueryString.plain(text),
                Objects.requireNonNullElse(organization, "").strip());
    }

    private Response made(Person who, New body) {
        var name = Objects.requireNonNullElse(body.name(), "").strip();
        var organization = Objects.requireNonNullElse(body.orgId(), "").strip();
        var problems = ProjectRules.problems(name, organization, estate.organizations());
        if (!problems.isEmpty()) {
            var wrong = new LinkedHashMap<String, String>();
            problems.forEach((field, sentence) -> wrong.put(field.equals("organization") ? "orgId" : field, sentence));
            throw new Refusal.Invalid(wrong);
        }
        var id = projects.make(who, name, organization).id();
        return Response.created(URI.create(Addresses.project(id)))
                .entity(book.one(who, id))
                .build();
    }
}
