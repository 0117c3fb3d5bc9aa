package dev.tailor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines for a shell in docs/api.md, by the heading that they stand below; each is a whole command. */
final class DocumentedLines {
    private static final Pattern SECTION = Pattern.compile("(?ms)^#{2,3} ([^\n]+)\n(.*?)(?=^#{2,3} |\\z)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");

    private DocumentedLines() {}

    static Map<String, List<String>> bySection() {
        var lines = new LinkedHashMap<String, List<String>>();
        SECTION.matcher(text()).results().forEach(section -> {
            var commands = new ArrayList<String>();
            BLOCK.matcher(section.group(2)).results().forEach(block -> commands.addAll(commands(block.group(1))));
            lines.put(section.group(1), commands);
        });
        return lines;
    }

    /** A line goes on where a backslash or an open quote says so; what sets a variable goes with the command that reads it. */
    private static List<String> commands(String block) {
        var commands = new ArrayList<String>();
        var command = new StringBuilder();
        for (var written : block.split("\n")) {
            var line = written.replaceFirst("(^|\\s{2,})# .*", "");
            command.append(command.isEmpty() ? "" : "\n").append(line);
            if (isWhole(command.toString())) {
                commands.add(command.toString());
                command.setLength(0);
            }
        }
        commands.removeIf(String::isBlank);
        return commands;
    }

    private static boolean isWhole(String command) {
        var quotes = command.chars().filter(one -> one == '\'').count();
        return quotes % 2 == 0 && !command.endsWith("\\") && !command.matches("(?s)(.*\n)?[A-Z]+=\\$\\([^\n]*");
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/api.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
