package dev.tailor.home;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;

/** The clusters that somebody may see, searched and filtered by the address. */
@Path("/clusters")
@Authenticated
public class HomePage {
    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance list(ListView view);

        static native TemplateInstance first(FirstVisitView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Lists lists;

    @Inject
    People people;

    @Inject
    Sizes sizes;

    @GET
    public TemplateInstance show(UriInfo here) {
        var who = signedIn.person();
        var view = lists.of(who, here.getQueryParameters());
        return view.isFirstVisit() ? Templates.first(firstVisit(who)) : Templates.list(view);
    }

    private List<Size> offered(Person who) {
        return who.admin() ? sizes.offered() : sizes.offeredTo(who.ownTeams());
    }

    private FirstVisitView firstVisit(Person who) {
        var leads = people.leadsOf(who.ownTeams()).values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new FirstVisitView(who.ownTeams(), leads, offered(who), who.mayAsk());
    }
}
