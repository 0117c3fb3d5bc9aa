package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Reads entries of an access list, and checks them. */
final class AccessSettings {
    private static final int LONGEST_COMMENT = 80;

    private AccessSettings() {}

    static List<AccessEntry> of(ArrayNode body, Instant now, Instant dates) {
        var entries = new ArrayList<AccessEntry>();
        var blocks = new HashSet<String>();
        for (var json : body) {
            var entry = entry(json, now, dates);
            if (!blocks.add(entry.cidrBlock())) {
                throw AtlasError.badRequest(
                        "DUPLICATE_ADDRESSES_IN_INPUT", "Two or more of the IP addresses being added are the same.");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static AccessEntry entry(JsonNode json, Instant now, Instant dates) {
        var comment = json.path("comment").asText(null);
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw AtlasError.badRequest(
                    "INVALID_NETWORK_PERMISSION_COMMENT",
                    "A comment has at most " + LONGEST_COMMENT + " characters.",
                    LONGEST_COMMENT);
        }
        var expires = Expiry.of(json.path("deleteAfterDate"), dates).orElse(null);
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
        var parts = AccessEntry.key(addressOrBlock).split("/", -1);
        var address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (parts.length != 2 || address == null || !parts[1].matches("\\d{1,3}")) {
            throw invalid(addressOrBlock);
        }
        var bits = Integer.parseInt(parts[1]);
        if (bits > address.length * Byte.SIZE) {
            throw invalid(addressOrBlock);
        }
        var canonical = written(network(address, bits)) + "/" + bits;
        if (!Arrays.equals(address, network(address, bits))) {
            throw AtlasError.badRequest(
                    "ATLAS_NON_CANONICAL_CIDR_BLOCK",
                    "The canonical form for the specified Atlas CIDR " + addressOrBlock + " is " + canonical + ".",
                    addressOrBlock,
                    canonical);
        }
        return canonical;
    }

    private static byte[] network(byte[] address, int bits) {
        var network = address.clone();
        for (var bit = bits; bit < address.length * Byte.SIZE; bit++) {
            network[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        }
        return network;
    }

    private static String written(byte[] address) {
        try {
            return NetUtil.toAddressString(InetAddress.getByAddress(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("An address has 4 or 16 bytes", impossible);
        }
    }

    private static AtlasError invalid(String given) {
        return AtlasError.badRequest(
                "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
                "The address " + given + " must be in valid IP address or CIDR notation.",
                given);
    }
}
