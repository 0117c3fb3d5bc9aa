package dev.tailor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/**
 * All that anybody would log if everybody said everything: every logger at its most talkative, into a file that can be
 * searched. The loggers of the test's own browser are left out, since it has to know what it types.
 */
final class TraceLog extends Handler implements AutoCloseable {
    private static final Pattern BROWSER = Pattern.compile("org\\.apache\\.http.*|groovy.*|io\\.restassured.*");

    private final Path file = Path.of("target", "trace.log");
    private final List<Runnable> undo = new ArrayList<>();
    private final PrintWriter writer;

    TraceLog() throws IOException {
        writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        setLevel(Level.ALL);
        setFilter(new Secrets());
        var root = Logger.getLogger("");
        List.of(root.getHandlers()).forEach(this::quieten);
        LogContext.getLogContext().getLoggerNames().asIterator().forEachRemaining(this::loosen);
        root.addHandler(this);
        undo.add(() -> root.removeHandler(this));
    }

    Path file() {
        writer.flush();
        return file;
    }

    /** How many lines somebody has logged at the lowest level. */
    long traces() throws IOException {
        try (var lines = Files.lines(file())) {
            return lines.filter(line -> line.startsWith("TRACE ")).count();
        }
    }

    /** The lines in which an expression is found. */
    List<String> matching(String expression) {
        var pattern = Pattern.compile(expression);
        try (var lines = Files.lines(file())) {
            return lines.filter(line -> pattern.matcher(line).find()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!BROWSER.matcher(String.valueOf(record.getLoggerName())).matches() && isLoggable(record)) {
            var text = record instanceof ExtLogRecord whole ? whole.getFormattedMessage() : record.getMessage();
            writer.println(record.getLevel() + " " + record.getLoggerName() + " " + text);
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(writer);
            }
        }
    }

    @Override
    public void flush() {
        writer.flush();
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
        writer.close();
    }

    /** The console goes on to show what it always shows. */
    private void quieten(Handler handler) {
        var before = handler.getLevel();
        handler.setLevel(Level.INFO);
        undo.add(() -> handler.setLevel(before));
    }

    private void loosen(String name) {
        var logger = Logger.getLogger(name);
        var before = logger.getLevel();
        logger.setLevel(name.isEmpty() ? Level.ALL : null);
        undo.add(() -> logger.setLevel(before));
    }
}
