package pop.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pop.model.Pop;
import pop.model.Reference;
import pop.store.StoreFailure.Kind;

/**
 * Keeps a POP as a document of its own, for reading only, in the {@code archive} folder beside its file: as YAML and as a
 * page. First what is new comes, then what is there changes; when a step fails, the ones before it are taken back. Never
 * takes the place of anything. Knows not why it is kept.
 */
public final class PopArchive {

    private static final String ATTRIBUTES = ".gitattributes";
    private static final String BYTES_STAY =
            "# The hash of a kept POP is counted over its bytes: git must not change them.\n* -text\n";

    private final Path pop;
    private final PopFile file;
    private final Path folder;
    private final String stem;
    private final List<Path> made = new ArrayList<>();

    /**
     * The place for the POP of a voucher.
     *
     * @param pop where the POP is
     * @param file what was read there
     * @param client the client's name, which with the begin date is the reference
     * @param number whether it is the POP of the first, the second … voucher
     */
    public PopArchive(Path pop, PopFile file, String client, LocalDate begin, int number) {
        this.pop = pop;
        this.file = file;
        this.folder = Disk.folder(pop).resolve(PopFolder.ARCHIVE);
        String own = PopFolder.stem(pop);
        boolean telling = Reference.isHeldBy(own, client, begin);
        this.stem = (telling ? own : Reference.of(client, begin)) + "_pop" + number;
    }

    /** Where the document comes. */
    public Path document() {
        return folder.resolve(stem + ".yaml");
    }

    /** Where the page comes. */
    public Path page() {
        return folder.resolve(stem + ".html");
    }

    /** The document, as a POP beside the folder names it. */
    public String link() {
        return PopFolder.ARCHIVE + "/" + stem + ".yaml";
    }

    /** The POP as it is read in the archive: what it links to is one folder further up. */
    public static Pop fromWithin(Pop pop) {
        return pop.withFiles(link -> isBeside(link) ? "../" + link : link);
    }

    /**
     * The text of the document: the file with this POP in it.
     *
     * @throws EditRefused when that cannot be written safely
     */
    public String text(Pop kept) {
        return file.edit(kept).text();
    }

    /** The hash of the document with that text. */
    public static String hash(String text) {
        return Hashes.of(text);
    }

    /**
     * Where a new POP comes: under its reference, or the next name that is free. A file with the very same text is from a run
     * that was killed, and is taken over.
     */
    public Path fresh(String client, LocalDate begin, String text) {
        Path around = PopFolder.around(pop).path();
        for (int number = 1; true; number++) {
            Path path = around.resolve(PopName.of(client, begin, number));
            if (!Files.exists(path) || holds(path, text)) {
                return path;
            }
        }
    }

    /**
     * Keeps the document and the page, and goes on in the same file.
     *
     * @param after the new text of the POP
     * @throws StoreFailure when something cannot be done; then everything is as it was
     */
    public void keep(String document, String page, String after) {
        inSteps(document, page, () -> PopWriter.save(pop, file, after));
    }

    /**
     * Keeps the document and the page, begins a new POP, and takes away the file of the old one.
     *
     * @param fresh where the new POP comes
     * @throws StoreFailure when something cannot be done; then everything is as it was
     */
    public void keepAndBegin(String document, String page, Path fresh, String text) {
        inSteps(document, page, () -> {
            if (!holds(fresh, text)) {
                create(fresh, text);
            }
            takeAway();
        });
    }

    /** The last steps, which change what was there already. */
    private interface Rest {
        void take() throws IOException;
    }

    private void inSteps(String document, String page, Rest rest) {
        try {
            makeRoom();
            boolean wasThere = holds(document(), document); // a run that was killed got as far as this
            if (!wasThere) {
                mustBeFree();
                create(document(), document);
            }
            if (!wasThere || !Files.exists(page())) {
                create(page(), page);
            }
            rest.take();
        } catch (IOException | StoreFailure e) {
            StoreFailure failure = e instanceof StoreFailure told ? told : Failures.failed(pop, e);
            undo(failure);
            throw failure;
        }
        protect(document());
        protect(page());
    }

    private void makeRoom() throws IOException {
        if (!Files.isDirectory(folder)) {
            PopFolder.make(folder);
            made.add(folder);
        }
        Path attributes = folder.resolve(ATTRIBUTES);
        if (!Files.exists(attributes, LinkOption.NOFOLLOW_LINKS)) {
            create(attributes, BYTES_STAY);
        }
    }

    private void mustBeFree() {
        if (Files.exists(document(), LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreFailure(Kind.KEPT, document().toString());
        }
    }

    private void create(Path path, String text) {
        PopWriter.create(path, text);
        made.add(path);
    }

    private void takeAway() throws IOException {
        try (Locked locked = Locked.of(new Disk(), pop, pop.toRealPath())) {
            locked.mustBeReplaceable();
            locked.mustBe(file.text().getBytes(StandardCharsets.UTF_8));
            Files.delete(pop);
        }
    }

    private void undo(StoreFailure why) {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(made.get(i));
            } catch (IOException e) {
                StoreFailure left = new StoreFailure(Kind.LEFT, made.get(i).toString(), e);
                left.addSuppressed(why);
                throw left;
            }
        }
    }

    private static boolean holds(Path path, String text) {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failures.failed(path, e);
        }
    }

    private static void protect(Path path) {
        try {
            new Disk().forReadingOnly(path);
        } catch (IOException | UnsupportedOperationException e) {
            return; // a system that knows no such modes: the hash still tells of every change
        }
    }

    /** Whether a link leads to a file by a way from the POP's own folder. */
    private static boolean isBeside(String link) {
        return !link.startsWith("/") && !link.startsWith("\\") && link.indexOf(':') < 0;
    }
}
