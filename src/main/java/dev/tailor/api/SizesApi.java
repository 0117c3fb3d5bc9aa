package dev.tailor.api;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Refusal;
import dev.tailor.stock.Draft;
import dev.tailor.stock.Edit;
import dev.tailor.stock.SizeDesk;
import dev.tailor.stock.Stock;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What can be asked for; administrators edit it, and see what is retired too. */
@Path(Addresses.ROOT + "/sizes")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SizesApi {
    /** What the fields of the form are called here. */
    private static final Map<String, String> HERE = Map.of(
            "memory", "memoryGb",
            "least", "storageMinGb",
            "start", "storageGb",
            "most", "storageMaxGb",
            "price", "priceAnHour",
            "usual", "usualFromMinutes");

    @Inject
    SignedIn signedIn;

    @Inject
    Sizes sizes;

    @Inject
    Stock stock;

    @Inject
    SizeDesk desk;

    @Inject
    Fingerprint fingerprint;

    /** From small to large: what one of one's teams can have. */
    @GET
    public Listing<SizeJson> list() {
        var who = signedIn.person();
        return Listing.all(
                seenBy(who).stream().map(size -> SizeJson.of(size, who.admin())).toList());
    }

    @GET
    @Path("/{size}")
    @APIResponseSchema(value = SizeJson.class, responseCode = "200", responseDescription = "The size")
    public Response get(@RestPath String size) {
        var who = signedIn.person();
        var found = seenBy(who).stream()
                .filter(one -> one.id().equals(size))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        return answer(found, who);
    }

    /** Adds a size. */
    @POST
    @APIResponseSchema(value = SizeJson.class, responseCode = "201", responseDescription = "The size")
    public Response add(SizeBodies.Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        var id = Objects.requireNonNullElse(body.id(), "");
        var added = (Edit.Saved) here(() -> desk.add(who, id, body.draft()));
        return Response.created(URI.create(Addresses.ROOT + "/sizes/" + id))
                .entity(SizeJson.of(added.size(), true))
                .build();
    }

    /** Changes what is said; needs If-Match. */
    @PATCH
    @Path("/{size}")
    @APIResponseSchema(value = SizeJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response change(@RestPath String size, @RestHeader("If-Match") String ifMatch, SizeBodies.Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        var present = stock.get(size).size();
        fingerprint.check(ifMatch, SizeJson.of(present, true));
        var letter = Objects.requireNonNullElse(body.id(), size);
        var edit = here(() -> desk.change(who, size, present.version(), letter, body.over(Draft.of(present))));
        if (edit instanceof Edit.Saved saved) {
            return answer(saved.size(), who);
        }
        throw fingerprint.overtaken();
    }

    /** Removes one that nobody ever had. */
    @DELETE
    @Path("/{size}")
    public void remove(@RestPath String size) {
        var who = signedIn.person();
        Administrators.only(who);
        stock.remove(who, size);
    }

    private List<Size> seenBy(Person who) {
        return who.admin() ? sizes.all() : sizes.offeredTo(who.teams());
    }

    private Response answer(Size size, Person who) {
        var json = SizeJson.of(size, who.admin());
        return Response.ok(json).tag(fingerprint.of(json)).build();
    }

    private static Edit here(Supplier<Edit> edit) {
        try {
            return edit.get();
        } catch (Refusal.Invalid wrong) {
            throw wrong.in(field -> HERE.getOrDefault(field, field));
        }
    }
}
