package dev.tailor.admin;

import dev.tailor.cluster.Adoption;
import dev.tailor.team.Member;
import dev.tailor.web.PlainText;
import java.util.List;
import java.util.Objects;

/**
 * How somebody wants a cluster to be looked after, as typed.
 *
 * @param owner the number of a member
 * @param size a letter of the catalogue
 */
public record AdoptionForm(String owner, String size, String description) {
    static final AdoptionForm EMPTY = new AdoptionForm("", "", "");

    public AdoptionForm {
        owner = Objects.requireNonNullElse(owner, "");
        size = Objects.requireNonNullElse(size, "");
        description = PlainText.of(description);
    }

    Adoption among(List<Member> members) {
        var chosen = members.stream()
                .filter(member -> owner.equals(Long.toString(member.number())))
                .findFirst()
                .orElse(null);
        return new Adoption(chosen, size, description);
    }
}
