package dev.tailor.membership;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flags;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody owns, and which logins they have made: for themselves, for those who lead a team of theirs, and for administrators. */
@Path("/people")
@Authenticated
public class PersonPage {
    @CheckedTemplate(basePath = "membership")
    static class Templates {
        static native TemplateInstance person(PersonView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Profiles profiles;

    @Inject
    Departures departures;

    @Inject
    Flags flags;

    @Inject
    Flash flash;

    @Inject
    Times times;

    @GET
    @Path("/me")
    public Response me() {
        return Response.seeOther(URI.create(Links.person(profiles.numberOf(signedIn.person()))))
                .build();
    }

    @GET
    @Path("/{person}")
    public TemplateInstance show(@RestPath long person) {
        return Templates.person(view(person));
    }

    @POST
    @EvenReadOnly
    @Path("/{person}/departure")
    public Response departed(@RestPath long person) {
        var whom = profiles.of(signedIn.person(), person);
        departures.note(signedIn.person(), whom.found());
        flash.say(whom.person().name() + " has left. What they own is flagged until it is handed over.");
        return Response.seeOther(URI.create(whom.owned().isEmpty() ? Links.teams() : Links.person(person)))
                .build();
    }

    private PersonView view(long number) {
        var profile = profiles.of(signedIn.person(), number);
        var owned = profile.clusters().stream().map(Cluster::id).toList();
        return PersonView.of(signedIn.person(), profile, flags.of(owned), times);
    }
}
