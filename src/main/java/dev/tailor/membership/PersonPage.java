package dev.tailor.membership;

import dev.tailor.access.LoginsOfPeople;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.Owners;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.LastSeen;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    People people;

    @Inject
    Owners owners;

    @Inject
    LoginsOfPeople logins;

    @Inject
    Departures departures;

    @Inject
    Flash flash;

    @Inject
    Times times;

    @GET
    @Path("/me")
    public Response me() {
        var number = people.numberOf(signedIn.person().id()).orElseThrow(Refusal.NotFound::new);
        return Response.seeOther(URI.create(Links.person(number))).build();
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
        var view = view(person);
        departures.note(signedIn.person(), people.lastSeen(person).orElseThrow(Refusal.NotFound::new));
        flash.say(view.person().name() + " has left. What they own is flagged until it is handed over.");
        return Response.seeOther(URI.create(view.owned().isEmpty() ? Links.teams() : Links.person(person)))
                .build();
    }

    private PersonView view(long number) {
        var who = signedIn.person();
        var found = people.lastSeen(number).orElseThrow(Refusal.NotFound::new);
        var self = found.person().id().equals(who.id());
        var owned = owners.ownedBy(found.person().id(), self ? Whose.seenBy(who) : ledBy(who));
        var teams = self ? found.person().roles() : shared(who, found.person());
        if (!self && !who.admin() && teams.isEmpty() && owned.isEmpty()) {
            throw new Refusal.NotFound();
        }
        var made = logins.madeBy(found.person().id(), self ? Whose.seenBy(who) : ledBy(who), PersonView.LOGINS + 1);
        return new PersonView(
                who, number, found.person(), found.at(), teams, owned, made, decided(who, found, self), times);
    }

    private List<String> decided(Person who, LastSeen found, boolean self) {
        return self ? List.of() : departures.decided(who, found.person());
    }

    private static Whose ledBy(Person who) {
        return who.admin() ? Whose.seenBy(who) : new Whose(who.teamsAs(Role.LEAD), false);
    }

    private static Map<String, Role> shared(Person who, Person whom) {
        var shared = new TreeMap<>(whom.roles());
        shared.keySet().removeIf(team -> !who.is(Role.LEAD, team));
        return shared;
    }
}
