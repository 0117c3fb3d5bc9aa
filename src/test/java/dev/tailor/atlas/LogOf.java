package dev.tailor.atlas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What one class logs while a test listens. */
final class LogOf extends Handler implements AutoCloseable {
    private final Logger logger;
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private LogOf(Logger logger) {
        this.logger = logger;
        logger.addHandler(this);
    }

    static LogOf the(Class<?> type) {
        return new LogOf(Logger.getLogger(type.getName()));
    }

    /** Errors among them. */
    List<String> warnings() {
        return warnings;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            var line = record instanceof ExtLogRecord whole ? whole.getFormattedMessage() : record.getMessage();
            warnings.add(line);
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(line);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
