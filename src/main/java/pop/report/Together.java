package pop.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import pop.model.Place;

/**
 * Findings that are told in one breath. What several rules ask about one sentence is one block of questions to its writer,
 * not seven faults; and what is asked of one step after the other, without resting on words, is asked once for all of them.
 * Knows no rule by name.
 */
final class Together {

    private static final String ALONE = "alone ";
    private static final String OF_EVERY_STEP = "every step";

    /** More items than this are not named one by one. */
    private static final int MOST_ITEMS = 6;

    private Together() {}

    /**
     * The findings that count, those of one item by one of these rules together, in the order of the first of them.
     *
     * @param rules the names of the rules that ask
     */
    static List<List<Reported>> of(List<Reported> findings, List<String> rules) {
        List<Reported> counted = findings.stream().filter(Reported::counts).toList();
        Map<String, Long> asked = new HashMap<>();
        counted.stream().filter(one -> !isAboutWords(one)).forEach(one -> asked.merge(one.rule(), 1L, Long::sum));
        Map<String, List<Reported>> groups = new LinkedHashMap<>();
        for (Reported finding : counted) {
            boolean asks = rules.contains(finding.rule()) && finding.question().isPresent();
            boolean often = !isAboutWords(finding) && asked.getOrDefault(finding.rule(), 0L) > 1;
            String key = !asks ? ALONE + groups.size() : often ? OF_EVERY_STEP : item(finding.path());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
        }
        List<Reported> ofEveryStep = groups.remove(OF_EVERY_STEP);
        List<List<Reported>> all = new ArrayList<>(groups.values());
        if (ofEveryStep != null) {
            all.add(ofEveryStep);
        }
        return all;
    }

    /** Whether what is told together is about more than one item. */
    static boolean isOfSeveral(List<Reported> group) {
        return group.stream().map(one -> item(one.path())).distinct().count() > 1;
    }

    /**
     * The items that these findings are about, by id, or by place where they have none; the first few of many.
     *
     * @param others tells how many more there are
     */
    static String items(List<Reported> group, IntFunction<String> others) {
        List<String> items = group.stream()
                .map(one ->
                        one.item().orElse(one.place().line() + ":" + one.place().column()))
                .distinct()
                .toList();
        return items.size() <= MOST_ITEMS
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, MOST_ITEMS - 1)) + " "
                        + others.apply(items.size() - MOST_ITEMS + 1);
    }

    /** Of what is told together, the findings to show an excerpt of: the narrowest words of the sentence, once each. */
    static List<Reported> shown(List<Reported> group) {
        List<Reported> words = group.stream().filter(Together::isAboutWords).toList();
        List<Reported> narrow = words.stream()
                .filter(one -> words.stream().noneMatch(other -> isInside(other.place(), one.place())))
                .toList();
        return narrow.isEmpty() ? group.subList(0, 1) : narrow;
    }

    /** The question of a finding, with the words it rests on unless those are the whole sentence. */
    static String question(Reported finding) {
        String words = finding.evidence().stream()
                .map(Reported.Evidence::text)
                .filter(text ->
                        !text.isEmpty() && !finding.itemText().map(text::equals).orElse(false))
                .distinct()
                .map(text -> '"' + text + '"')
                .collect(Collectors.joining(", "));
        return (words.isEmpty() ? "" : words + ": ") + finding.question().orElse("");
    }

    private static boolean isAboutWords(Reported finding) {
        return finding.path().endsWith(".text");
    }

    private static boolean isInside(Place inner, Place outer) {
        boolean within = inner.line() == outer.line()
                && inner.endLine() <= outer.endLine()
                && inner.column() >= outer.column()
                && (inner.endLine() < outer.endLine() || inner.endColumn() <= outer.endColumn());
        return within && !inner.equals(outer);
    }

    /** The item that a path lies in: {@code actions[0]} of {@code actions[0].text}. */
    private static String item(String path) {
        int point = path.indexOf('.');
        return point < 0 ? path : path.substring(0, point);
    }
}
