package dev.tailor.admin;

import dev.tailor.fleet.Asked;
import dev.tailor.web.Freshness;
import java.util.Objects;

/** How old the copy is, as pages say it. */
final class Ages {
    private Ages() {}

    static Freshness of(Asked asked) {
        return new Freshness(asked.answeredAt(), asked.failingSince(), Objects.requireNonNullElse(asked.trouble(), ""));
    }
}
