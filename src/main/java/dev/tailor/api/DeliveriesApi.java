package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.news.OutletDesk;
import dev.tailor.news.SentNews;
import dev.tailor.team.SignedIn;
import dev.tailor.web.QueryString;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** What a webhook was sent, or will be. */
@Path(Addresses.ROOT + "/webhooks/{webhook}/deliveries")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesApi {
    @Inject
    SignedIn signedIn;

    @Inject
    OutletDesk desk;

    /**
     * Something that it was sent, or will be.
     *
     * @param event the id that its receiver knows it by
     * @param kind of news
     * @param what a sentence without its full stop
     * @param at since when it is to be sent
     * @param state waiting, taken, or given-up: it will not get it any more
     * @param outcome what the last try came to, to be read after the host; may be empty
     * @param nextTryAt when it is tried next; absent where it waits no more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryJson(
            long id,
            UUID event,
            String kind,
            String what,
            Instant at,
            String state,
            int tries,
            String outcome,
            Instant nextTryAt) {
        static DeliveryJson of(SentNews sent) {
            var over = sent.taken() || sent.givenUp();
            return new DeliveryJson(
                    sent.id(),
                    sent.event(),
                    sent.kind(),
                    sent.what(),
                    sent.at(),
                    state(sent),
                    sent.tries(),
                    sent.outcome(),
                    over ? null : sent.dueAt());
        }

        private static String state(SentNews sent) {
            if (sent.taken()) {
                return "taken";
            }
            return sent.givenUp() ? "given-up" : "waiting";
        }
    }

    /** Newest first. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    @Parameter(name = "after", in = ParameterIn.QUERY)
    public Listing<DeliveryJson> list(@RestPath UUID webhook, UriInfo here) {
        var said = new ListParameters(here.getQueryParameters());
        var before = said.after(DeliveriesApi::number);
        var limit = said.limit();
        said.refuse();
        var found =
                desk.sent(signedIn.person(), webhook, Objects.requireNonNullElse(before, Long.MAX_VALUE), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? next(webhook, shown.get(limit - 1), limit) : null;
        return new Listing<>(shown.stream().map(DeliveryJson::of).toList(), next);
    }

    private static Optional<Long> number(String word) {
        return Optional.of(word).filter(digits -> digits.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static String next(UUID webhook, SentNews last, int limit) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("limit", ListParameters.limit(limit));
        parameters.put("after", Long.toString(last.id()));
        return QueryString.with(Addresses.webhook(webhook) + "/deliveries", parameters);
    }
}
