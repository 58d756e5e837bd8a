package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Facts;
import pop.doc.Line;
import pop.doc.Paragraph;
import pop.l10n.Words;
import pop.model.NextMoment;
import pop.model.Pop;

/** Says what lies ahead, day by day; knows no day of today but the one it is given. */
final class Moments {

    /** How many days ahead are told; what comes later stands with the items themselves. */
    private static final int MOST_DAYS = 10;

    private final Spoken spoken;
    private final Words words;

    Moments(Spoken spoken) {
        this.spoken = spoken;
        this.words = Words.of(Moments.class, spoken.language());
    }

    /** The next days with what happens on them; nothing when nothing lies ahead. */
    Optional<Facts> ahead(Pop pop, LocalDate today, Links links) {
        Map<LocalDate, Map<NextMoment.Sort, List<Line>>> days = new TreeMap<>();
        for (NextMoment moment : NextMoment.all(pop, today)) {
            if (days.size() < MOST_DAYS || days.containsKey(moment.date())) {
                List<Line> about = days.computeIfAbsent(moment.date(), day -> new EnumMap<>(NextMoment.Sort.class))
                        .computeIfAbsent(moment.sort(), sort -> new ArrayList<>());
                moment.item()
                        .filter(item -> item.text().isPresent())
                        .map(links::to)
                        .ifPresent(about::add);
            }
        }
        List<Facts.Fact> facts = new ArrayList<>();
        days.forEach((day, sorts) -> facts.add(new Facts.Fact(spoken.date(day), said(sorts))));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private List<Block> said(Map<NextMoment.Sort, List<Line>> sorts) {
        List<Block> said = new ArrayList<>();
        sorts.forEach((sort, about) -> {
            said.add(Paragraph.of(Spoken.capital(what("sort.", sort))));
            if (!about.isEmpty()) {
                said.add(Bullets.of(about));
            }
        });
        return said;
    }

    /** One moment in a few words, with its day: {@code 8 december 2026, terugblik}. */
    String brief(NextMoment moment) {
        return words.say("brief", Map.of("date", spoken.date(moment.date()), "what", what("brief.", moment.sort())));
    }

    private String what(String key, NextMoment.Sort sort) {
        return words.say(key + sort.name().toLowerCase(Locale.ROOT));
    }
}
