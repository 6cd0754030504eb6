// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Passes a sheet's XML on and tells which of its cells hold a formula. */
final class FormulaMarks extends DefaultHandler {
    private final ContentHandler next;
    private final SheetCells cells;
    private @Nullable String cell;
    private boolean formula;

    FormulaMarks(ContentHandler next, SheetCells cells) {
        this.next = next;
        this.cells = cells;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("c")) {
            cell = attributes.getValue("r");
            formula = false;
        } else if (name.equals("f")) {
            formula = true;
        }
        next.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        next.endElement(uri, name, qualified);
        if (name.equals("c") && formula && cell != null) {
            cells.markFormula(cell);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        next.characters(text, start, length);
    }
}
