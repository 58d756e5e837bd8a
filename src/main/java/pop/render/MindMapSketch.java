package pop.render;

import java.util.ArrayList;
import java.util.List;
import pop.doc.MindMap;
import pop.doc.MindMap.Branch;
import pop.doc.MindMap.Sort;

/**
 * Lays a mind map out from left to right: a column for every step away from the root, in each of them box below box, so
 * that no two can meet, and the branches run in the room between two columns. What hangs on nothing stands apart, below.
 * It does not know what the boxes stand for.
 */
final class MindMapSketch {

    private static final int GAP = 42;
    private static final int BETWEEN = 14;
    private static final int BETWEEN_FAMILIES = 10;
    private static final int BETWEEN_TREES = 44;
    private static final int FEWEST_IN_A_ROW = 3;

    /** A parent stands in the middle of its children, unless one would have to look for it: then beside the first. */
    private static final int SPAN_TO_CENTRE_IN = 900;

    private static final Lettering HEADING = new Lettering(Face.SANS, 15, 20);

    private final Sketch sketch = new Sketch();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> bottoms = new ArrayList<>();
    private int branches;

    /** A box with its place and those that grow out of it. */
    private static final class Node {

        final MindMapBox box;
        final int depth;
        final Hue hue;
        final List<Node> next = new ArrayList<>();
        int top;

        Node(MindMapBox box, int depth, Hue hue) {
            this.box = box;
            this.depth = depth;
            this.hue = hue;
        }

        int bottom() {
            return top + box.height();
        }

        int middle() {
            return top + box.height() / 2;
        }
    }

    private MindMapSketch() {}

    /** The map, laid out. */
    static Sketch of(MindMap map) {
        MindMapSketch made = new MindMapSketch();
        List<Node> trees =
                map.trees().stream().map(tree -> made.node(tree, 0, Hue.THREAD)).toList();
        List<Branch> leaves = new ArrayList<>();
        List<Node> apart = new ArrayList<>();
        map.apart()
                .ifPresent(group -> group.branches().forEach(branch -> {
                    if (branch.next().isEmpty()) {
                        leaves.add(branch);
                    } else {
                        apart.add(made.node(branch, 1, Hue.BROWN));
                    }
                }));
        trees.forEach(made::tree);
        map.apart().ifPresent(group -> made.heading(group.heading()));
        apart.forEach(made::tree);
        made.rows(leaves);
        made.sketch.reach(made.sketch.width() + 2, made.sketch.height() + 4);
        return made.sketch;
    }

    private Node node(Branch branch, int depth, Hue hue) {
        Node node = new Node(MindMapBox.of(branch, depth == 0), depth, hue);
        while (widths.size() <= depth) {
            widths.add(0);
            bottoms.add(0);
        }
        widths.set(depth, Math.max(widths.get(depth), node.box.width()));
        boolean forks = hue == Hue.THREAD && (branch.next().size() > 1 || depth > 0);
        for (Branch next : branch.next()) {
            node.next.add(node(next, depth + 1, forks ? Hue.branch(branches++) : hue));
        }
        return node;
    }

    private void tree(Node root) {
        level(0, BETWEEN_TREES);
        place(root);
        draw(root);
        level(0, 0);
    }

    /** From here on, nothing stands higher than the lowest box so far, in this column and all further ones. */
    private void level(int depth, int more) {
        List<Integer> further = bottoms.subList(depth, bottoms.size());
        int lowest = further.stream().mapToInt(bottom -> bottom).max().orElse(0);
        further.replaceAll(any -> lowest == 0 ? 0 : lowest + more);
    }

    private void place(Node node) {
        for (int i = 0; i < node.next.size(); i++) {
            Node child = node.next.get(i);
            if (i == 0) {
                for (int depth = child.depth; depth < bottoms.size(); depth++) {
                    bottoms.set(depth, bottoms.get(depth) + (bottoms.get(depth) == 0 ? 0 : BETWEEN_FAMILIES));
                }
            } else if (node.depth == 0) {
                level(child.depth, BETWEEN_FAMILIES);
            }
            place(child);
        }
        int free = bottoms.get(node.depth);
        int highest = free == 0 ? 0 : free + BETWEEN;
        int wanted = wanted(node, highest);
        if (wanted < highest) {
            int down = highest - wanted;
            node.next.forEach(child -> shift(child, down));
        }
        node.top = Math.max(wanted, highest);
        bottoms.set(node.depth, node.bottom());
    }

