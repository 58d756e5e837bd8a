package pop.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pop.model.Fields;
import pop.model.Kept;
import pop.model.Pop;
import pop.model.Reference;
import pop.model.Voucher;

/**
 * A POP file that is to get its reference as its name, with the kept POPs that begin with its old name and the links to
 * these. Other files that it links to stay where they are, and it stays in its folder, so those links hold.
 */
public final class PopRename {

    private final Path from;
    private final Path to;
    private final PopFile file;
    private final Map<Path, Path> along = new LinkedHashMap<>();
    private final String text;

    public PopRename(Path from, PopFile file, String client, LocalDate begin) {
        this.from = from;
        this.file = file;
        this.to = from.resolveSibling(PopName.of(client, begin));
        String reference = Reference.of(client, begin);
        Pop changed = file.pop();
        for (Voucher voucher : changed.facts().list(Fields.VOUCHERS)) {
            Optional<Voucher> renamed = renamed(voucher, reference);
            changed = renamed.isPresent() ? changed.with(voucher, renamed.get()) : changed;
        }
        this.text = file.edit(changed).text();
    }

    /** What it will be called. */
    public Path to() {
        return to;
    }

    /** The kept POPs that go along, with their new names. */
    public Map<Path, Path> along() {
        return Map.copyOf(along);
    }

    /** The text with the new links. */
    public String text() {
        return text;
    }

    /** Whether it has that name already, perhaps with a number because another POP had it first. */
    public boolean isNothing() {
        String stem = PopFolder.stem(to);
        String now = PopFolder.stem(from);
        boolean numbered = now.matches(java.util.regex.Pattern.quote(stem) + "-\\d+") && Files.exists(to);
        return from.getFileName().equals(to.getFileName()) || numbered;
    }

    /** Does it. */
    public void move() {
        new PopMove(from, to, along).move(file, text);
    }

    /** Whether a POP names another file as the plan before it. */
    public static boolean leadsTo(Path pop, Path earlier) {
        Optional<String> previous = PopFolder.read(pop.toString(), pop)
                .pop()
                .facts()
                .get(Fields.PREVIOUS)
                .flatMap(plan -> plan.facts().get(Fields.FILE));
        return previous.flatMap(link -> beside(pop, link))
                .filter(path -> path.equals(earlier.toAbsolutePath().normalize()))
                .isPresent();
    }

    /** The voucher with its kept POP under the new name, if that one begins with the old name. */
    private Optional<Voucher> renamed(Voucher voucher, String reference) {
        Optional<Kept> kept = voucher.facts().get(Fields.KEPT);
        Optional<String> link = kept.flatMap(one -> one.facts().get(Fields.FILE));
        if (link.isEmpty()) {
            return Optional.empty();
        }
        String old = PopFolder.stem(from);
        int name = link.get().lastIndexOf('/') + 1;
        Optional<Path> path = beside(from, link.get())
                .filter(Files::isRegularFile)
                .filter(found -> PopFolder.real(found).startsWith(PopFolder.real(Disk.folder(from))));
        if (path.isEmpty() || !link.get().startsWith(old, name) || old.equals(reference)) {
            return Optional.empty();
        }
        String renamed = reference + link.get().substring(name + old.length());
        along.put(path.get(), path.get().resolveSibling(renamed));
        Kept changed = new Kept(kept.get().facts().with(Fields.FILE, link.get().substring(0, name) + renamed));
        return Optional.of(new Voucher(voucher.facts().with(Fields.KEPT, changed)));
    }

    private static Optional<Path> beside(Path pop, String link) {
        try {
            return Optional.of(Disk.folder(pop).resolve(link).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
