package dev.tailor.network;

import io.netty.util.NetUtil;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * An address, or a range of addresses, as an access list holds it.
 *
 * @param first its first address in the shortest form: 203.0.113.24, 2001:db8::
 * @param bits how many leading bits its addresses share: all of them (32, in IPv6 128) where it is one address
 */
public record AddressRange(String first, int bits) {
    /** Reads an address as a connection or a proxy tells it; names are not looked up. */
    static Optional<AddressRange> told(String address) {
        var bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address.strip());
        return bytes == null ? Optional.empty() : Optional.of(single(bytes));
    }

    /** One address, from its 4 or 16 bytes; an IPv4 address told in IPv6 (::ffff:203.0.113.24) becomes what it is. */
    static AddressRange single(byte[] bytes) {
        try {
            var address = InetAddress.getByAddress(bytes);
            return new AddressRange(NetUtil.toAddressString(address), address.getAddress().length * Byte.SIZE);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("An address has 4 or 16 bytes", impossible);
        }
    }

    /** Whether all addresses of another one are among its own. */
    boolean holds(AddressRange other) {
        return isIpv6() == other.isIpv6() && bits <= other.bits && leading(bits).equals(other.leading(bits));
    }

    private BigInteger leading(int some) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(first);
        return new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - some);
    }

    /** As people write it: 203.0.113.24, 203.0.113.0/24. */
    public String text() {
        return isSingle() ? first : entry();
    }

    /** As a list holds it: 203.0.113.24/32, 203.0.113.0/24. */
    public String entry() {
        return first + "/" + bits;
    }

    public boolean isSingle() {
        return bits == (isIpv6() ? 128 : 32);
    }

    public boolean isIpv6() {
        return first.contains(":");
    }

    /** Whether it is all there is: 0.0.0.0/0, ::/0. */
    public boolean isEverybody() {
        return bits == 0;
    }
}
