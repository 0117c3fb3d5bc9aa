package dev.tailor.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.regex.Pattern;

/** Rows as programs for spreadsheets take them. */
public final class Spreadsheet {
    /** What browsers are told that it is. */
    public static final String TYPE = "text/csv;charset=UTF-8;header=present";

    /** What a spreadsheet would take for a formula, and do. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private Spreadsheet() {}

    /** A cell that says the same and computes nothing. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The whole file; its cells are to be harmless already. */
    public static String of(List<String> columns, List<List<String>> rows) {
        var heading = columns.stream()
                .reduce(CsvSchema.builder(), CsvSchema.Builder::addColumn, (one, other) -> one)
                .build()
                .withHeader();
        try {
            return CSV.writer(heading).writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Rows can't be written", impossible);
        }
    }
}
