package pop.cli;

import java.nio.file.Path;
import java.util.Optional;
import pop.l10n.Words;
import pop.model.Pop;
import pop.render.Dress;
import pop.view.SitePage;

/** The list beside the documents of a folder, for who opens it in a browser. Knows no document but by its name. */
final class Site {

    private static final String NAME = "index.html";

    private final Call call;
    private final boolean isWanted;
    private final SitePage page;

    Site(Call call, String format) {
        this.call = call;
        this.isWanted = format.equals("html");
        this.page = new SitePage(call.today(), call.language());
    }

    /** One more document. */
    void add(Pop pop, String name, Path document) {
        if (isWanted) {
            page.add(pop, name, String.valueOf(document.getFileName()));
        }
    }

    /** Puts the list in the folder, where the documents are ones for a browser. */
    void finish(Path folder, Styles styles, Documents documents) {
        if (isWanted) {
            Words words = Words.of(RenderCommand.class, call.language());
            Dress.Finder finder = new Dress.Finder(
                    words.say("find"), words.say("find.state"), words.say("find.every"), words.say("find.found"));
            documents.list(
                    folder.resolve(NAME),
                    Inks.document(
                            call.intoFile(),
                            "html",
                            styles.signed(page.page()),
                            styles.dress(call.language()).findable(finder),
                            Optional.empty()));
        }
    }
}
