package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A team.
 *
 * @param name what clusters and projects call it
 * @param shown what people call it
 * @param role one's own role in it: viewer, developer, lead
 * @param leads given names of those who decide
 * @param quota what it has of what it may have; absent where nothing limits it
 * @param madeBy the administrator who has made it; absent where accounts or projects name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamJson(
        String name,
        String shown,
        String role,
        List<String> leads,
        List<ClusterJson.ProjectRef> projects,
        QuotaJson quota,
        String madeBy,
        Instant madeAt) {}
