package dev.tailor.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.tailor.web.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an export is written in. */
enum Format {
    CSV("CSV", "csv", Spreadsheet.TYPE) {
        @Override
        SequenceWriter writer(OutputStream out) throws IOException {
            return new CsvMapper()
                    .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writer(HEADING)
                    .writeValues(out);
        }

        @Override
        Object row(Map<String, String> columns) {
            return columns.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> Spreadsheet.harmless(entry.getValue()),
                            (a, b) -> a,
                            TreeMap::new));
        }
    },
    JSON_LINES("JSON lines", "jsonl", "application/x-ndjson") {
        @Override
        SequenceWriter writer(OutputStream out) throws IOException {
            return new ObjectMapper()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writer()
                    .withRootValueSeparator("\n")
                    .writeValues(out);
        }

        @Override
        Object row(Map<String, String> columns) {
            return columns;
        }
    };

    private static final CsvSchema HEADING = Columns.NAMES.stream()
            .reduce(CsvSchema.builder(), CsvSchema.Builder::addColumn, (one, other) -> one)
            .build()
            .withHeader();

    private final String words;
    private final String extension;
    private final String type;

    Format(String words, String extension, String type) {
        this.words = words;
        this.extension = extension;
        this.type = type;
    }

    /** Writes one row after another, without holding any. */
    abstract SequenceWriter writer(OutputStream out) throws IOException;

    abstract Object row(Map<String, String> columns);

    String words() {
        return words;
    }

    String extension() {
        return extension;
    }

    String type() {
        return type;
    }
}
