package pop.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pop.model.Alike;
import pop.model.Loose;
import pop.render.Dress;
import pop.render.Readable;
import pop.store.ImageFile;
import pop.store.LooseFile;
import pop.store.PopFolder;

/**
 * What a folder's {@code .pop.yaml} says under {@code style}: a logo, a colour, a line at the foot of each document. A mistake
 * in it ends the command and is told with its place; nothing in it can load or run anything. Knows no document.
 *
 * @param logo the image above the title
 * @param accent the colour of the thread
 * @param footer the line at the foot
 */
record HouseStyle(Optional<Logo> logo, Optional<Dress.Accent> accent, Optional<String> footer) {

    /** The style of a folder that says nothing of it. */
    static final HouseStyle NONE = new HouseStyle(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Set<String> KEYS = Set.of("logo", "logo_text", "colours", "footer");
    private static final Set<String> COLOURS = Set.of("accent", "accent_dark");

    /**
     * The image of the house.
     *
     * @param file as the settings call it
     * @param words what it shows
     */
    record Logo(String file, ImageFile image, Optional<String> words) {}

    /** The style that settings name. */
    static HouseStyle of(PopFolder folder, LooseFile settings) {
        Settings.mustBeReadable(settings);
        Optional<Loose> style = settings.content().get("style");
        if (style.isEmpty()) {
            return NONE;
        }
        Loose.Mapping keys = keys(settings, style.get(), KEYS);
        Optional<Logo> logo =
                keys.text("logo").map(file -> new Logo(file, ImageFile.of(folder, file), keys.text("logo_text")));
        Optional<Dress.Accent> accent = keys.get("colours").flatMap(colours -> accent(settings, colours));
        return new HouseStyle(logo, accent, keys.text("footer"));
    }

    private static Optional<Dress.Accent> accent(LooseFile settings, Loose colours) {
        Loose.Mapping keys = keys(settings, colours, COLOURS);
        Optional<String> dark = keys.get("accent_dark").map(value -> colour(settings, value));
        keys.get("accent_dark")
                .filter(value -> !Readable.isEnough(Readable.byNight(colour(settings, value))))
                .ifPresent(value -> {
                    throw pale(settings, value, Readable.byNight(colour(settings, value)), "settings.style.dark");
                });
        return keys.get("accent").map(value -> {
            String colour = colour(settings, value);
            Dress.Accent accent = Readable.accent(colour)
                    .orElseThrow(() -> pale(settings, value, Readable.byDay(colour), "settings.style.pale"));
            return new Dress.Accent(accent.light(), dark.orElse(accent.dark()));
        });
    }

    private static Refusal pale(LooseFile settings, Loose value, double contrast, String key) {
        long tenths = (long) (contrast * 10);
        String number = tenths / 10 + "." + tenths % 10;
        return refusal(settings, value, key, Map.of("word", value.asText().orElse(""), "number", number));
    }

    private static String colour(LooseFile settings, Loose value) {
        String word = value.asText().orElse("");
        if (!Readable.isColour(word)) {
            throw refusal(settings, value, "settings.style.colour", Map.of("word", word));
        }
        return word;
    }

    private static Loose.Mapping keys(LooseFile settings, Loose value, Set<String> known) {
        Loose.Mapping keys = value.asMapping()
                .orElseThrow(() -> refusal(settings, value, "settings.style", Map.of("known", list(known))));
        keys.entries().forEach((key, one) -> {
            if (!known.contains(key)) {
                Optional<String> meant = Alike.to(key, known);
                throw refusal(
                        settings,
                        one,
                        meant.isPresent() ? "settings.key.meant" : "settings.key",
                        Map.of("word", key, "meant", meant.orElse(""), "known", list(known)));
            }
        });
        return keys;
    }

    private static String list(Set<String> known) {
        return String.join(", ", new TreeSet<>(known));
    }

    private static Refusal refusal(LooseFile settings, Loose at, String key, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        return Settings.refusal(settings, at.place().line(), key, all);
    }
}
