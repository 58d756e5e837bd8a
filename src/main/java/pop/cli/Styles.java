package pop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pop.doc.Inline;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Page;
import pop.doc.Text;
import pop.l10n.Words;
import pop.model.Language;
import pop.render.Dress;
import pop.store.PopFolder;
import pop.store.TextFile;

/**
 * How documents are dressed: as was asked on the command line, in the style of the folder in which the POP is. Each folder's
 * settings are read once. Knows no page.
 */
final class Styles {

    private static final int MOST_CSS = 1 << 20;

    private final Call call;
    private final Dress asked;
    private final Path usersFolder;
    private final Map<Path, HouseStyle> houses = new ConcurrentHashMap<>();

    Styles(Call call, Form form) {
        this.call = call;
        this.usersFolder = new Naming(call).folder().path();
        Dress dress = Dress.USUAL;
        if (call.has("--plain")) {
            dress = dress.styledBy(Texts.beside(Styles.class, "Pictograms.css"));
        }
        Optional<String> css = call.value("--css");
        if (css.isPresent()) {
            dress = dress.styledBy(sheet(css.get()));
        }
        if (call.has("--large-type")) {
            dress = dress.inLargeType();
        } else if (form == Form.OVERVIEW) {
            dress = dress.onOneSheet();
        }
        this.asked = dress;
    }

    /** The dress of a POP's document. */
    Dress dress(Naming.Named named, Language language) {
        return worn(house(named), language);
    }

    /** The dress of the list of all documents. */
    Dress dress(Language language) {
        return worn(house(usersFolder), language).onMoreSheets();
    }

    /** A page of a POP with what the house says at the end of it. */
    Page signed(Naming.Named named, Page page) {
        return signed(house(named), page);
    }

    /** The list with what the house says at the end of it. */
    Page signed(Page page) {
        return signed(house(usersFolder), page);
    }

    private Dress worn(HouseStyle house, Language language) {
        return new Dress(
                asked.large(),
                asked.oneSheet(),
                house.logo().map(logo -> logo(logo, language)),
                house.accent(),
                asked.css(),
                asked.finder());
    }

    private static Dress.Logo logo(HouseStyle.Logo logo, Language language) {
        Words words = Words.of(HouseStyle.class, language);
        return switch (logo.image().state()) {
            case FOUND -> new Dress.Logo(logo.image().data(), logo.words().orElseGet(() -> words.say("logo")));
            case MISSING -> new Dress.Logo(Optional.empty(), words.say("logo.missing", "file", logo.file()));
            case TOO_BIG -> new Dress.Logo(Optional.empty(), words.say("logo.too-big", "file", logo.file()));
            case NO_IMAGE -> new Dress.Logo(Optional.empty(), words.say("logo.no-image", "file", logo.file()));
        };
    }

    private static Page signed(HouseStyle house, Page page) {
        if (house.footer().isEmpty()) {
            return page;
        }
        List<Inline> line = new ArrayList<>();
        page.footer().ifPresent(footer -> {
            line.addAll(footer.inlines());
            line.add(new LineBreak());
        });
        line.add(new Text(house.footer().get()));
        return new Page(page.language(), page.title(), page.subtitle(), page.blocks(), Optional.of(new Line(line)));
    }

    private HouseStyle house(Naming.Named named) {
        return house(named.path().map(path -> path.toAbsolutePath().getParent()).orElse(usersFolder));
    }

    private HouseStyle house(Path place) {
        return houses.computeIfAbsent(
                place, folder -> PopFolder.nearest(folder).map(this::read).orElse(HouseStyle.NONE));
    }

    private HouseStyle read(PopFolder folder) {
        HouseStyle style = folder.settings()
                .map(settings -> HouseStyle.of(folder, settings))
                .orElse(HouseStyle.NONE);
        style.logo().map(logo -> logo(logo, call.language())).ifPresent(logo -> {
            if (logo.data().isEmpty()) {
                call.talk(logo.words());
            }
        });
        return style;
    }

    private String sheet(String given) {
        Path path = call.console().path(given);
        if (!PopFolder.isThere(path) || PopFolder.isFolder(path)) {
            throw new Refusal(Exit.USAGE, "no-css", Map.of("path", given));
        }
        String css = TextFile.of(path).words();
        if (css.length() > MOST_CSS) {
            throw new Refusal(Exit.USAGE, "css-too-big", Map.of("path", given));
        }
        return css;
    }
}
