package dev.tailor.changing;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Outlook;
import dev.tailor.web.StorageField;
import java.util.List;
import java.util.Objects;

/**
 * A wish for another size or more storage, as it was typed.
 *
 * @param size a letter of the catalogue
 * @param storage in GB
 * @param why may be empty
 */
record ResizeForm(String size, StorageField storage, String why) {
    ResizeForm {
        size = Objects.requireNonNullElse(size, "").strip();
        why = Objects.requireNonNullElse(why, "").strip();
    }

    /** Everything as it is. */
    static ResizeForm of(Outlook before) {
        return new ResizeForm(before.size().id(), StorageField.filledWith(before.storageGb()), "");
    }

    /** The size that it means; the present one where it means none. */
    Size chosen(Outlook before, List<Size> offered) {
        return offered.stream().filter(one -> one.id().equals(size)).findFirst().orElse(before.size());
    }

    /** What a size brings where the field is left as it was; what there is can't shrink. */
    static int preset(Outlook before, Size chosen) {
        return chosen.equals(before.size()) ? before.storageGb() : Math.max(before.storageGb(), chosen.storageGb());
    }
}
