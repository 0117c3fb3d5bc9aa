package dev.tailor.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Costs as a spreadsheet takes them: a row for each month, team and value of the label, with cents. */
final class CostFile {
    private static final CsvSchema HEADING = CsvSchema.builder()
            .addColumn("month")
            .addColumn("team")
            .addColumn("label")
            .addColumn("value")
            .addColumn("dollars")
            .build()
            .withHeader();

    /** What a spreadsheet would take for a formula, and do. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private CostFile() {}

    static String of(Report report) {
        var rows = new ArrayList<List<String>>();
        report.spent()
                .forEach(spent -> rows.add(List.of(
                        spent.month().toString(),
                        harmless(spent.team()),
                        harmless(report.label()),
                        harmless(spent.value()),
                        spent.dollars().toPlainString())));
        try {
            return CSV.writer(HEADING).writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Costs can't be written", impossible);
        }
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
