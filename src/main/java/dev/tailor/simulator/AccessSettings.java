package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads entries of an access list, and checks them. */
final class AccessSettings {
    private static final int LONGEST_COMMENT = 80;
    private static final Pattern BLOCK =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

    private AccessSettings() {}

    static List<AccessEntry> of(ArrayNode body, Instant now) {
        var entries = new ArrayList<AccessEntry>();
        var blocks = new HashSet<String>();
        for (var json : body) {
            var entry = entry(json, now);
            if (!blocks.add(entry.cidrBlock())) {
                throw AtlasError.badRequest(
                        "DUPLICATE_ADDRESSES_IN_INPUT", "Two or more of the IP addresses being added are the same.");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static AccessEntry entry(JsonNode json, Instant now) {
        var comment = json.path("comment").asText(null);
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw AtlasError.badRequest(
                    "INVALID_NETWORK_PERMISSION_COMMENT",
                    "A comment has at most " + LONGEST_COMMENT + " characters.",
                    LONGEST_COMMENT);
        }
        var expires = Expiry.of(json.path("deleteAfterDate"), now).orElse(null);
        return new AccessEntry(block(json), comment, expires, now.plus(Rollout.TAKES));
    }

    private static String block(JsonNode json) {
        if (json.hasNonNull("awsSecurityGroup")) {
            throw AtlasError.badRequest(
                    "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION",
                    "Cannot use AWS security groups as access list entries without a VPC peering connection.");
        }
        var field = json.hasNonNull("cidrBlock") ? "cidrBlock" : "ipAddress";
        if (!json.hasNonNull(field)) {
            throw AtlasError.missing("ipAddress");
        }
        return canonical(json.get(field).asText());
    }

    private static String canonical(String addressOrBlock) {
        var matcher = BLOCK.matcher(AccessEntry.key(addressOrBlock));
        if (!matcher.matches()) {
            throw invalid(addressOrBlock);
        }
        long address = 0;
        for (var part = 1; part <= 4; part++) {
            address = address * 256 + atMost(255, matcher.group(part), addressOrBlock);
        }
        var bits = atMost(32, matcher.group(5), addressOrBlock);
        checkNetwork(address, bits, addressOrBlock);
        return written(address) + "/" + bits;
    }

    private static void checkNetwork(long address, int bits, String given) {
        var network = address >> (32 - bits) << (32 - bits);
        if (network != address) {
            var proper = written(network) + "/" + bits;
            throw AtlasError.badRequest(
                    "ATLAS_NON_CANONICAL_CIDR_BLOCK",
                    "The canonical form for the specified Atlas CIDR " + given + " is " + proper + ".",
                    given,
                    proper);
        }
    }

    private static int atMost(int most, String digits, String given) {
        var number = Integer.parseInt(digits);
        if (number > most) {
            throw invalid(given);
        }
        return number;
    }

    private static String written(long address) {
        return "%d.%d.%d.%d".formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
    }

    private static AtlasError invalid(String given) {
        return AtlasError.badRequest(
                "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
                "The address " + given + " must be in valid IP address or CIDR notation.",
                given);
    }
}
