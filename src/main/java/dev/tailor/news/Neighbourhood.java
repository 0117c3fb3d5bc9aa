package dev.tailor.news;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of this machine, of its link, and of services that clouds offer to their machines only. */
final class Neighbourhood {
    /** Beside 169.254.169.254, which is of the link: AWS over IPv6, Alibaba, Azure, Oracle. */
    private static final Set<InetAddress> CLOUDS =
            List.of("fd00:ec2::254", "fd00:ec2::23", "100.100.100.200", "168.63.129.16", "192.0.0.192").stream()
                    .map(Neighbourhood::literal)
                    .collect(Collectors.toUnmodifiableSet());

    /** The first twelve bytes of addresses that carry one of IPv4 through IPv6. */
    private static final byte[] TRANSLATED = Arrays.copyOf(new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b}, 12);

    private static final byte[] COMPATIBLE = new byte[12];

    private Neighbourhood() {}

    static boolean holds(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || address.getAddress().length == 4 && isNoHost(address.getAddress()[0])
                || CLOUDS.contains(address)
                || address instanceof Inet6Address wide && carriesOne(wide.getAddress());
    }

    /** 0.0.0.0/8 is "this network", 240.0.0.0/4 nobody's, with the address of everybody at its end. */
    private static boolean isNoHost(byte first) {
        return first == 0 || (first & 0xf0) == 0xf0;
    }

    private static boolean carriesOne(byte[] address) {
        var prefix = Arrays.copyOf(address, 12);
        return (Arrays.equals(prefix, TRANSLATED) || Arrays.equals(prefix, COMPATIBLE))
                && holds(of(Arrays.copyOfRange(address, 12, 16)));
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