    private static int wanted(Node node, int highest) {
        if (node.next.isEmpty()) {
            return highest;
        }
        Node first = node.next.get(0);
        Node last = node.next.get(node.next.size() - 1);
        return last.middle() - first.middle() <= SPAN_TO_CENTRE_IN
                ? (first.middle() + last.middle() - node.box.height()) / 2
                : first.top;
    }

    private void shift(Node node, int down) {
        node.top += down;
        bottoms.set(node.depth, Math.max(bottoms.get(node.depth), node.bottom()));
        node.next.forEach(child -> shift(child, down));
    }

    private int left(int depth) {
        int left = 1;
        for (int i = 0; i < depth; i++) {
            left += widths.get(i) == 0 ? 0 : widths.get(i) + GAP;
        }
        return left;
    }

    private void draw(Node node) {
        int left = left(node.depth);
        int wide = widths.get(node.depth);
        for (Node child : node.next) {
            link(left + wide, node.middle(), left(child.depth), child.middle(), child, node.next.size() > 1);
            draw(child);
        }
        node.box.draw(sketch, left, node.top, wide, node.hue);
    }

    /** A branch, thick near the root and thinner further on. */
    private void link(int fromX, int fromY, int toX, int toY, Node child, boolean bends) {
        int half = (fromX + toX) / 2;
        double thick = child.depth == 1 ? 4.5 : child.depth == 2 ? 3 : 2;
        String path = bends || fromY != toY
                ? "M" + fromX + " " + fromY + "C" + half + " " + fromY + " " + half + " " + toY + " " + toX + " " + toY
                : "M" + fromX + " " + fromY + "H" + toX;
        boolean dotted = child.box.sort() == Sort.POINTER;
        sketch.line(
                fromX,
                Math.min(fromY, toY) - 3,
                toX,
                Math.max(fromY, toY) + 3,
                child.hue,
                dotted ? 2 : thick,
                dotted,
                path);
    }

    private void heading(String words) {
        level(0, BETWEEN_TREES);
        int top = bottoms.stream().mapToInt(bottom -> bottom).max().orElse(0);
        int right = Math.max(sketch.width(), MindMapBox.WIDEST);
        if (top > 0) {
            sketch.line(1, top, right, top + 1, Hue.FIELD, 1.5, true, "M1 " + top + "H" + right);
        }
        List<String> lines = HEADING.lines(words, right, 2);
        sketch.words(1, top + 32, HEADING, Hue.SOFT, true, lines);
        int bottom = top + 32 + lines.size() * HEADING.leading();
        if (bottoms.isEmpty()) {
            bottoms.add(bottom);
        }
        bottoms.replaceAll(any -> bottom - BETWEEN_TREES + 4);
    }

    /** Boxes of which nothing grows, row by row. */
    private void rows(List<Branch> leaves) {
        level(0, BETWEEN_TREES);
        int top = bottoms.stream().mapToInt(bottom -> bottom).max().orElse(0);
        List<MindMapBox> boxes =
                leaves.stream().map(leaf -> MindMapBox.of(leaf, false)).toList();
        int wide = boxes.stream().mapToInt(MindMapBox::width).max().orElse(0);
        int across = Math.max(FEWEST_IN_A_ROW, (sketch.width() + BETWEEN) / (wide + BETWEEN));
        for (int from = 0; from < boxes.size(); from += across) {
            List<MindMapBox> row = boxes.subList(from, Math.min(from + across, boxes.size()));
            for (int i = 0; i < row.size(); i++) {
                row.get(i).draw(sketch, 1 + i * (wide + BETWEEN), top, wide, Hue.BROWN);
            }
            top += row.stream().mapToInt(MindMapBox::height).max().orElse(0) + BETWEEN;
        }
    }
}
