package dev.tailor.overview;

import dev.tailor.cluster.Trouble;
import java.util.List;

/** Trouble that Tailor waits out by itself. */
final class Healing {
    private Healing() {}

    static CardView card(Situation situation, Trouble trouble, List<StepView> thread) {
        return CardView.of(title(situation), sentence(trouble), thread)
                .telling(Atlas.answer(trouble))
                .leading(new Ways(situation).whileUnderWay());
    }

    private static String title(Situation situation) {
        var next = situation.change().nextTryAt().orElseThrow();
        return "Tailor tries again " + situation.at(next);
    }

    private static String sentence(Trouble trouble) {
        return firstSentence(trouble.meaning()) + " What was asked stays safe: there is nothing for you to do.";
    }

    /** What happened; the rest of a meaning says what people can do, and here there is nothing to do. */
    static String firstSentence(String meaning) {
        var end = meaning.indexOf(". ");
        return end < 0 ? meaning : meaning.substring(0, end + 1);
    }
}
