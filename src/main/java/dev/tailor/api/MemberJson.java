package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.team.Member;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody in a team.
 *
 * @param id what addresses call them
 * @param role what they may do there: viewer, developer, lead
 * @param because account where their company account says so, invitation where only a lead's does
 * @param joinedAs the role with which they have joined by an invitation; absent where they have not
 * @param seenAt when they came last, to the hour
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberJson(
        long id, String name, String email, String role, String because, String joinedAs, Instant seenAt) {
    static MemberJson of(Member member) {
        return new MemberJson(
                member.number(),
                member.name(),
                member.email(),
                member.role().word(),
                member.byAccount() == null ? "invitation" : "account",
                member.byInvitation() == null ? null : member.byInvitation().word(),
                member.seenAt());
    }

    /** By name; of namesakes who came first. */
    static String place(Member member) {
        return "%s %019d".formatted(member.name().toLowerCase(Locale.ROOT), member.number());
    }
}
