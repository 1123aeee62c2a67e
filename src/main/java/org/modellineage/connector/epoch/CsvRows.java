package org.modellineage.connector.epoch;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as in RFC 4180, in which a cell between quotes may hold commas, line breaks and doubled quotes. */
final class CsvRows {

    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int NOTHING_READ = -2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private int ahead = NOTHING_READ;
    private long line = 1;

    /**
     * A row.
     *
     * @param line the line where it begins, from 1
     * @param problem why it cannot be read; null when it can
     */
    record Row(long line, List<String> cells, @Nullable String problem) {}

    /** Reads from a buffered reader. */
    CsvRows(Reader reader) {
        this.reader = reader;
    }

    /** The next row that is not blank; null at the end. What is wrong in a row ends at the end of its line. */
    @Nullable
    Row next() throws IOException {
        Row row = read();
        while (row != null && row.problem() == null && row.cells().equals(List.of(""))) {
            row = read();
        }
        return row;
    }

    private @Nullable Row read() throws IOException {
        if (line == 1 && peek() == BYTE_ORDER_MARK) {
            take();
        }
        if (peek() < 0) {
            return null;
        }
        long first = line;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int length = 0;
        boolean quoted = false;
        while (true) {
            int c = take();
            if (++length > LONGEST_ROW || cells.size() > MOST_CELLS) {
                skipLine(c);
                return new Row(first, cells, "longer than a row can be; is a quote missing?");
            }
            if (quoted) {
                if (c < 0) {
                    return new Row(first, cells, "the quote at the end of a cell is missing");
                } else if (c != '"') {
                    cell.append((char) c);
                } else if (peek() == '"') {
                    cell.append((char) take());
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c < 0) {
                cells.add(cell.toString());
                return new Row(first, cells, null);
            } else if (c != '\r' || peek() != '\n') {
                cell.append((char) c);
            }
        }
    }

    private void skipLine(int last) throws IOException {
        for (int c = last; c >= 0 && c != '\n'; ) {
            c = take();
        }
    }

    private int peek() throws IOException {
        if (ahead == NOTHING_READ) {
            ahead = reader.read();
        }
        return ahead;
    }

    private int take() throws IOException {
        int c = peek();
        ahead = NOTHING_READ;
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
