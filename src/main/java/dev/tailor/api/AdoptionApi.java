package dev.tailor.api;

import dev.tailor.cluster.Adoption;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Adopting;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.FleetRow;
import dev.tailor.stock.UnofferedSizes.Said;
import dev.tailor.team.Member;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Bringing a cluster under management that nobody asked Tailor for; for administrators. */
@Path(Addresses.ROOT + "/fleet/{project}/{cluster}/adoption")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionApi {
    private static final long NOBODY = -1;

    @Inject
    SignedIn signedIn;

    @Inject
    Fleet fleet;

    @Inject
    Adopting adopting;

    @Inject
    History history;

    @Inject
    ClusterViews views;

    @Inject
    Keys keys;

    /**
     * How it shall be looked after.
     *
     * @param owner the id of the member whose it shall be
     * @param email their address, in place of the id, where nobody else has it
     * @param size a letter of the catalogue, offered or not
     * @param asItIs in place of a size: the one that has its machines, or, where none has, one that nobody is offered
     * @param description what it is for; null: nothing is said
     */
    @Schema(
            name = "AdoptionWish",
            examples = "{\"email\":\"otto@example.com\",\"size\":\"XL\",\"description\":\"The old index\"}")
    public record Wish(Long owner, String email, String size, AsItIs asItIs, String description) implements Body {}

    /**
     * What a size is to say of machines that no size has.
     *
     * @param memoryGb of each node
     * @param priceAnHour of three nodes, in US dollars
     */
    public record AsItIs(Integer memoryGb, BigDecimal priceAnHour) {
        Said said() {
            return new Said(memoryGb, priceAnHour);
        }
    }

    @GET
    public AdoptionJson choices(@RestPath String project, @RestPath String cluster) {
        var there = found(project, cluster).cluster();
        return AdoptionJson.of(adopting.choices(there), there.instanceSize().orElse(""));
    }

    /** From now on its project's team has it. Nothing of it changes in Atlas but its tags, which follow. */
    @POST
    @APIResponseSchema(
            value = ClusterJson.class,
            responseCode = "202",
            responseDescription = "It is under management; Location is the change")
    public Response adopt(
            @RestPath String project, @RestPath String cluster, @RestHeader("Idempotency-Key") String key, Wish body) {
        var who = signedIn.person();
        var row = found(project, cluster);
        return keys.once(who, key, "POST /fleet/" + project + "/" + cluster + "/adoption", body, () -> {
            var own = adopted(who, row, body);
            return Answers.accepted(
                    views.one(who, own.id()),
                    history.of(who, own.id(), 1).changes().get(0));
        });
    }

    private Cluster adopted(Person who, FleetRow row, Wish body) {
        var there = row.cluster();
        var owner = number(adopting.choices(there).owners(), body);
        try {
            var wish = new Adoption(owner, body.size(), body.description());
            return body.asItIs() == null
                    ? adopting.adopt(who, there.projectId(), there.atlasId(), wish)
                    : adopting.adoptAsItIs(
                            who,
                            there.projectId(),
                            there.atlasId(),
                            wish,
                            body.asItIs().said());
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(field -> sent(field, body));
        }
    }

    private static String sent(String field, Wish body) {
        return switch (field) {
            case "owner" -> body.owner() == null ? "email" : field;
            case "memory" -> "asItIs.memoryGb";
            case "price" -> "asItIs.priceAnHour";
            default -> field;
        };
    }

    private static long number(List<Member> owners, Wish body) {
        if (body.size() != null && body.asItIs() != null) {
            throw new Refusal.Invalid(Map.of("size", "Say a size or asItIs, not both."));
        }
        var wanted = Objects.requireNonNullElse(body.email(), "").strip();
        if (body.owner() != null && !wanted.isEmpty()) {
            throw new Refusal.Invalid(Map.of("owner", "Say who by owner or by email, not by both."));
        }
        return body.owner() != null ? body.owner() : byAddress(owners, wanted);
    }

    private static long byAddress(List<Member> owners, String wanted) {
        var found = owners.stream()
                .filter(one -> !wanted.isEmpty() && one.email().equalsIgnoreCase(wanted))
                .toList();
        return found.size() == 1 ? found.get(0).number() : NOBODY;
    }

    private FleetRow found(String project, String cluster) {
        Administrators.only(signedIn.person());
        return fleet.find(project, cluster).orElseThrow(Refusal.NotFound::new);
    }
}
