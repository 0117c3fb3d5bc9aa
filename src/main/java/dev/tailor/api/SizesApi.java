package dev.tailor.api;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;

/** What can be asked for. */
@Path(Addresses.ROOT + "/sizes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class SizesApi {
    @Inject
    Sizes sizes;

    /**
     * A size.
     *
     * @param storageGb what a cluster begins with unless somebody says otherwise
     * @param needsApproval whether a lead decides before it starts
     */
    public record SizeJson(
            String id,
            int memoryGb,
            int storageGb,
            int storageMinGb,
            int storageMaxGb,
            BigDecimal priceAnHour,
            int priceAMonth,
            boolean needsApproval) {
        static SizeJson of(Size size) {
            return new SizeJson(
                    size.id(),
                    size.memoryGb(),
                    size.storageGb(),
                    size.storageMinGb(),
                    size.storageMaxGb(),
                    size.priceAnHour(),
                    size.priceAMonth(),
                    size.needsApproval());
        }
    }

    /** From small to large. */
    @GET
    public Listing<SizeJson> list() {
        return offered(sizes);
    }

    static Listing<SizeJson> offered(Sizes sizes) {
        return Listing.all(sizes.offered().stream().map(SizeJson::of).toList());
    }
}
