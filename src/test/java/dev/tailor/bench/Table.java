package dev.tailor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured, as Markdown. */
final class Table {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        this.head = List.of(head);
    }

    void row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        System.out.println(line(row));
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Prints all of it, and writes it where docs/performance.md can be filled from. */
    void publish(String name) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(line(head));
        lines.add("|" + "---|".repeat(head.size()));
        rows.forEach(row -> lines.add(line(row)));
        var file = Files.createDirectories(Path.of("target/bench")).resolve(name + ".md");
        Files.write(file, lines);
        System.out.println("\n" + String.join("\n", lines) + "\n");
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
