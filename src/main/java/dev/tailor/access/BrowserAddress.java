package dev.tailor.access;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * The address that a browser comes from.
 *
 * @param text in its shortest form: 203.0.113.24, 2001:db8::7
 * @param entry the same as an entry of an access list: 203.0.113.24/32, 2001:db8::7/128
 */
record BrowserAddress(String text, String entry) {
    /** Reads an address as a connection or a proxy tells it; names are not looked up. */
    static Optional<BrowserAddress> of(String told) {
        var bytes = told == null ? null : NetUtil.createByteArrayFromIpAddressString(told.strip());
        return bytes == null ? Optional.empty() : Optional.of(of(bytes));
    }

    private static BrowserAddress of(byte[] bytes) {
        try {
            // an IPv4 address told in IPv6 (::ffff:203.0.113.24) becomes what it is
            var address = InetAddress.getByAddress(bytes);
            var text = NetUtil.toAddressString(address);
            return new BrowserAddress(text, text + "/" + address.getAddress().length * Byte.SIZE);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("An address has 4 or 16 bytes", impossible);
        }
    }
}
