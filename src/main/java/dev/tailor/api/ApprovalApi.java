package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.ApprovalRule;
import dev.tailor.catalog.Thresholds;
import dev.tailor.cluster.Refusal;
import dev.tailor.stock.ApprovalDesk;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** Above what a wish waits, besides what each size and each project say; administrators set it. */
@Path(Addresses.ROOT + "/approval")
@Authenticated
@EvenReadOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalApi {
    @Inject
    SignedIn signedIn;

    @Inject
    ApprovalDesk desk;

    @Inject
    Fingerprint fingerprint;

    /**
     * What waits.
     *
     * @param leadAboveDollars a month, for one cluster; absent where no price waits
     * @param overQuota refuse, or wait: for an administrator
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApprovalJson(Integer leadAboveDollars, String overQuota) {
        static ApprovalJson of(ApprovalRule rule) {
            var thresholds = rule.thresholds();
            return new ApprovalJson(thresholds.dollars(), thresholds.excessWaits() ? "wait" : "refuse");
        }
    }

    /** All of it: what is left out is as if it were null. */
    @Schema(name = "ApprovalWish", examples = "{\"leadAboveDollars\":300,\"overQuota\":\"wait\"}")
    public record Wish(Integer leadAboveDollars, String overQuota) implements Body {
        Thresholds thresholds() {
            if (leadAboveDollars != null && leadAboveDollars < 0) {
                throw new Refusal.Invalid(Map.of("leadAboveDollars", "Say whole dollars, 0 or more."));
            }
            if (!"wait".equals(overQuota) && !"refuse".equals(overQuota)) {
                throw new Refusal.Invalid(Map.of("overQuota", "Say wait or refuse."));
            }
            return new Thresholds(leadAboveDollars, overQuota.equals("wait"));
        }
    }

    @GET
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "200", responseDescription = "What waits")
    public Response get() {
        return answer(desk.present());
    }

    /** Sets all of it; needs If-Match. */
    @PUT
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "200", responseDescription = "It is so now")
    public Response set(@RestHeader("If-Match") String ifMatch, Wish body) {
        var who = signedIn.person();
        Administrators.only(who);
        var present = desk.present();
        fingerprint.check(ifMatch, ApprovalJson.of(present));
        if (desk.set(who, present.version(), body.thresholds()).isPresent()) {
            throw fingerprint.overtaken();
        }
        return answer(desk.present());
    }

    private Response answer(ApprovalRule rule) {
        var json = ApprovalJson.of(rule);
        return Response.ok(json).tag(fingerprint.of(json)).build();
    }
}
