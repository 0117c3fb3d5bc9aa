package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * A size; what only administrators see is left out for others.
 *
 * @param storageGb what a cluster begins with unless somebody says otherwise
 * @param needsApproval whether a lead decides before it starts
 * @param instanceSize Atlas's name for the machines
 * @param teams those that may use it; none means all
 * @param retired whether nobody can ask for it any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SizeJson(
        String id,
        int memoryGb,
        int storageGb,
        int storageMinGb,
        int storageMaxGb,
        BigDecimal priceAnHour,
        int priceAMonth,
        boolean needsApproval,
        String instanceSize,
        List<String> teams,
        Boolean retired,
        Long usualFromMinutes,
        Long usualToMinutes) {
    static SizeJson of(Size size, boolean admin) {
        return new SizeJson(
                size.id(),
                size.memoryGb(),
                size.storageGb(),
                size.storageMinGb(),
                size.storageMaxGb(),
                size.priceAnHour(),
                size.priceAMonth(),
                size.needsApproval(),
                admin ? size.instanceSize() : null,
                admin ? size.teams() : null,
                admin ? size.retired() : null,
                admin ? size.usualFrom().toMinutes() : null,
                admin ? size.usualTo().toMinutes() : null);
    }
}
