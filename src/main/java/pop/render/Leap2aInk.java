package pop.render;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pop.doc.Portfolio;

/**
 * Inks a portfolio as Leap2A (an Atom feed of 2010-07), in the form that Mahara takes in: {@code docs/export.md} lists what
 * its reader wants. It does not know a word of what it writes.
 */
public final class Leap2aInk {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String LEAP = "http://terms.leapspecs.org/";
    private static final String CATEGORIES = "http://wiki.leapspecs.org/2A/categories/";
    private static final String VERSION = "http://www.leapspecs.org/2010-07/2A/";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private Leap2aInk() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** The portfolio as XML, ending in a line end. */
    public static String ink(Portfolio portfolio) {
        try {
            return new Leap2aInk().feed(portfolio);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a StringWriter never fails
        }
    }

    private String feed(Portfolio portfolio) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("rdf", RDF);
        xml.writeNamespace("leap2", LEAP);
        xml.writeNamespace("categories", CATEGORIES);
        depth++;
        leap("version", VERSION);
        element("id", id(portfolio.key()));
        element("title", portfolio.title());
        element("updated", moment(portfolio.day()));
        author(portfolio.author());
        for (Portfolio.Entry entry : portfolio.entries()) {
            entry(entry, portfolio.day());
        }
        depth--;
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
        return out.append('\n').toString();
    }

    private void entry(Portfolio.Entry entry, LocalDate today) throws XMLStreamException {
        line();
        xml.writeStartElement("entry");
        depth++;
        element("title", Inert.line(entry.title()));
        element("id", id(entry.key()));
        element("updated", moment(entry.written().orElse(today)));
        if (entry.written().isPresent()) {
            element("published", moment(entry.written().get()));
        }
        content(entry.words());
        line();
        xml.writeEmptyElement("rdf", "type", RDF);
        xml.writeAttribute("rdf", RDF, "resource", "leap2:plan");
        if (entry.partOf().isPresent()) {
            link("leap2:is_part_of", entry.partOf().get());
        }
        stage(entry.stage());
        date("start", entry.start());
        date("target", entry.target());
        date("end", entry.end());
        depth--;
        line();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        line();
        xml.writeStartElement("author");
        depth++;
        element("name", Inert.line(name));
        depth--;
        line();
        xml.writeEndElement();
    }

    private void content(String words) throws XMLStreamException {
        line();
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(text(words));
        xml.writeEndElement();
    }

    private void link(String relation, String key) throws XMLStreamException {
        line();
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", id(key));
    }

    private void stage(Portfolio.Stage stage) throws XMLStreamException {
        if (stage != Portfolio.Stage.NONE) {
            line();
            xml.writeEmptyElement("leap2", "status", LEAP);
            xml.writeAttribute("leap2", LEAP, "stage", stage == Portfolio.Stage.COMPLETED ? "completed" : "planned");
        }
    }

    private void date(String point, Optional<LocalDate> day) throws XMLStreamException {
        if (day.isPresent()) {
            line();
            xml.writeStartElement("leap2", "date", LEAP);
            xml.writeAttribute("leap2", LEAP, "point", point);
            xml.writeCharacters(day.get().toString());
            xml.writeEndElement();
        }
    }

    private void leap(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement("leap2", name, LEAP);
        xml.writeCharacters(text(text));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        xml.writeCharacters(text(text));
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String id(String key) {
        return "urn:uuid:" + NameBased.uuid(key);
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** XML 1.0 has no place for control characters, not even escaped; the pictures of them can stay. */
    private static String text(String words) {
        return Inert.lines(words);
    }
}
