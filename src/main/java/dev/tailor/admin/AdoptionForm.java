package dev.tailor.admin;

import dev.tailor.cluster.Adoption;
import dev.tailor.stock.UnofferedSizes.Said;
import dev.tailor.web.PlainText;
import dev.tailor.web.QueryString;
import java.util.Objects;

/**
 * How somebody wants a cluster to be looked after, as typed.
 *
 * @param owner the number of a member
 * @param size a letter of the catalogue, or as-it-is
 * @param memory of a size that is made of its machines
 * @param price of the same
 */
public record AdoptionForm(String owner, String size, String memory, String price, String description) {
    /** No letter of a size begins with a small one. */
    private static final String AS_IT_IS = "as-it-is";

    private static final long NOBODY = -1;

    static final AdoptionForm EMPTY = new AdoptionForm("", "", "", "", "");

    public AdoptionForm {
        owner = Objects.requireNonNullElse(owner, "");
        size = Objects.requireNonNullElse(size, "");
        memory = QueryString.plain(memory);
        price = QueryString.plain(price);
        description = PlainText.of(description);
    }

    /** Whether it gets a size of its machines, made for it. */
    public boolean asItIs() {
        return size.equals(AS_IT_IS);
    }

    Said said() {
        return new Said(SizeForm.whole(memory), SizeForm.dollars(price));
    }

    Adoption wish() {
        return new Adoption(owner.matches("\\d{1,18}") ? Long.parseLong(owner) : NOBODY, size, description);
    }
}
