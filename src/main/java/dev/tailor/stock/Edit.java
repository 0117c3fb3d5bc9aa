package dev.tailor.stock;

import dev.tailor.catalog.Size;

/** What became of an edit. */
public sealed interface Edit {
    /**
     * It is stored, or was so already.
     *
     * @param size as it is now
     * @param remark what is to be known besides, as a sentence; may be empty
     */
    record Saved(Size size, String remark) implements Edit {}

    /**
     * Somebody else has edited it since it was read: nothing is stored.
     *
     * @param present as it is now
     */
    record Overtaken(Size present) implements Edit {}
}
