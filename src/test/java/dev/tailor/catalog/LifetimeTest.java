package dev.tailor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project says about the day on which its clusters expire. */
class LifetimeTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-05-03");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false |    |            |
            true  |    |            | Say until when it is needed; clusters of this project expire.
            true  | 90 |            | Say until when it is needed; clusters of this project expire within 90 days.
            true  | 1  |            | Say until when it is needed; clusters of this project expire within 1 day.
            false |    | 2027-05-02 | This day has passed. Choose today or a later one.
            false |    | 2027-05-03 |
            false |    | 2037-04-30 |
            false |    | 2037-05-01 | Choose a day within ten years.
            true  | 90 | 2027-08-01 |
            true  | 90 | 2027-08-02 | At most 90 days ahead in this project. It can be extended later.
            false | 90 | 2027-08-02 | At most 90 days ahead in this project. It can be extended later.
            false | 90 |            |
            """)
    void a_day_is_what_the_project_allows(boolean required, Integer longest, LocalDate on, String problem) {
        assertThat(new Lifetime(required, longest).problem(on, TODAY).orElse(null))
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
               | 2027-05-10 | 2027-06-09
               | 2027-05-03 | 2027-06-02
               | 2027-04-01 | 2027-06-02
            90 | 2027-05-10 | 2027-06-09
            90 | 2027-07-20 | 2027-08-01
            90 | 2027-08-01 |
            90 | 2027-12-24 |
            7  | 2027-05-03 | 2027-05-10
            7  | 2027-04-01 | 2027-05-10
            """)
    void one_click_moves_it_as_far_as_the_project_allows(Integer longest, LocalDate on, LocalDate next) {
        assertThat(new Lifetime(true, longest).extended(on, TODAY, 30).orElse(null))
                .isEqualTo(next);
    }
}
