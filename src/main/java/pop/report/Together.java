package pop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pop.model.Place;

/**
 * Findings that are told in one breath: what several rules ask about one and the same goal or action. Seven findings about a
 * sentence are seven questions to its writer, not seven faults. Knows no rule by name.
 */
final class Together {

    private Together() {}

    /** The findings that count, those of one item by one of these rules together, in the order of the first of them. */
    static List<List<Reported>> of(List<Reported> findings, List<String> rules) {
        Map<String, List<Reported>> groups = new LinkedHashMap<>();
        for (Reported finding : findings) {
            if (finding.counts()) {
                boolean asks = rules.contains(finding.rule()) && finding.question().isPresent();
                String key = asks ? item(finding.path()) : "alone " + groups.size();
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Of what is told together, the findings to show an excerpt of: the narrowest words of the sentence, once each. */
    static List<Reported> shown(List<Reported> group) {
        List<Reported> words = group.stream()
                .filter(finding -> finding.path().endsWith(".text"))
                .toList();
        List<Reported> narrow = words.stream()
                .filter(one -> words.stream().noneMatch(other -> isInside(other.place(), one.place())))
                .toList();
        return narrow.isEmpty() ? group.subList(0, 1) : narrow;
    }

    /** The question of a finding, with the words it rests on unless those are the whole sentence. */
    static String question(Reported finding) {
        String words = finding.evidence().stream()
                .map(Reported.Evidence::text)
                .filter(text -> !text.isEmpty() && !finding.itemText().map(text::equals).orElse(false))
                .distinct()
                .map(text -> '"' + text + '"')
                .collect(Collectors.joining(", "));
        return (words.isEmpty() ? "" : words + ": ") + finding.question().orElse("");
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
