package pop.store;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import pop.store.Glance.Facts;

/** Sees in the YAML of a file what {@link Glance} looks for, however it is written, as long as it can be read. Knows no format. */
final class EventLook {

    private final ParserImpl events;
    private final Glance glance;

    private EventLook(ParserImpl events, Glance glance) {
        this.events = events;
        this.glance = glance;
    }

    /** Whether a text is one YAML document with keys; then the glance has seen what it holds. */
    static boolean seen(String text, Glance glance) {
        try {
            return new EventLook(new ParserImpl(new StreamReader(text), new LoaderOptions()), glance).document();
        } catch (YAMLException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it was one document with keys. */
    private boolean document() {
        events.getEvent(); // the stream begins
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            return false;
        }
        events.getEvent();
        if (!events.checkEvent(Event.ID.MappingStart)) {
            return false;
        }
        events.getEvent();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            String key = key();
            if (events.checkEvent(Event.ID.SequenceStart)) {
                list(key);
                glance.top().larger(key);
            } else {
                read(key, glance.top());
            }
        }
        events.getEvent();
        events.getEvent(); // the document ends
        return events.checkEvent(Event.ID.StreamEnd);
    }

    private void list(String section) {
        events.getEvent();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            if (events.checkEvent(Event.ID.MappingStart)) {
                item(glance.item(section));
            } else {
                skip();
            }
        }
        events.getEvent();
    }

    private void item(Facts facts) {
        events.getEvent();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            read(key(), facts);
        }
        events.getEvent();
    }

    private String key() {
        if (events.peekEvent() instanceof ScalarEvent scalar) {
            events.getEvent();
            return scalar.getValue();
        }
        skip();
        return "";
    }

    /** The next value; of something larger only that it is there. */
    private void read(String key, Facts facts) {
        if (events.peekEvent() instanceof ScalarEvent scalar) {
            events.getEvent();
            facts.put(key, scalar.getValue());
        } else {
            skip();
            facts.larger(key);
        }
    }

    /** Passes over one whole value. */
    private void skip() {
        int depth = 0;
        do {
            Event event = events.getEvent();
            if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
                depth++;
            } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                depth--;
            }
        } while (depth > 0);
    }
}
