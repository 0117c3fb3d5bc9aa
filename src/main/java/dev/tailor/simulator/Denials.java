package dev.tailor.simulator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What Atlas says to somebody whose key is right and who still may not. */
final class Denials {
    private static final Pattern GROUP = Pattern.compile("/groups/([a-f0-9]{24})");

    private Denials() {}

    /** Nobody has said who pays. */
    static AtlasError payment(Call call) {
        var matcher = GROUP.matcher(call.request().path());
        var group = matcher.find() ? matcher.group(1) : "";
        return new AtlasError(
                402,
                "NO_PAYMENT_INFORMATION_FOUND",
                "No payment information was found for group " + group + ".",
                List.of(group),
                Map.of());
    }

    /** The key may be used from some addresses only, and this is none of them. */
    static AtlasError address(Call call) {
        var address = call.request().remoteAddress().hostAddress();
        return new AtlasError(
                403,
                "IP_ADDRESS_NOT_ON_ACCESS_LIST",
                "IP address " + address + " is not allowed to access this resource.",
                List.of(address),
                Map.of());
    }

    /** Atlas itself is being upgraded, and can be read only. */
    static AtlasError writes() {
        return new AtlasError(
                405,
                "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES",
                "Create, update, and delete API endpoints are disabled while the system is being upgraded.",
                List.of(),
                Map.of());
    }
}
