package pop.render;

import java.util.ArrayList;
import java.util.List;
import pop.doc.Mark;
import pop.doc.Timeline;
import pop.doc.Timeline.Event;
import pop.doc.Timeline.Stretch;
import pop.doc.Timeline.When;

/**
 * Lays a timeline out from top to bottom: a row for every event, its words at the right, and at the left its sign in the
 * lane it belongs to; one thread runs through all signs, and stops where nobody knows the day. It does not know what the
 * lanes stand for.
 */
final class TimelineSketch {

    private static final int WIDE = 760;
    private static final int NARROW = 336;
    private static final int BETWEEN = 17;
    private static final int DOT = 7;
    private static final int PAUSE = 9;
    private static final int MOST_PAUSES = 6;
    private static final int BESIDE_SIGN = 18;

    /** Longer texts are told in full below the drawing. */
    private static final int MOST_LINES = 4;

    private static final int MOST_LINES_NARROW = 7;

    private static final Lettering CHAPTER = new Lettering(Face.SERIF, 34, 40);
    private static final Lettering HEADING = new Lettering(Face.SANS, 14, 20);
    private static final Lettering DAY = new Lettering(Face.SANS, 13, 18);
    private static final Lettering LABEL = new Lettering(Face.SANS, 12, 17);
    private static final Lettering OWN = new Lettering(Face.SERIF, 16, 21);
    private static final Lettering FORM = new Lettering(Face.SANS, 13.5, 19);

    private final Sketch sketch = new Sketch();
    private final Timeline timeline;
    private final int width;
    private final int firstLane;
    private final int apart;
    private final int text;
    private int y;

    /** Drawn last, on top of the thread. */
    private final List<Runnable> signs = new ArrayList<>();

    private String day = "";
    private int threadX;
    private int threadY = -1;

    private TimelineSketch(Timeline timeline, boolean narrow) {
        this.timeline = timeline;
        this.width = narrow ? NARROW : WIDE;
        this.firstLane = narrow ? 36 : 56;
        this.apart = narrow ? 13 : 24;
        this.text = firstLane + (timeline.lanes().size() - 1) * apart + (narrow ? 20 : 36);
    }

    /** The timeline, laid out for a page, or for a phone. */
    static Sketch of(Timeline timeline, boolean narrow) {
        return new TimelineSketch(timeline, narrow).laidOut();
    }

    private Sketch laidOut() {
        legend();
        timeline.stretches().forEach(this::stretch);
        signs.forEach(Runnable::run);
        sketch.reach(width, y + 6);
        return sketch;
    }

    private int lane(int number) {
        return firstLane + number * apart;
    }

    /** What stands in which lane, one below the other when they do not fit beside each other. */
    private void legend() {
        int x = 8;
        y = 10;
        for (int i = 0; i < timeline.lanes().size(); i++) {
            List<String> name = LABEL.lines(timeline.lanes().get(i), width - 30, 1);
            int wide = 16 + LABEL.width(name);
            if (x > 8 && x + wide > width) {
                x = 8;
                y += 22;
            }
            dot(x, y, i, When.PAST);
            sketch.words(x + 14, y + 4, LABEL, Hue.SOFT, true, name);
            x += wide + 22;
        }
        y += 30;
    }

    private void stretch(Stretch stretch) {
        pause(stretch.pause());
        int top = y;
        stretch.chapter().ifPresent(chapter -> {
            y += 40;
            sketch.words(text, y, CHAPTER, Hue.INK, false, CHAPTER.lines(chapter, width - text, 1));
        });
        if (!stretch.heading().isBlank()) {
            y += 32;
            List<String> heading = HEADING.lines(stretch.heading(), width - text, 1);
            sketch.words(text, y, HEADING, Hue.SOFT, true, heading);
            int from = text + HEADING.width(heading) + 12;
            if (from < width) {
                sketch.line(from, y - 5, width, y - 4, Hue.LINE, 1.5, false, "M" + from + " " + (y - 5) + "H" + width);
            }
        }
        y += 14;
        day = "";
        sketch.keep(top, y + HEADING.leading());
        stretch.events().forEach(this::event);
    }

    /** Months in which nothing happened take room too, a little. */
    private void pause(int months) {
        y += Math.min(months, MOST_PAUSES) * PAUSE;
    }

    private void event(Event event) {
        if (event.when() == When.TODAY) {
            today(event);
            return;
        }
        Hue hue = Hue.branch(event.lane());
        int x = lane(event.lane());
        int top = y;
        int baseline = y + 13;
        if (event.when() == When.UNKNOWN) {
            threadY = -1;
        } else {
            thread(x, baseline - 4, event.when());
        }
        day(event.day(), baseline);
        dot(x, baseline - 4, event.lane(), event.when());
        label(event, baseline, hue);
        sketch.keep(top, y);
        y += BETWEEN;
    }

