package dev.tailor;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table of rooms in docs/design.md, read. */
record Rooms(Map<String, Room> byName) {
    static final String ROOT = "dev.tailor";

    private static final Pattern ROW = Pattern.compile("\\| (page )?`([a-z.]+)` \\|[^|]*\\| ([^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** What stands in a row; only where "nothing" does, the root is out of bounds too. */
    record Room(String name, boolean page, Set<String> mayImport) {
        boolean mayImport(String other) {
            return name.equals(other) || mayImport.contains(other);
        }
    }

    static Rooms inDesign() throws IOException {
        var rooms = chapter(Files.readAllLines(Path.of("docs/design.md"))).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(Rooms::room);
        return new Rooms(rooms.collect(toMap(Room::name, room -> room)));
    }

    /** The lines below "Rooms", up to the next heading. */
    private static List<String> chapter(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.equals("## Rooms"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    private static Room room(MatchResult row) {
        var cell = row.group(3);
        var names = NAME.matcher(cell).results().map(name -> name.group(1)).collect(toSet());
        if (!cell.equals("nothing")) {
            names.add(ROOT);
        }
        return new Room(row.group(2), row.group(1) != null, names);
    }
}
