package pop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads the README can go on from there: every page can be reached, and no link leads nowhere. */
class PagesTest {

    private static final Path README = Path.of("README.md");
    private static final Path DUTCH = Path.of("docs/README.nl.md");

    private static final Pattern LINK =
            Pattern.compile("(?:\\]\\(|(?:src|srcset)=\")([^)\"#\\s]*)(?:#([^)\"]*))?[)\"]");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\"");

    /** A link on a page: to a file, and perhaps to a place in it. */
    private record Link(Path target, String place) {}

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String below : List.of(".", "docs", "examples")) {
            try (Stream<Path> all = Files.walk(Path.of(below), below.equals(".") ? 1 : Integer.MAX_VALUE)) {
                all.map(Path::normalize)
                        .filter(path -> path.toString().endsWith(".md"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_link_leads_nowhere(Path page) throws IOException {
        List<String> nowhere = new ArrayList<>();
        for (Link link : links(page)) {
            boolean isThere = Files.exists(link.target());
            if (!isThere || !link.place().isEmpty() && !places(link.target()).contains(link.place())) {
                nowhere.add(link.target() + (link.place().isEmpty() ? "" : "#" + link.place()));
            }
        }
        assertThat(nowhere).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_readme_in_either_language() throws IOException {
        assertThat(reached(README)).containsAll(pages());
        assertThat(reached(DUTCH)).containsAll(pages());
    }

    @Test
    void the_list_of_all_pages_names_every_page_beside_it() throws IOException {
        Path list = Path.of("docs/README.md");
        List<Path> named = links(list).stream().map(Link::target).toList();
        try (Stream<Path> beside = Files.list(list.getParent())) {
            assertThat(named)
                    .containsAll(beside.filter(path -> path.toString().endsWith(".md"))
                            .filter(path -> !path.equals(list))
                            .toList());
        }
    }

    @Test
    void both_readmes_begin_with_a_link_to_the_other() throws IOException {
        assertThat(links(README).get(0).target()).isEqualTo(DUTCH);
        assertThat(links(DUTCH).get(0).target()).isEqualTo(README);
    }

    private static Set<Path> reached(Path from) throws IOException {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Path page = ahead.pop();
            if (reached.add(page)) {
                links(page).stream()
                        .map(Link::target)
                        .filter(target -> target.toString().endsWith(".md") && Files.exists(target))
                        .forEach(ahead::push);
            }
        }
        return reached;
    }

    /** The links to files of the project, where they stand; what stands in code is no link. */
    private static List<Link> links(Path page) throws IOException {
        Path folder = page.resolveSibling("");
        return LINK.matcher(prose(page))
                .results()
                .filter(link -> !link.group(1).contains(":"))
                .map(link -> link(link, page, folder))
                .toList();
    }

    private static Link link(MatchResult link, Path page, Path folder) {
        Path target =
                link.group(1).isEmpty() ? page : folder.resolve(link.group(1)).normalize();
        return new Link(target, link.group(2) == null ? "" : link.group(2));
    }

    /** The names of a page's headings, as the usual readers of Markdown make them, and of its own marks. */
    private static Set<String> places(Path page) throws IOException {
        String prose = FENCE.matcher(Files.readString(page)).replaceAll("");
        return Stream.concat(
                        HEADING.matcher(prose).results().map(heading -> name(heading.group(1))),
                        PLACE.matcher(prose).results().map(mark -> mark.group(1)))
                .collect(Collectors.toSet());
    }

    private static String name(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String prose(Path page) throws IOException {
        return CODE.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""))
                .replaceAll("");
    }
}