    /** The day, once for all that happened on it. */
    private void day(String said, int baseline) {
        if (!said.equals(day) && !said.isBlank()) {
            List<String> lines = DAY.lines(said, firstLane, 1);
            sketch.words(firstLane - 14 - DAY.width(lines), baseline, DAY, Hue.SOFT, true, lines);
        }
        day = said;
    }

    private void label(Event event, int baseline, Hue hue) {
        List<String> label = LABEL.lines(event.label(), width - text, 2);
        sketch.words(text, baseline, LABEL, hue, true, label);
        y = baseline + (label.size() - 1) * LABEL.leading();
        event.state().ifPresent(mark -> state(mark, text + LABEL.width(label) + 14, label.size()));
        String said = PlainLine.of(event.line());
        if (!said.isBlank()) {
            Lettering lettering = Sketch.isOwn(event.line()) ? OWN : FORM;
            List<String> words = lettering.lines(said, width - text, width == WIDE ? MOST_LINES : MOST_LINES_NARROW);
            Hue ink = event.when() == When.AHEAD ? Hue.SOFT : Hue.INK;
            sketch.words(text, y + lettering.leading(), lettering, ink, false, words);
            y += words.size() * lettering.leading();
        }
        y += 5;
    }

    /** Beside the label where there is room, else below it. */
    private void state(Mark mark, int beside, int rows) {
        List<String> words = LABEL.lines(mark.words(), width - text - BESIDE_SIGN, 1);
        boolean fits = rows == 1 && beside + BESIDE_SIGN + LABEL.width(words) <= width;
        int x = fits ? beside : text;
        y += fits ? 0 : LABEL.leading();
        sketch.sign(x, y - 10, 13, mark.sign(), Hue.SOFT);
        sketch.words(x + BESIDE_SIGN, y, LABEL, Hue.SOFT, true, words);
    }

    private void today(Event event) {
        y += 6;
        int middle = y + 12;
        int x = threadY < 0 ? lane(event.lane()) : threadX;
        thread(x, middle, When.PAST);
        List<String> words = LABEL.lines(event.label(), width - text - 24, 1);
        int right = text + LABEL.width(words) + 12;
        sketch.line(1, middle, width - 1, middle + 1, Hue.THREAD, 1.5, false, "M1 " + middle + "H" + (width - 1));
        sketch.patch(
                text - 12,
                middle - 13,
                right,
                middle + 13,
                Hue.THREAD,
                "M" + (text + 1) + " " + (middle - 13) + "H" + (right - 13) + "a13 13 0 0 1 0 26H" + (text + 1)
                        + "a13 13 0 0 1 0 -26z");
        sketch.words(text, middle + 4, LABEL, Hue.SHEET, true, words);
        y = middle + 24;
    }

    /** The thread, from the sign before to this one; what lies ahead is only dotted. */
    private void thread(int x, int at, When when) {
        if (threadY >= 0) {
            int half = (threadY + at) / 2;
            String path = "M" + threadX + " " + threadY
                    + (x == threadX
                            ? "V" + at
                            : "C" + threadX + " " + half + " " + x + " " + half + " " + x + " " + at);
            boolean ahead = when == When.AHEAD;
            sketch.line(Math.min(x, threadX), threadY, Math.max(x, threadX), at, Hue.THREAD, 2.5, ahead, path);
        }
        threadX = x;
        threadY = at;
    }

    /** A sign for each lane, by its shape; filled when it has been. */
    private void dot(int x, int at, int lane, When when) {
        String path = switch (lane % 5) {
            case 0 -> "M" + x + " " + (at - 6) + "a6 6 0 0 1 0 12a6 6 0 0 1 0 -12z";
            case 1 -> "M" + x + " " + (at - DOT) + "l7 7l-7 7l-7 -7z";
            case 2 -> "M" + (x - 5) + " " + (at - 5) + "h10v10h-10z";
            case 3 -> "M" + x + " " + (at - DOT) + "l7 12h-14z";
            default -> "M" + (x - 4) + " " + (at - 6) + "h8l4 6l-4 6h-8l-4 -6z";
        };
        Hue hue = Hue.branch(lane);
        signs.add(() -> sketch.mark(x - DOT, at - DOT, x + DOT, at + DOT, hue, when != When.AHEAD, path));
    }
}
