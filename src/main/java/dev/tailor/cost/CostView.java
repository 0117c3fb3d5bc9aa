package dev.tailor.cost;

import dev.tailor.schedule.UsualNights;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page.
 *
 * @param teams the teams that can be chosen
 * @param labels the keys of labels that can be chosen
 */
public record CostView(CostSearch search, List<String> teams, List<String> labels, Report report) {
    /** Charts side by side; more would be a wall. */
    private static final int MOST_CHARTS = 9;

    /** Rows of a table; more are for a spreadsheet. */
    private static final int MOST_VALUES = 50;

    /** A month of the table beside the charts. */
    public record Month(String name, List<Cell> cells) {}

    /** @param label whose it is, for narrow screens */
    public record Cell(String label, String amount) {}

    public boolean isEmpty() {
        return report.accounts().isEmpty();
    }

    /** All together, then the dearest teams, in one scale. */
    public List<Chart> charts() {
        return lines().stream()
                .map(line -> Chart.of(line.name(), line.account(), report.months(), Chart.above(most(line))))
                .toList();
    }

    /** How many teams have no chart. */
    public int leftOut() {
        return Math.max(0, report.byTeam().size() - MOST_CHARTS + 1);
    }

    public List<String> names() {
        return lines().stream().map(Report.Line::name).toList();
    }

    /** The same as the charts, the newest first. */
    public List<Month> months() {
        return IntStream.range(0, report.months().number())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(this::month)
                .toList();
    }

    public List<CostRow> byTeam() {
        return rows(report.byTeam());
    }

    /** The dearest values; what is beyond them is one row more. */
    public List<CostRow> byValue() {
        var values = report.byValue();
        return rows(
                values.size() <= MOST_VALUES
                        ? values
                        : Stream.concat(values.stream().limit(MOST_VALUES), Stream.of(others(values)))
                                .toList());
    }

    private Report.Line others(List<Report.Line> values) {
        var rest = values.subList(MOST_VALUES, values.size());
        return new Report.Line(rest.size() + " others", report.sum(rest));
    }

    /** Whether the file has values that the table sums up. */
    public boolean sumsUpValues() {
        return report.byValue().size() > MOST_VALUES;
    }

    public CostRow together() {
        return CostRow.of("Together", report.together(), report.months());
    }

    /** When what is not paused at night yet would be: "Mon–Fri 20:00–07:00 and weekends". */
    public String usualNights() {
        return UsualNights.words();
    }

    private List<CostRow> rows(List<Report.Line> lines) {
        return lines.stream().map(line -> CostRow.of(line, report.months())).toList();
    }

    private Month month(int number) {
        return new Month(
                Chart.month(report.months().all().get(number)),
                lines().stream()
                        .map(line -> new Cell(
                                line.name(),
                                Chart.dollars(line.account().month(number).dollars())))
                        .toList());
    }

    /** One team needs no sum beside it. */
    private List<Report.Line> lines() {
        var teams = report.byTeam();
        return teams.size() < 2
                ? teams
                : Stream.concat(
                                Stream.of(new Report.Line("All teams", report.together())),
                                teams.stream().limit(MOST_CHARTS - 1L))
                        .toList();
    }

    /** Of the sum, or of all teams beside it, which are compared with one another. */
    private BigDecimal most(Report.Line line) {
        var together = line.name().equals("All teams");
        return lines().stream()
                .filter(one -> one.name().equals("All teams") == together)
                .flatMap(one -> IntStream.range(0, report.months().number())
                        .mapToObj(month -> one.account().month(month).dollars()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
