package dev.tailor.api;

import dev.tailor.cluster.NewsKind;
import dev.tailor.cluster.Refusal;
import dev.tailor.news.Choices;
import dev.tailor.news.Heard;
import dev.tailor.news.Hearings;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which news one gets by mail: each for themselves. */
@Path(Addresses.ROOT + "/notifications")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsApi {
    @Inject
    SignedIn signedIn;

    @Inject
    Hearings hearings;

    /**
     * What one hears of.
     *
     * @param email where mails go; may be empty
     * @param sent whether this installation sends mails
     * @param chosen false: it is what is usual for one's role
     * @param own kinds of news about clusters that one owns, or has asked for something about
     * @param teams kinds of news about all clusters of one's teams
     */
    public record NotificationsJson(String email, boolean sent, boolean chosen, List<String> own, List<String> teams) {
        static NotificationsJson of(Heard heard) {
            var choices = heard.choices();
            return new NotificationsJson(
                    heard.email(), heard.sent(), heard.chosen(), keys(choices.own()), keys(choices.teams()));
        }

        private static List<String> keys(Set<NewsKind> kinds) {
            return kinds.stream().sorted().map(NewsKind::key).toList();
        }
    }

    /** All of it; an empty list for nothing. */
    @Schema(
            name = "NotificationsWish",
            examples = "{\"own\":[\"ready\",\"failed\",\"expiring\"],\"teams\":[\"asked\"]}")
    public record Wish(List<String> own, List<String> teams) implements Body {
        Choices choices() {
            var problems = new LinkedHashMap<String, String>();
            if (own == null) {
                problems.put("own", "Send a list of kinds of news; an empty one for none.");
            }
            if (teams == null) {
                problems.put("teams", "Send a list of kinds of news; an empty one for none.");
            }
            Refusal.Invalid.ifAny(problems);
            return Choices.of(own, teams);
        }
    }

    @GET
    public NotificationsJson get() {
        return NotificationsJson.of(hearings.of(signedIn.person()));
    }

    /** Chooses. */
    @PUT
    public NotificationsJson choose(Wish body) {
        hearings.choose(signedIn.person(), body.choices());
        return get();
    }

    /** Back to what is usual for one's role. */
    @DELETE
    public NotificationsJson forget() {
        hearings.forget(signedIn.person());
        return get();
    }
}
