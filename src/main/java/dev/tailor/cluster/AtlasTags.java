package dev.tailor.cluster;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What Atlas's tags can hold: keys and values of 1 to 255 letters, digits, spaces and {@code ; @ _ - . +}. Labels that
 * don't fit are kept in Tailor only.
 */
public final class AtlasTags {
    /** The key of the tag that says which of our clusters one of Atlas's is, by our id of it. */
    public static final String OURS = "tailor-cluster";

    /** The most tags of a cluster. */
    public static final int MOST = 50;

    /** The most characters of a key or value. */
    public static final int LONGEST = 255;

    private static final String SIGNS = "\\p{L}\\p{N} ;@_\\-.+";
    private static final Pattern FITS = Pattern.compile("[" + SIGNS + "]{1," + LONGEST + "}");
    private static final Pattern UNFIT = Pattern.compile("[^" + SIGNS + "]+");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AtlasTags() {}

    /** Which of our clusters these are the tags of; empty where they name none. */
    public static Optional<UUID> clusterOf(Map<String, String> tags) {
        return Optional.ofNullable(tags.get(OURS))
                .filter(tag -> UUID_TEXT.matcher(tag).matches())
                .map(UUID::fromString);
    }

    /** Whether a text can be a key or value as it is. */
    public static boolean fits(String text) {
        return FITS.matcher(text).matches();
    }

    /** A text as a value can hold it, with spaces for other signs, cut where it is too long; may be empty. */
    public static String fitting(String text) {
        var words = UNFIT.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        return words.substring(0, Math.min(LONGEST, words.length())).strip();
    }
}
