package dev.tailor.overview;

import java.util.List;

/**
 * What a page is about while something is under way, waits or has ended.
 *
 * @param title "Atlas is building it"
 * @param sentence "Usually 8–15 minutes, started 3 min ago."
 * @param quote what a lead wrote about it; may be empty
 * @param tape the time that has passed, drawn; or null
 * @param steps the thread
 * @param atlas what Atlas says, or null
 * @param ways how to go on, above or below the thread
 * @param checked whether to say when Atlas was last asked
 */
public record CardView(
        String title,
        String sentence,
        String quote,
        Tape tape,
        List<StepView> steps,
        AtlasView atlas,
        List<WayView> ways,
        boolean checked) {

    static CardView of(String title, String sentence, List<StepView> steps) {
        return new CardView(title, sentence, "", null, steps, null, List.of(), false);
    }

    /** Whether it ended badly: then how to go on comes before how it came to that. */
    public boolean over() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).look() == Look.ENDED;
    }

    CardView quoting(String words) {
        return new CardView(title, sentence, words, tape, steps, atlas, ways, checked);
    }

    CardView drawn(Tape with) {
        return new CardView(title, sentence, quote, with, steps, atlas, ways, checked);
    }

    CardView telling(AtlasView said) {
        return new CardView(title, sentence, quote, tape, steps, said, ways, true);
    }

    CardView leading(List<WayView> on) {
        return new CardView(title, sentence, quote, tape, steps, atlas, on, checked);
    }
}
