package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Terms;
import dev.tailor.catalog.Thresholds;
import dev.tailor.cluster.Approval.Matter;
import dev.tailor.cluster.Approval.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What begins at once, what waits for whom, and why: case by case. */
class ApprovalTest {
    private static final Size S = size("S", 2, "0.08", false);
    private static final Size M = size("M", 4, "0.20", false);
    private static final Size L = size("L", 8, "0.54", true);
    private static final Size XL = size("XL", 16, "1.04", true);

    @ParameterizedTest(name = "{0} {1} to {2} in {3} by a {4}, {5} the quota, lead above {6}, over it {7}: {8} {9}")
    @CsvSource(textBlock = """
            # kind, before, after, project, asker, quota, above, over quota, outcome, because
            CREATE,   ,  S,  development, developer, within, none, refuse, AT_ONCE,       ''
            CREATE,   ,  L,  development, developer, within, none, refuse, LEAD,          SIZE
            CREATE,   ,  L,  development, lead,      within, none, refuse, LEAD,          SIZE
            CREATE,   ,  M,  development, developer, within, 145,  refuse, LEAD,          COST
            CREATE,   ,  M,  development, developer, within, 146,  refuse, AT_ONCE,       ''
            CREATE,   ,  M,  development, lead,      within, 145,  refuse, LEAD,          COST
            CREATE,   ,  S,  development, developer, within, 0,    refuse, LEAD,          COST
            CREATE,   ,  S,  production,  developer, within, none, refuse, LEAD,          PRODUCTION
            CREATE,   ,  S,  production,  lead,      within, none, refuse, AT_ONCE,       ''
            CREATE,   ,  L,  production,  developer, within, 100,  refuse, LEAD,          SIZE COST PRODUCTION
            CREATE,   ,  S,  development, developer, over,   none, refuse, REFUSED,       QUOTA
            CREATE,   ,  L,  production,  lead,      over,   none, refuse, REFUSED,       SIZE QUOTA
            CREATE,   ,  S,  development, developer, over,   none, wait,   ADMINISTRATOR, QUOTA
            CREATE,   ,  L,  production,  developer, over,   100,  wait,   ADMINISTRATOR, SIZE COST PRODUCTION QUOTA
            CREATE,   ,  S,  development, lead,      over,   none, wait,   ADMINISTRATOR, QUOTA
            RESIZE,  S,  M,  development, developer, within, none, refuse, AT_ONCE,       ''
            RESIZE,  S,  L,  development, developer, within, none, refuse, LEAD,          SIZE
            RESIZE,  XL, L,  development, developer, within, none, refuse, AT_ONCE,       ''
            RESIZE,  XL, L,  development, developer, within, 100,  refuse, AT_ONCE,       ''
            RESIZE,  S,  M,  development, developer, within, 100,  refuse, LEAD,          COST
            RESIZE,  L,  L,  development, developer, within, 100,  refuse, AT_ONCE,       ''
            RESIZE,  L,  L,  production,  developer, within, none, refuse, AT_ONCE,       ''
            RESIZE,  L,  L,  production,  developer, over,   none, wait,   ADMINISTRATOR, QUOTA
            RESIZE,  M,  S,  production,  developer, within, none, refuse, LEAD,          PRODUCTION
            RESIZE,  M,  S,  production,  lead,      within, none, refuse, AT_ONCE,       ''
            PAUSE,    ,   ,  development, developer, within, 0,    refuse, AT_ONCE,       ''
            PAUSE,    ,   ,  production,  developer, within, none, refuse, LEAD,          PRODUCTION
            PAUSE,    ,   ,  production,  lead,      within, none, refuse, AT_ONCE,       ''
            RESUME,   ,   ,  production,  developer, within, none, refuse, AT_ONCE,       ''
            DELETE,   ,   ,  production,  developer, within, none, refuse, AT_ONCE,       ''
            """)
    void of_each_wish(
            ChangeKind kind,
            String before,
            String after,
            String project,
            String asker,
            String quota,
            String above,
            String overQuota,
            Outcome outcome,
            String because) {
        var thresholds = new Thresholds(above.equals("none") ? null : Integer.valueOf(above), overQuota.equals("wait"));
        var approval = Approval.of(new Matter(
                kind,
                size(before),
                size(after),
                project.equals("production"),
                quota.equals("over"),
                asker.equals("lead"),
                thresholds));

        assertThat(approval.outcome()).isEqualTo(outcome);
        assertThat(approval.reasons().stream().map(Enum::name))
                .containsExactly(because.isEmpty() ? new String[0] : because.split(" "));
    }

    private static Size size(String letter) {
        return List.of(S, M, L, XL).stream()
                .filter(size -> size.id().equals(letter))
                .findFirst()
                .orElse(null);
    }

    private static Size size(String letter, int memory, String price, boolean needsApproval) {
        return new Size(
                letter,
                new Terms(
                        memory,
                        new Terms.Storage(10, 10, 100),
                        "M" + memory,
                        new BigDecimal(price),
                        needsApproval,
                        List.of(),
                        false,
                        new Terms.Usual(8, 15)),
                "Ada",
                Instant.EPOCH);
    }
}
