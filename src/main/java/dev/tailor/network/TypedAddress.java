package dev.tailor.network;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What somebody has typed as an address or a range. */
sealed interface TypedAddress {
    /** It is one. */
    record Good(AddressRange range) implements TypedAddress {}

    /** An address with a length, which is not the first of the range: meant is the range, or the address alone. */
    record Amid(AddressRange range, AddressRange alone) implements TypedAddress {}

    /** It is none. */
    record Unreadable() implements TypedAddress {}

    /** Digits, and no leading zeros in IPv4, which some programs read as octal. */
    Pattern WRITTEN = Pattern.compile("(?!.*\\b0\\d+\\.)(?!.*\\.0\\d)([0-9a-fA-F:.]+)(?:/(\\d{1,3}))?");

    /** More than the longest range in IPv6. */
    int LONGEST = 50;

    static TypedAddress of(String typed) {
        var written = WRITTEN.matcher(typed.strip());
        var bytes = typed.length() <= LONGEST && written.matches()
                ? NetUtil.createByteArrayFromIpAddressString(written.group(1))
                : null;
        if (bytes == null) {
            return new Unreadable();
        }
        var alone = AddressRange.single(bytes);
        return written.group(2) == null ? new Good(alone) : of(bytes, alone, Integer.parseInt(written.group(2)));
    }

    private static TypedAddress of(byte[] bytes, AddressRange alone, int bits) {
        var all = bytes.length * Byte.SIZE;
        if (bits > all || alone.bits() != all) {
            return new Unreadable();
        }
        var first = first(bytes, bits);
        var range = new AddressRange(AddressRange.single(first).first(), bits);
        return Arrays.equals(first, bytes) ? new Good(range) : new Amid(range, alone);
    }

    private static byte[] first(byte[] address, int bits) {
        var first = address.clone();
        for (var bit = bits; bit < address.length * Byte.SIZE; bit++) {
            first[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        }
        return first;
    }
}
