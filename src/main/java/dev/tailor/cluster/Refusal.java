package dev.tailor.cluster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** No, with the reason as a sentence for the person who asked. */
public abstract sealed class Refusal extends RuntimeException {
    private Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /** Not there, or not theirs to know of. */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super("There is no such page, or it is not yours to see.");
        }
    }

    /** They may see it, and may not do this. */
    public static final class NotAllowed extends Refusal {
        public NotAllowed(String sentence) {
            super(sentence);
        }
    }

    /** Nobody can do this now. */
    public static final class NotPossible extends Refusal {
        public NotPossible(String sentence) {
            super(sentence);
        }
    }

    /** Somebody was faster; the change tells who, and when. */
    public static final class AlreadyDecided extends Refusal {
        private final transient Change change;

        AlreadyDecided(Change change) {
            super("This was decided already.");
            this.change = change;
        }

        public Change change() {
            return change;
        }
    }

    /** Something was filled in wrongly: all that is wrong at once, by the field's name. */
    public static sealed class Invalid extends Refusal permits OverQuota {
        private final transient Map<String, String> problems;

        /** @param problems a sentence for each field, in the order of the form */
        public Invalid(Map<String, String> problems) {
            super(String.join(" ", List.copyOf(problems.values())));
            this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }

        /**
         * Refuses where something is wrong.
         *
         * @param problems a sentence for each field, in the order of the form; empty if nothing
         */
        public static void ifAny(Map<String, String> problems) {
            if (!problems.isEmpty()) {
                throw new Invalid(problems);
            }
        }

        /** A sentence for each field, in the order of the form. */
        public Map<String, String> problems() {
            return problems;
        }

        /** The same where fields have other names. */
        public Invalid in(UnaryOperator<String> names) {
            return new Invalid(renamed(names));
        }

        final Map<String, String> renamed(UnaryOperator<String> names) {
            var renamed = new LinkedHashMap<String, String>();
            problems.forEach((field, sentence) -> renamed.put(names.apply(field), sentence));
            return renamed;
        }
    }

    /** All is filled in rightly, and the team may not have so much. */
    public static final class OverQuota extends Invalid {
        OverQuota(Map<String, String> problems) {
            super(problems);
        }

        @Override
        public OverQuota in(UnaryOperator<String> names) {
            return new OverQuota(renamed(names));
        }
    }
}
