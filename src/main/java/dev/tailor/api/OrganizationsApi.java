package dev.tailor.api;

import dev.tailor.fleet.Estate;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Atlas's organizations, for administrators. */
@Path(Addresses.ROOT + "/organizations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Estate estate;

    /** An organization, and what it has. */
    public record OrganizationJson(String id, String name, long projectCount, long clusterCount) {
        static OrganizationJson of(Estate.Holder holder) {
            var organization = holder.organization();
            return new OrganizationJson(organization.id(), organization.name(), holder.projects(), holder.clusters());
        }
    }

    /** By name, as Tailor has copied them. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<OrganizationJson> list(UriInfo here) {
        Administrators.only(signedIn.person());
        var all = estate.organizations().stream().map(OrganizationJson::of).toList();
        return Excerpt.of(here, all, one -> one.name() + " " + one.id());
    }
}
