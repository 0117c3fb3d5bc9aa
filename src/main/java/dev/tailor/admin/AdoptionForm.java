package dev.tailor.admin;

import dev.tailor.cluster.Adoption;
import dev.tailor.web.PlainText;
import java.util.Objects;

/**
 * How somebody wants a cluster to be looked after, as typed.
 *
 * @param owner the number of a member
 * @param size a letter of the catalogue
 */
public record AdoptionForm(String owner, String size, String description) {
    private static final long NOBODY = -1;

    static final AdoptionForm EMPTY = new AdoptionForm("", "", "");

    public AdoptionForm {
        owner = Objects.requireNonNullElse(owner, "");
        size = Objects.requireNonNullElse(size, "");
        description = PlainText.of(description);
    }

    Adoption wish() {
        return new Adoption(owner.matches("\\d{1,18}") ? Long.parseLong(owner) : NOBODY, size, description);
    }
}
