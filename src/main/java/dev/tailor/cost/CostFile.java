package dev.tailor.cost;

import static dev.tailor.web.Spreadsheet.harmless;

import dev.tailor.web.Spreadsheet;
import java.util.List;

/** Costs as a spreadsheet takes them: a row for each month, team and value of the label, with cents. */
final class CostFile {
    private static final List<String> COLUMNS = List.of("month", "team", "label", "value", "dollars");

    private CostFile() {}

    static String of(Report report) {
        return Spreadsheet.of(
                COLUMNS,
                report.spent().stream()
                        .map(spent -> List.of(
                                spent.month().toString(),
                                harmless(spent.team()),
                                harmless(report.label()),
                                harmless(spent.value()),
                                spent.dollars().toPlainString()))
                        .toList());
    }
}
