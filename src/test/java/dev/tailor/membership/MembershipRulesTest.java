package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.team.Member;
import dev.tailor.team.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipRulesTest {
    /** Who leaves, and who stays: the role of the account, then that of the invitation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- LEAD      |                       | true",
                "- LEAD      | DEVELOPER -,VIEWER -  | true",
                "- LEAD      | - LEAD                | false",
                "- LEAD      | LEAD -                | false",
                "LEAD LEAD   |                       | false",
                "VIEWER LEAD |                       | true",
                "- DEVELOPER |                       | false",
                "- DEVELOPER | LEAD -                | false",
            })
    void the_last_lead_is_whom_nobody_else_and_no_account_follows(String leaving, String staying, boolean last) {
        var self = member(1, leaving);
        var others = staying == null
                ? Stream.<Member>empty()
                : Stream.of(staying.split(",")).map(one -> member(2, one));

        assertThat(MembershipRules.leavesNobodyToLead(
                        self, Stream.concat(Stream.of(self), others).toList()))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "- VIEWER, VIEWER, false",
        "DEVELOPER VIEWER, DEVELOPER, true",
        "VIEWER DEVELOPER, DEVELOPER, true",
        "LEAD -, LEAD, true",
        "VIEWER LEAD, LEAD, true",
    })
    void of_account_and_invitation_the_one_that_gives_more_counts(String both, Role role, boolean mayOwn) {
        assertThat(member(1, both).role()).isEqualTo(role);
        assertThat(member(1, both).mayOwn()).isEqualTo(mayOwn);
    }

    @ParameterizedTest
    @CsvSource({
        "nora@example.com, developer, ''",
        "nora, developer, email",
        "'nora@example.com,otto@example.com', developer, email",
        "nora@example.com, admin, role",
        "nora, '', 'email,role'",
        "mira@example.com, viewer, email",
    })
    void who_is_invited_has_an_address_and_a_role_and_has_not_joined(String email, String role, String wrong) {
        var mira = new Member(1, "mira", "Mira", "Mira@example.com", Instant.EPOCH, null, Role.VIEWER);

        assertThat(String.join(
                        ",",
                        InvitationRules.problems(email, role, List.of(mira)).keySet()))
                .isEqualTo(wrong);
    }

    private static Member member(long number, String roles) {
        var both = roles.strip().split(" ");
        return new Member(number, "id" + number, "Mira", "", Instant.EPOCH, role(both[0]), role(both[1]));
    }

    private static Role role(String word) {
        return word.equals("-") ? null : Role.valueOf(word);
    }
}
