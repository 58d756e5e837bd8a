package pop.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Fits the tree of a page to paper: small pictures become boxes that the style sheet draws, links say where they lead,
 * headings become bookmarks. It does not know the words.
 */
final class PdfTree {

    private static final int DEEPEST_BOOKMARK = 4;

    private final Document document;

    private PdfTree(Document document) {
        this.document = document;
    }

    /** The same tree, fitted. */
    static Document fit(Document document) {
        PdfTree tree = new PdfTree(document);
        tree.all("div").forEach(PdfTree::drawing);
        tree.all("svg").forEach(tree::picture);
        tree.all("a").forEach(tree::link);
        tree.all("nav").forEach(tree::ways);
        tree.all("div").stream()
                .filter(PdfTree::isThread)
                .flatMap(thread -> within(thread, "li").stream())
                .forEach(tree::step);
        tree.all("table").forEach(tree::caption);
        tree.all("th").forEach(PdfTree::scope);
        tree.bookmarks();
        return document;
    }

    private List<Element> all(String name) {
        return within(document.getDocumentElement(), name);
    }

    private static List<Element> within(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Element make(String name, String style) {
        Element element = document.createElement(name);
        element.setAttribute("class", style);
        return element;
    }

    /** A drawing stays away: the same stands below it in words. */
    private static void drawing(Element frame) {
        if (frame.getAttribute("class").startsWith("drawing ")) {
            frame.getParentNode().removeChild(frame);
        }
    }

    /** Signs and meters are drawn by the style sheet; a picture that is heard becomes the words that are heard. */
    private void picture(Element svg) {
        Node parent = svg.getParentNode();
        if (svg.hasAttribute("aria-label")) {
            Element words = make("span", "lone");
            words.setTextContent(svg.getAttribute("aria-label"));
            parent.replaceChild(words, svg);
        } else if (parent instanceof Element holder
                && holder.getAttribute("class").startsWith("mark")) {
            Element sign = make("i", "sign");
            sign.appendChild(make("i", "in"));
            sign.appendChild(make("i", "too"));
            parent.replaceChild(sign, svg);
        } else {
            steps(svg).forEach(step -> parent.insertBefore(step, svg));
            parent.removeChild(svg);
        }
    }

    private List<Element> steps(Element meter) {
        List<Element> steps = new ArrayList<>();
        for (Node shape = meter.getFirstChild(); shape != null; shape = shape.getNextSibling()) {
            if (shape instanceof Element circle && !circle.getAttribute("class").equals("dot")) {
                Element step = make("i", "step " + circle.getAttribute("class"));
                step.appendChild(make("i", "in"));
                steps.add(step);
            }
        }
        return steps;
    }

    /** A way within the page or out to the web says where it leads; a way to a file beside the page leads nowhere here. */
    private void link(Element link) {
        String address = link.getAttribute("href");
        if (address.startsWith("#")) {
            link.setAttribute("title", link.getTextContent().strip());
        } else if (address.matches("(?i)(https?|mailto):.*")) {
            link.setAttribute("title", address);
        } else {
            Node parent = link.getParentNode();
            while (link.getFirstChild() != null) {
                parent.insertBefore(link.getFirstChild(), link);
            }
            parent.removeChild(link);
        }
    }

    /** A list beside itself, in columns or in a line, is no list for the engine: the contents become one paragraph. */
    private void ways(Element contents) {
        Element ways = make("p", "ways");
        for (Element item : within(contents, "li")) {
            Element way = make("span", "way");
            move(item, way);
            ways.appendChild(way);
            ways.appendChild(document.createTextNode(" "));
        }
        within(contents, "ul").forEach(list -> list.getParentNode().removeChild(list));
        contents.appendChild(ways);
    }

    private static void move(Element from, Element to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    /**
     * A step of the thread with the bend in the line that leads to it, in a box of its own: a page that ends here turns above
     * the box and its air, so that no word of it is written on both pages. A box of the style sheet would be taken for an item.
     */
    private void step(Element item) {
        Element box = make("div", "box");
        box.appendChild(make("i", "elbow"));
        while (item.getFirstChild() != null
                && !item.getFirstChild().getNodeName().equals("ul")) {
            box.appendChild(item.getFirstChild());
        }
        item.insertBefore(box, item.getFirstChild());
    }

    private static boolean isThread(Element element) {
        return element.getAttribute("class").equals("thread");
    }

    /** What a table shows is said before it, where every reading program finds it. */
    private void caption(Element table) {
        if (table.getFirstChild() != null
                && table.getElementsByTagName("caption").item(0) instanceof Element caption) {
            Element words = make("p", "caption");
            words.setTextContent(caption.getTextContent());
            caption.getParentNode().removeChild(caption);
            table.getParentNode().insertBefore(words, table);
        }
    }

    private static void scope(Element head) {
        if (head.getAttribute("scope").startsWith("row")) {
            head.setAttribute("scope", "row");
        }
    }

    private void bookmarks() {
        Element bookmarks = document.createElement("bookmarks");
        List<Element> open = new ArrayList<>(List.of(bookmarks));
        int count = 0;
        for (Element heading : all("*")) {
            String name = heading.getTagName();
            if (!name.matches("h[1-6]") || name.charAt(1) - '0' > DEEPEST_BOOKMARK) {
                continue;
            }
            int level = Math.min(name.charAt(1) - '0', open.size());
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            String id = "heading " + ++count;
            heading.setAttribute("id", id);
            heading.insertBefore(make("i", "knot"), heading.getFirstChild());
            bookmark.setAttribute("href", "#" + id);
            open.subList(level, open.size()).clear();
            open.get(level - 1).appendChild(bookmark);
            open.add(bookmark);
        }
        all("head").get(0).appendChild(bookmarks);
    }
}
