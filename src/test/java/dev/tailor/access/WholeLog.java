package dev.tailor.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** All that Tailor, its HTTP client and its database layer would log at their most talkative. */
final class WholeLog extends Handler implements AutoCloseable {
    private static final List<String> TALKERS =
            List.of("dev.tailor", "org.jboss.resteasy.reactive", "org.hibernate.orm.jdbc.bind", "org.hibernate.SQL");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    WholeLog() {
        setLevel(Level.ALL);
        TALKERS.stream().map(Logger::getLogger).forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        });
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        var text = record instanceof ExtLogRecord whole ? whole.getFormattedMessage() : record.getMessage();
        lines.add(text + " " + record.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        TALKERS.stream().map(Logger::getLogger).forEach(logger -> {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
            logger.setLevel(null);
        });
    }
}
