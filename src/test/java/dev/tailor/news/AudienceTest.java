package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.NewsKind;
import dev.tailor.team.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hears of what by mail: Dana's cluster of team orders, Lena leads, Vic looks, Ada administrates. */
@Tag("MA-26")
class AudienceTest {
    private static final Reader DANA = new Reader("dana", Role.DEVELOPER, false, true, null);
    private static final Reader LENA = new Reader("lena", Role.LEAD, false, false, null);
    private static final Reader VIC = new Reader("vic", Role.VIEWER, false, false, null);
    private static final Reader ADA = new Reader("ada", null, true, false, null);
    private static final Reader GONE = new Reader("dana", null, false, true, null);

    /** Whoever did it, in the second column; the audience where nobody has chosen anything. */
    @ParameterizedTest
    @CsvSource({
        "ASKED,    dana, lena",
        "ASKED,    lena, ''",
        "APPROVED, lena, dana",
        "DECLINED, lena, dana",
        "DECLINED, ,     dana",
        "READY,    ,     dana",
        "FAILED,   ,     dana",
        "EXPIRING, ,     dana",
        "RETIRED,  dana, ''",
        "RETIRED,  lena, dana",
        "DELETED,  ,     dana",
        "ALERT,    ,     dana",
    })
    void by_itself_each_hears_what_concerns_them(NewsKind kind, String who, String audience) {
        assertThat(told(kind, who, DANA, LENA, VIC, ADA)).isEqualTo(audience);
    }

    @Test
    void administrators_hear_what_only_they_decide_about() {
        var overQuota = new Happening(NewsKind.ASKED, "dana", true, false, true);

        assertThat(Audience.of(overQuota, List.of(DANA, LENA, VIC, ADA)))
                .extracting(Reader::id)
                .containsExactly("lena", "ada");
    }

    /** The owner has left the team, or it is about the whole project. */
    @ParameterizedTest
    @CsvSource({"READY, lena", "FAILED, lena", "ALERT, lena", "EXPIRING, lena", "ASKED, lena"})
    void where_the_owner_has_left_leads_hear_it(NewsKind kind, String audience) {
        assertThat(told(kind, null, GONE, LENA, VIC, ADA)).isEqualTo(audience);
        assertThat(told(kind, null, LENA, VIC, ADA)).isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource({"ASKED, dana, ada", "READY, , dana"})
    void where_nobody_leads_administrators_decide(NewsKind kind, String who, String audience) {
        assertThat(told(kind, who, DANA, VIC, ADA)).isEqualTo(audience);
    }

    @Test
    void what_is_nobodys_administrators_hear() {
        assertThat(told(NewsKind.ALERT, null, ADA)).isEqualTo("ada");
    }

    @Test
    void what_begins_by_rule_bothers_nobody() {
        var vic = choosing("vic", Role.VIEWER, false, Set.of(), Set.of(NewsKind.ASKED));
        var byRule = new Happening(NewsKind.ASKED, "dana", false, false, false);
        assertThat(Audience.of(byRule, List.of(DANA, LENA, vic, ADA))).isEmpty();
    }

    @Test
    void each_chooses_for_themselves() {
        var dana = choosing("dana", Role.DEVELOPER, true, Set.of(NewsKind.FAILED), Set.of());
        var vic = choosing("vic", Role.VIEWER, false, Set.of(), Set.of(NewsKind.READY));
        var lena = choosing("lena", Role.LEAD, false, Set.of(), Set.of());
        assertThat(told(NewsKind.READY, null, dana, vic, lena)).isEqualTo("vic");
        assertThat(told(NewsKind.FAILED, null, dana, vic, lena)).isEqualTo("dana");
        assertThat(told(NewsKind.ASKED, "dana", dana, vic, lena)).isEmpty();
    }

    @Test
    void whoever_may_not_see_it_hears_nothing_whatever_they_chose() {
        var everything = Set.of(NewsKind.values());
        var gone = choosing("dana", null, true, everything, everything);
        assertThat(told(NewsKind.READY, null, gone, VIC)).isEmpty();
    }

    private static Reader choosing(String id, Role role, boolean own, Set<NewsKind> mine, Set<NewsKind> teams) {
        return new Reader(id, role, false, own, new Choices(mine, teams));
    }

    private static String told(NewsKind kind, String who, Reader... readers) {
        var audience = Audience.of(new Happening(kind, who, true, false, false), List.of(readers));
        return String.join(" ", new TreeSet<>(audience.stream().map(Reader::id).toList()));
    }
}
